package org.northline.web.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.northline.planning.password.Credentials;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

class SignInTest {
    private static final String HERE = "192.0.2.1";
    private static final String RIGHT = "a tree in the fog 7";

    private final DoorTickets tickets =
            new DoorTickets("a door key of thirty-two bytes!!".getBytes(UTF_8), Clock.systemUTC());
    private final InMemoryAttempts attempts = new InMemoryAttempts();
    private final SignInThrottle throttle = new SignInThrottle(attempts, tickets);
    private final CountingHashing hashing = new CountingHashing();
    private final OpenedSessions sessions = new OpenedSessions();
    private final SignIn signIn = new SignIn(new AdaAlone(), hashing, throttle, sessions, new DecoyHash(hashing));

    @Test
    void theRightPasswordOpensASessionUnderTheHashOfItsToken() {
        SessionToken token = signIn.signIn("ada@example.org", RIGHT, HERE);

        assertThat(sessions.opened).containsExactly(token.hash());
        assertThat(token.hash()).doesNotContain(token.value());
    }

    @Test
    void anUnknownAccountIsRefusedLikeAWrongPasswordAndAfterTheSameWork() {
        ProblemException wrong = refusal("ada@example.org", "wrong", HERE);
        int workForWrong = hashing.checked;
        ProblemException unknown = refusal("nobody@example.org", "wrong", HERE);

        assertThat(unknown.problem()).isEqualTo(wrong.problem());
        assertThat(hashing.checked).isEqualTo(2 * workForWrong);
    }

    @Test
    void theSixthTryWaitsEvenWithTheRightPassword() {
        for (int i = 0; i < SignInThrottle.TRIES; i++) {
            assertThat(refusal("ada@example.org", "wrong", HERE).problem().type())
                    .isEqualTo(ProblemType.WRONG_CREDENTIALS.uri());
        }

        ProblemException sixth = refusal("ADA@example.org ", RIGHT, HERE);
        assertThat(sixth.problem().type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS.uri());
        assertThat(sixth.retryAfterSeconds()).hasValue(900);
        assertThat(hashing.checked).isEqualTo(SignInThrottle.TRIES);
    }

    @Test
    void guessingElsewhereLocksNobodyOut() {
        for (int i = 0; i < SignInThrottle.TRIES + 3; i++) {
            refusal("ada@example.org", "wrong", "203.0.113.9");
        }

        assertThat(signIn.signIn("ada@example.org", RIGHT, HERE)).isNotNull();
    }

    @Test
    void manyAddressesAgainstOneAccountStopAllButTheAddressesItsPersonUses() {
        attempts.known.add("ada@example.org " + throttle.fingerprint(HERE));
        for (int i = 0; i < SignInThrottle.TRIES_FOR_ACCOUNT; i++) {
            refusal("ada@example.org", "wrong", "203.0.113." + i);
        }

        assertThat(refusal("ada@example.org", RIGHT, "198.51.100.7").problem().type())
                .isEqualTo(ProblemType.TOO_MANY_REQUESTS.uri());
        assertThat(signIn.signIn("ada@example.org", RIGHT, HERE)).isNotNull();
    }

    @Test
    void oneAddressAgainstManyAccountsIsStoppedToo() {
        for (int i = 0; i < SignInThrottle.TRIES_FROM_ADDRESS; i++) {
            refusal("guess" + i + "@example.org", "wrong", "203.0.113.9");
        }

        assertThat(refusal("ada@example.org", RIGHT, "203.0.113.9").problem().type())
                .isEqualTo(ProblemType.TOO_MANY_REQUESTS.uri());
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        for (int i = 0; i < SignInThrottle.TRIES - 1; i++) {
            refusal("ada@example.org", "wrong", HERE);
        }
        signIn.signIn("ada@example.org", RIGHT, HERE);

        assertThat(refusal("ada@example.org", "wrong", HERE).problem().type())
                .isEqualTo(ProblemType.WRONG_CREDENTIALS.uri());
    }

    private ProblemException refusal(String email, String password, String address) {
        return catchThrowableOfType(ProblemException.class, () -> signIn.signIn(email, password, address));
    }

    private static final class CountingHashing implements PasswordHashing {
        private int checked;

        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            checked++;
            return hash.equals(hash(password));
        }
    }

    private static final class AdaAlone implements Credentials {
        @Override
        public Optional<Credential> find(String email) {
            return email.strip().equalsIgnoreCase("ada@example.org")
                    ? Optional.of(new Credential(
                            new OrgId(Ids.next()), new PersonId(Ids.next()), email, "Ada", "hash of " + RIGHT))
                    : Optional.empty();
        }

        @Override
        public Optional<Credential> find(Actor actor) {
            return Optional.empty();
        }
    }

    private static final class OpenedSessions implements Sessions {
        private final List<String> opened = new ArrayList<>();

        @Override
        public Optional<Session> find(String tokenHash) {
            return Optional.empty();
        }

        @Override
        public Instant open(OrgId org, PersonId person, String tokenHash, String addressFingerprint) {
            opened.add(tokenHash);
            return Instant.EPOCH;
        }

        @Override
        public void end(String tokenHash) {
            opened.remove(tokenHash);
        }
    }
}
