package org.northline.web.identity;

import jakarta.inject.Inject;
import java.util.List;
import org.northline.planning.password.Credentials;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.OnePerServer;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/** Has a person who is signed in give the password once more, right before a step that binds: signing, stopping, changing the password. */
@OnePerServer
public class StepUp {
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final CallerAddress address;

    @Inject
    StepUp(Credentials credentials, PasswordHashing hashing, SignInThrottle throttle, CallerAddress address) {
        this.credentials = credentials;
        this.hashing = hashing;
        this.throttle = throttle;
        this.address = address;
    }

    /**
     * Passes when the password is the actor's; answers 403 when it is not, and 429 after too many tries.
     *
     * @param pointer the field of the request that held the password
     */
    public void confirm(Actor actor, String password, String pointer) {
        Credentials.Credential own = credentials
                .find(actor)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemType.UNAUTHENTICATED)));
        throttle.enter(own.email(), address.value());
        if (!hashing.matches(password, own.passwordHash())) {
            throw new ProblemException(Problem.of(ProblemType.WRONG_PASSWORD)
                    .withErrors(List.of(new FieldProblem(pointer, "This is not your password."))));
        }
        throttle.succeeded(own.email(), address.value());
    }
}
