package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.northline.ethics.review.GateDoors;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.OnePerServer;

/**
 * Gives a condition more time: once, by 30 days at most from the day that was signed, by an executive or a misuse reviewer who has no hand in
 * the condition, its item or its review.
 */
@OnePerServer
@Transactional
public class ExtendCondition {
    private static final int LONGEST = 2000;
    private static final int MOST_DAYS = 30;

    private final Scenarios scenarios;
    private final GateDoors doors;

    @Inject
    ExtendCondition(Scenarios scenarios, GateDoors doors) {
        this.scenarios = scenarios;
        this.doors = doors;
    }

    public void extend(Command command) {
        Actor actor = command.actor();
        Mitigation condition = scenarios.get(actor.org(), command.condition());
        Capacity capacity = capacityOf(actor)
                .orElseThrow(() -> new Forbidden("This needs the capacity executive or misuse reviewer."));
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("/reason", command.reason(), LONGEST);
        LocalDate latest = condition.plan().dueOn().plusDays(MOST_DAYS);
        checks.that(
                command.dueOn().isAfter(condition.plan().dueOn())
                        && !command.dueOn().isAfter(latest),
                "/dueOn",
                "Choose a day after " + condition.plan().dueOn() + ", and " + latest + " at the latest.");
        checks.done();
        doors.pass(
                "extend_condition",
                actor.org().value(),
                condition.key().id(),
                actor.person().value(),
                capacity.name(),
                command.dueOn(),
                reason);
    }

    /** The capacity in which this person would extend a condition. */
    public static Optional<Capacity> capacityOf(Actor actor) {
        return Stream.of(Capacity.EXECUTIVE, Capacity.MISUSE_REVIEWER)
                .filter(actor::has)
                .findFirst();
    }

    public record Command(Actor actor, MitigationId condition, LocalDate dueOn, String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(condition, "condition");
            requireNonNull(dueOn, "dueOn");
            requireNonNull(reason, "reason");
        }
    }
}
