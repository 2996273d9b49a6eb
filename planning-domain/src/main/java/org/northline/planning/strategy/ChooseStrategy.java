package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.Score;
import org.northline.planning.scoring.Scorecards;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/** Chooses a strategy that is pursued and has a score, or takes the choice back while no theme comes from it. */
@OnePerServer
@Transactional
public class ChooseStrategy {
    private final OptionInLiveCycle opened;
    private final StrategyOptions options;
    private final Scorecards scorecards;
    private final Clock clock;

    @Inject
    public ChooseStrategy(OptionInLiveCycle opened, StrategyOptions options, Scorecards scorecards, Clock clock) {
        this.opened = opened;
        this.options = options;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /** Gives the new version. */
    public long choose(Command command) {
        StrategyOption option = opened.open(command.actor(), command.id(), command.seenVersion());
        FieldChecks checks = new FieldChecks();
        checks.present("/chosen", command.chosen());
        String reason = checks.text("/reason", command.reason(), 2000);
        checks.done();
        if (requireNonNull(command.chosen())) {
            refuseUnscored(option);
            option.choose(reason, command.actor(), clock.instant());
        } else {
            refuseWithThemes(option);
            option.takeChoiceBack(reason, command.actor(), clock.instant());
        }
        opened.flush();
        return option.version();
    }

    private void refuseUnscored(StrategyOption option) {
        if (option.stance().filter(Stance.PURSUE::equals).isEmpty()) {
            return;
        }
        List<Criterion> criteria =
                scorecards.get(option.key().org(), option.cycle()).criteria();
        if (Score.of(criteria, option.ratings()).isEmpty()) {
            String missing = criteria.stream()
                    .filter(criterion -> !option.ratings().containsKey(criterion.id()))
                    .map(Criterion::name)
                    .collect(Collectors.joining(", "));
            throw new Conflict(option.strategy().name() + " has no score yet. Rate it on: " + missing + ".");
        }
    }

    private void refuseWithThemes(StrategyOption option) {
        long themes = options.liveThemes(option.key().org(), option.id());
        if (themes > 0) {
            throw new Conflict(themes + (themes == 1 ? " theme comes" : " themes come") + " from "
                    + option.strategy().name() + ". Archive them or base them on another chosen strategy first.");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Command(
            Actor actor,
            OptionId id,
            long seenVersion,
            @Nullable Boolean chosen,
            @Nullable String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
