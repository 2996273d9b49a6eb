package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.review.GateDoors;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/**
 * One vote of the panel of an appeal, by somebody who took no part in the case. The third vote decides: the stop stands, or the item may be
 * reviewed anew; it is never cleared. The caller has just given the password again.
 */
@OnePerServer
@Transactional
public class VoteOnAppeal {
    private static final int LONGEST = 4000;

    private final GuardedItems items;
    private final GateDoors doors;
    private final Jdbi jdbi;

    @Inject
    VoteOnAppeal(GuardedItems items, GateDoors doors, Jdbi jdbi) {
        this.items = items;
        this.doors = doors;
        this.jdbi = jdbi;
    }

    public void vote(Command command) {
        Actor actor = command.actor();
        items.requireAppeal(actor.org(), command.appeal());
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("/reason", command.reason(), LONGEST);
        checks.done();
        doors.pass(
                "vote_on_appeal",
                actor.org().value(),
                command.appeal(),
                actor.person().value(),
                capacityFor(command).name(),
                command.vote().name(),
                reason);
    }

    /** One that was held before the stop, if there is any; the door says why when there is none. */
    private Capacity capacityFor(Command command) {
        Actor actor = command.actor();
        return SigningCapacities.of(actor).stream()
                .filter(capacity -> jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT NOT EXISTS (SELECT FROM ethics.panel_refusals(:org, :appeal, :person, :capacity))")
                        .bind("org", actor.org().value())
                        .bind("appeal", command.appeal())
                        .bind("person", actor.person().value())
                        .bind("capacity", capacity.name())
                        .mapTo(Boolean.class)
                        .one()))
                .findFirst()
                .orElseGet(() -> SigningCapacities.strongestOf(actor));
    }

    /** What a panel can decide. */
    public enum Vote {
        UPHELD,
        NEW_REVIEW
    }

    public record Command(Actor actor, UUID appeal, Vote vote, String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(appeal, "appeal");
            requireNonNull(vote, "vote");
            requireNonNull(reason, "reason");
        }
    }
}
