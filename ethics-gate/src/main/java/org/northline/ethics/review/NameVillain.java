package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** Gives the villain's hat to somebody who did not make the item; the hat rotates, and whoever wears it writes the scenarios. */
@OnePerServer
@Transactional
public class NameVillain {
    private final ReviewDesk desk;
    private final Jdbi jdbi;

    @Inject
    NameVillain(ReviewDesk desk, Jdbi jdbi) {
        this.desk = desk;
        this.jdbi = jdbi;
    }

    public void name(Command command) {
        MisuseReview review = desk.openAsLead(command.actor(), command.review());
        boolean able = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM planning.person p WHERE p.org_id = :org AND p.id = :person AND p.active)
                          AND NOT EXISTS (SELECT FROM ethics.item_maker m
                            WHERE m.org_id = :org AND m.item_id = :item AND m.person_id = :person)
                        """)
                .bind("org", command.actor().org().value())
                .bind("person", command.villain().value())
                .bind("item", review.item())
                .mapTo(Boolean.class)
                .one());
        if (!able) {
            throw InvalidInput.at("/personId", "Choose an active person who neither owns nor edited this item.");
        }
        if (wearsAnotherHat(command)) {
            throw InvalidInput.at("/personId", DoorRefusal.sentence("VILLAIN_WEARS_A_HAT"));
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO ethics.villain (org_id, review_id, person_id, version, changed_by)
                        VALUES (:org, :review, :person, 1, :actor)
                        ON CONFLICT (org_id, review_id) DO UPDATE SET person_id = excluded.person_id,
                          version = villain.version + 1, changed_by = excluded.changed_by, changed_at = now()
                        """)
                .bind("org", command.actor().org().value())
                .bind("review", review.id().value())
                .bind("person", command.villain().value())
                .bind("actor", command.actor().person().value())
                .execute());
    }

    private boolean wearsAnotherHat(Command command) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM ethics.newest_hat
                          WHERE org_id = :org AND review_id = :review AND person_id = :person)
                        """)
                .bind("org", command.actor().org().value())
                .bind("review", command.review().value())
                .bind("person", command.villain().value())
                .mapTo(Boolean.class)
                .one());
    }

    public record Command(Actor actor, ReviewId review, PersonId villain) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(villain, "villain");
        }
    }
}
