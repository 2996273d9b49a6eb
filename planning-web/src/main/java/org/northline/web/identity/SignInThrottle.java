package org.northline.web.identity;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/**
 * Slows down guessing without locking out the account's own person: five tries for one account from one address; the wider limits, against many
 * accounts from one address and one account from many addresses, spare an address from which that person has signed in before.
 */
@OnePerServer
class SignInThrottle {
    static final int TRIES = 5;
    static final int TRIES_FROM_ADDRESS = 50;
    static final int TRIES_FOR_ACCOUNT = 100;

    private final SignInAttempts attempts;
    private final DoorTickets tickets;

    @Inject
    SignInThrottle(SignInAttempts attempts, DoorTickets tickets) {
        this.attempts = attempts;
        this.tickets = tickets;
    }

    /** Notes the attempt, or refuses it with 429 when there were too many. */
    void enter(String email, String address) {
        UUID attempt = Ids.next();
        SignInAttempts.Count count = attempts.note(attempt, origin(email, address));
        boolean tooWide = count.address() > TRIES_FROM_ADDRESS || count.account() > TRIES_FOR_ACCOUNT;
        if (count.here() > TRIES || (tooWide && !count.known())) {
            attempts.takeBack(attempt);
            throw ProblemException.retryAfter(
                    Problem.of(ProblemType.TOO_MANY_REQUESTS, "Wait a little before you try again."),
                    Math.max(1, count.secondsToWait()));
        }
    }

    void succeeded(String email, String address) {
        attempts.forget(origin(email, address));
    }

    /** What is kept of an address in place of it. */
    String fingerprint(String address) {
        return tickets.fingerprint("address", address);
    }

    private SignInAttempts.Origin origin(String email, String address) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        return new SignInAttempts.Origin(account, tickets.fingerprint("account", account), fingerprint(address));
    }
}
