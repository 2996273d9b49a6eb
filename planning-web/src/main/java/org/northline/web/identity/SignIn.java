package org.northline.web.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import org.northline.planning.password.Credentials;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.shared.OnePerServer;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/** Opens a session for who knows the password. An unknown account costs as much time as a wrong password and gets the same answer. */
@OnePerServer
class SignIn {
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final DecoyHash decoy;

    @Inject
    SignIn(
            Credentials credentials,
            PasswordHashing hashing,
            SignInThrottle throttle,
            Sessions sessions,
            DecoyHash decoy) {
        this.credentials = credentials;
        this.hashing = hashing;
        this.throttle = throttle;
        this.sessions = sessions;
        this.decoy = decoy;
    }

    SessionToken signIn(String email, String password, String address) {
        throttle.enter(email, address);
        Optional<Credentials.Credential> found = credentials.find(email);
        String hash = found.map(Credentials.Credential::passwordHash).orElseGet(decoy::get);
        if (!hashing.matches(password, hash) || found.isEmpty()) {
            throw new ProblemException(Problem.of(ProblemType.WRONG_CREDENTIALS));
        }
        throttle.succeeded(email, address);
        SessionToken token = SessionToken.random();
        sessions.open(found.get().org(), found.get().person(), token.hash(), throttle.fingerprint(address));
        return token;
    }
}
