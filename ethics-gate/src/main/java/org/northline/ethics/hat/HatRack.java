package org.northline.ethics.hat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** Where the hats of a review hang: who wears which, and what was written under it. */
@OnePerServer
class HatRack {
    private final Jdbi jdbi;
    private final GateDoors doors;

    @Inject
    HatRack(Jdbi jdbi, GateDoors doors) {
        this.jdbi = jdbi;
        this.doors = doors;
    }

    WornHat get(OrgId org, ReviewId review, Hat hat) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT number, person_id, argument, answer FROM ethics.newest_hat
                                WHERE org_id = :org AND review_id = :review AND hat = :hat
                                """)
                        .bind("org", org.value())
                        .bind("review", review.value())
                        .bind("hat", hat.name())
                        .map((row, context) -> new WornHat(
                                row.getInt("number"),
                                Optional.of(new PersonId(row.getObject("person_id", UUID.class))),
                                row.getString("argument"),
                                row.getString("answer")))
                        .findOne())
                .orElseGet(WornHat::nobodys);
    }

    /** The codes for which the person may not wear the hat; none when they may. */
    List<String> refusals(OrgId org, ReviewId review, Hat hat, PersonId person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM ethics.hat_refusals(:org, :review, :hat, :person)")
                        .bind("org", org.value())
                        .bind("review", review.value())
                        .bind("hat", hat.name())
                        .bind("person", person.value())
                        .mapTo(String.class)
                        .list());
    }

    /** Passes the door of what happens to a hat: who gets it, or what is written. */
    void change(String door, Actor actor, ReviewId review, Hat hat, int seenNumber, Object becomes) {
        doors.pass(
                door,
                actor.org().value(),
                Ids.next(),
                review.value(),
                hat.name(),
                seenNumber,
                becomes,
                actor.person().value());
    }
}
