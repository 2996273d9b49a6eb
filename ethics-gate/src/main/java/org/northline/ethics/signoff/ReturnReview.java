package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/** Sends an item back with reasons: its review ends, and a new one can start when the item has changed. */
@OnePerServer
@Transactional
public class ReturnReview {
    private static final int LONGEST = 4000;

    private final GateDoors doors;
    private final GuardedItems items;

    @Inject
    ReturnReview(GateDoors doors, GuardedItems items) {
        this.doors = doors;
        this.items = items;
    }

    public void giveBack(Command command) {
        Actor actor = command.actor();
        FieldChecks checks = new FieldChecks();
        String reasons = checks.text("/reasons", command.reasons(), LONGEST);
        checks.done();
        items.requireReview(actor.org(), command.review().value());
        doors.pass(
                "return_review",
                actor.org().value(),
                command.review().value(),
                actor.person().value(),
                SigningCapacities.strongestOf(actor).name(),
                reasons);
    }

    public record Command(Actor actor, ReviewId review, String reasons) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(reasons, "reasons");
        }
    }
}
