package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/** Takes a stance on a growth strategy, with the reason for it. */
@OnePerServer
@Transactional
public class TakeStance {
    private final OptionInLiveCycle options;
    private final Clock clock;

    @Inject
    public TakeStance(OptionInLiveCycle options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /** Gives the new version. */
    public long take(Command command) {
        StrategyOption option = options.open(command.actor(), command.id(), command.seenVersion());
        FieldChecks checks = new FieldChecks();
        checks.present("/stance", command.stance());
        String reason = checks.text("/reason", command.reason(), 2000);
        checks.done();
        option.takeStance(requireNonNull(command.stance()), reason, command.actor(), clock.instant());
        options.flush();
        return option.version();
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Command(
            Actor actor,
            OptionId id,
            long seenVersion,
            @Nullable Stance stance,
            @Nullable String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
