package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.northline.ethics.review.GateDoors;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/**
 * Appeals against the stop of an item: its owner, who signed its case, or who objected to it, once each and within 14 days. Until a panel has
 * decided, the item stays stopped.
 */
@OnePerServer
@Transactional
public class AppealStop {
    private static final int LONGEST = 4000;

    private final GuardedItems items;
    private final GateDoors doors;

    @Inject
    AppealStop(GuardedItems items, GateDoors doors) {
        this.items = items;
        this.doors = doors;
    }

    /** Gives the id of the appeal. */
    public UUID appeal(Command command) {
        Actor actor = command.actor();
        items.requireItem(actor.org(), command.item());
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("/reason", command.reason(), LONGEST);
        checks.done();
        UUID appeal = Ids.next();
        doors.pass(
                "appeal_stop",
                actor.org().value(),
                appeal,
                command.item(),
                actor.person().value(),
                reason);
        return appeal;
    }

    public record Command(Actor actor, UUID item, String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(item, "item");
            requireNonNull(reason, "reason");
        }
    }
}
