package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.policy.Policies;
import org.northline.ethics.review.GateDoors;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Objects to an item by the number of a guideline: anybody may, at any time, and it blocks until that person takes it back. */
@OnePerServer
@Transactional
public class ObjectToItem {
    private static final int LONGEST = 4000;

    private final GuardedItems items;
    private final Policies policies;
    private final GateDoors doors;
    private final Jdbi jdbi;

    @Inject
    ObjectToItem(GuardedItems items, Policies policies, GateDoors doors, Jdbi jdbi) {
        this.items = items;
        this.policies = policies;
        this.doors = doors;
        this.jdbi = jdbi;
    }

    /** Gives the id of the objection. */
    public UUID object(Command command) {
        Actor actor = command.actor();
        items.requireItem(actor.org(), command.item());
        FieldChecks checks = new FieldChecks();
        String text = checks.text("/text", command.text(), LONGEST);
        checks.that(
                policies.current(actor.org()).hasGuideline(command.guideline()),
                "/guideline",
                "Name the guideline that this violates, by its number.");
        checks.done();
        UUID objection = Ids.next();
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT ethics.object(:org, :objection, :item, :person, :guideline, :text)")
                .bind("org", actor.org().value())
                .bind("objection", objection)
                .bind("item", command.item())
                .bind("person", actor.person().value())
                .bind("guideline", command.guideline())
                .bind("text", text)
                .mapTo(String.class)
                .one());
        return objection;
    }

    public void takeBack(Actor actor, UUID objection) {
        items.requireObjection(actor.org(), objection);
        doors.pass(
                "withdraw_objection",
                actor.org().value(),
                objection,
                actor.person().value());
    }

    public record Command(Actor actor, UUID item, int guideline, String text) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(item, "item");
            requireNonNull(text, "text");
        }
    }
}
