package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Signs the statement of a sealed review, in one capacity, or takes one's own signature back. The caller has just given the password again. */
@OnePerServer
@Transactional
public class SignStatement {
    private static final String MEANING = "APPROVE";
    private static final int LONGEST_REASON = 2000;

    private final Statements statements;
    private final GuardedItems items;
    private final GateDoors doors;

    @Inject
    SignStatement(Statements statements, GuardedItems items, GateDoors doors) {
        this.statements = statements;
        this.items = items;
        this.doors = doors;
    }

    public SigningOutcome sign(Command command) {
        Actor actor = command.actor();
        Statement present = statements.get(actor.org(), command.review());
        if (!present.hash().equals(command.seenHash())) {
            return new SigningOutcome.StatementDiffers();
        }
        if (!SigningCapacities.of(actor).contains(command.capacity())) {
            return new SigningOutcome.Refused(List.of("NO_CAPACITY"));
        }
        List<String> refusals = statements.refusals(actor, command.review(), command.capacity());
        if (!refusals.isEmpty()) {
            return new SigningOutcome.Refused(refusals);
        }
        UUID signOff = Ids.next();
        doors.pass(
                "sign",
                actor.org().value(),
                signOff,
                command.review().value(),
                actor.person().value(),
                command.capacity().name(),
                MEANING,
                command.seenHash());
        return new SigningOutcome.Signed(new SignOffId(signOff));
    }

    public void withdraw(Actor actor, SignOffId signOff, String reason) {
        FieldChecks checks = new FieldChecks();
        items.requireSignOff(actor.org(), signOff.value());
        String because = checks.text("/reason", reason, LONGEST_REASON);
        checks.done();
        doors.pass(
                "withdraw_signature",
                actor.org().value(),
                signOff.value(),
                actor.person().value(),
                because);
    }

    /** The hash is that of the statement which the person has read. */
    public record Command(Actor actor, ReviewId review, Capacity capacity, String seenHash) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(review, "review");
            requireNonNull(capacity, "capacity");
            requireNonNull(seenHash, "seenHash");
        }
    }
}
