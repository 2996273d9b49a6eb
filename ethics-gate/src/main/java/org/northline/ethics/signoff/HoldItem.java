package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.review.GateDoors;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Holds an item: one person may, and as many as would have to sign release it, never the one who placed the hold. */
@OnePerServer
@Transactional
public class HoldItem {
    private static final int LONGEST = 4000;

    private final GuardedItems items;
    private final GateDoors doors;
    private final Jdbi jdbi;

    @Inject
    HoldItem(GuardedItems items, GateDoors doors, Jdbi jdbi) {
        this.items = items;
        this.doors = doors;
        this.jdbi = jdbi;
    }

    /** Gives the id of the hold. */
    public UUID hold(Command command) {
        Actor actor = command.actor();
        items.requireItem(actor.org(), command.item());
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("/reason", command.reason(), LONGEST);
        checks.done();
        UUID hold = Ids.next();
        jdbi.useHandle(handle -> handle.createQuery("SELECT ethics.hold(:org, :hold, :item, :person, :reason)")
                .bind("org", actor.org().value())
                .bind("hold", hold)
                .bind("item", command.item())
                .bind("person", actor.person().value())
                .bind("reason", reason)
                .mapTo(String.class)
                .one());
        return hold;
    }

    public void release(Actor actor, UUID hold) {
        items.requireHold(actor.org(), hold);
        doors.pass(
                "lift",
                actor.org().value(),
                hold,
                actor.person().value(),
                SigningCapacities.strongestOf(actor).name());
    }

    public record Command(Actor actor, UUID item, String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(item, "item");
            requireNonNull(reason, "reason");
        }
    }
}
