package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.northline.ethics.policy.Policies;
import org.northline.ethics.review.GateDoors;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/**
 * Calls to stop an item. One executive, or two people of whom one stands outside of its product, stop it for good; a single call blocks it
 * until a second one joins or the caller takes it back. The caller has just given the password again.
 */
@OnePerServer
@Transactional
public class StopItem {
    private static final int LONGEST = 4000;

    private final GuardedItems items;
    private final Policies policies;
    private final GateDoors doors;

    @Inject
    StopItem(GuardedItems items, Policies policies, GateDoors doors) {
        this.items = items;
        this.policies = policies;
        this.doors = doors;
    }

    /** Gives the id of the call. */
    public UUID stop(Command command) {
        Actor actor = command.actor();
        items.requireItem(actor.org(), command.item());
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("/reason", command.reason(), LONGEST);
        checks.that(
                policies.current(actor.org()).hasGuideline(command.guideline()),
                "/guideline",
                "Name the guideline that this violates, by its number.");
        checks.done();
        UUID call = Ids.next();
        doors.pass(
                "stop",
                actor.org().value(),
                call,
                command.item(),
                actor.person().value(),
                SigningCapacities.strongestOf(actor).name(),
                command.guideline(),
                reason);
        return call;
    }

    public void takeBack(Actor actor, UUID call) {
        items.requireStopCall(actor.org(), call);
        doors.pass(
                "withdraw_stop_call", actor.org().value(), call, actor.person().value());
    }

    public record Command(Actor actor, UUID item, int guideline, String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(item, "item");
            requireNonNull(reason, "reason");
        }
    }
}
