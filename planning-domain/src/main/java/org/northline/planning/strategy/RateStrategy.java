package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.Score;
import org.northline.planning.scoring.Scorecards;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/** Rates a pursued strategy by the criteria of its cycle's scorecard. */
@OnePerServer
@Transactional
public class RateStrategy {
    private final OptionInLiveCycle options;
    private final Scorecards scorecards;
    private final Clock clock;

    @Inject
    public RateStrategy(OptionInLiveCycle options, Scorecards scorecards, Clock clock) {
        this.options = options;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /** Gives the new version. */
    public long rate(Command command) {
        StrategyOption option = options.open(command.actor(), command.id(), command.seenVersion());
        Set<UUID> criteria = scorecards.get(command.actor().org(), option.cycle()).criteria().stream()
                .map(Criterion::id)
                .collect(Collectors.toSet());
        Map<UUID, Integer> scores = checked(command.ratings(), criteria);
        option.rate(scores, criteria, command.actor(), clock.instant());
        options.flush();
        return option.version();
    }

    private static Map<UUID, Integer> checked(@Nullable List<Rating> ratings, Set<UUID> criteria) {
        FieldChecks checks = new FieldChecks();
        checks.present("/ratings", ratings);
        List<Rating> given = ratings == null ? List.of() : ratings;
        Set<UUID> rated = new HashSet<>();
        for (int at = 0; at < given.size(); at++) {
            given.get(at).check("/ratings/" + at, criteria, rated, checks);
        }
        checks.done();
        Map<UUID, Integer> scores = new HashMap<>();
        given.forEach(rating -> scores.put(requireNonNull(rating.criterionId()), requireNonNull(rating.score())));
        return scores;
    }

    /** One rating as typed: a whole number from 1 to 5, where more of a cost is worse. */
    public record Rating(
            @Nullable UUID criterionId, @Nullable Integer score) {
        private void check(String at, Set<UUID> criteria, Set<UUID> rated, FieldChecks checks) {
            checks.that(
                    criterionId != null && criteria.contains(criterionId),
                    at + "/criterionId",
                    "The scorecard has no such criterion.");
            checks.that(
                    criterionId == null || rated.add(criterionId),
                    at + "/criterionId",
                    "This criterion is rated twice.");
            checks.that(
                    score != null && score >= Score.LOWEST_RATING && score <= Score.HIGHEST_RATING,
                    at + "/score",
                    "Rate with a whole number from 1 to 5.");
        }
    }

    /** All ratings of an option by somebody who saw {@code seenVersion}; a criterion left out counts as not rated. */
    public record Command(
            Actor actor,
            OptionId id,
            long seenVersion,
            @Nullable List<Rating> ratings) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
