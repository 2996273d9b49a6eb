package org.northline.web.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/**
 * Slows down guessing of a secret that an address carries: fifty wrong ones from one network address in a quarter of an hour. A right one does not
 * count, and guessing here holds up nobody's signing in.
 */
@OnePerServer
public class GuessThrottle {
    static final int GUESSES = 50;

    private final SignInAttempts attempts;
    private final DoorTickets tickets;
    private final CallerAddress address;

    @Inject
    GuessThrottle(SignInAttempts attempts, DoorTickets tickets, CallerAddress address) {
        this.attempts = attempts;
        this.tickets = tickets;
        this.address = address;
    }

    /**
     * What the secret opens; a wrong one is answered with 404, and with 429 when there were too many.
     *
     * @param purpose what is guessed at, so that guesses at one thing are none at another
     */
    public <T> T open(String purpose, Supplier<Optional<T>> secret) {
        UUID attempt = Ids.next();
        // Noted before it is looked up, so that many in parallel count too.
        SignInAttempts.Count count = attempts.note(attempt, origin(purpose));
        if (count.here() > GUESSES) {
            attempts.takeBack(attempt);
            throw ProblemException.retryAfter(
                    Problem.of(ProblemType.TOO_MANY_REQUESTS, "Wait a little before you try again."),
                    Math.max(1, count.secondsToWait()));
        }
        Optional<T> found = secret.get();
        if (found.isPresent()) {
            attempts.takeBack(attempt);
        }
        return found.orElseThrow(NotFound::new);
    }

    private SignInAttempts.Origin origin(String purpose) {
        String here = tickets.fingerprint("guesses at a " + purpose, address.value());
        return new SignInAttempts.Origin("", here, here);
    }
}
