package org.northline.web.identity;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.northline.planning.password.PasswordHashing;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/**
 * Hashing by Jakarta Security with PBKDF2-HMAC-SHA-512 at 210,000 iterations (OWASP Password Storage Cheat Sheet, 2023). As it is slow on
 * purpose, only as many run at once as there are processors: a flood of sign-ins waits instead of starving everybody else.
 */
final class JakartaPasswordHashing implements PasswordHashing {
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Pbkdf2PasswordHash hash;
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    JakartaPasswordHashing(Pbkdf2PasswordHash hash) {
        this.hash = hash;
        hash.initialize(PARAMETERS);
    }

    @Override
    public String hash(String password) {
        return inTurn(() -> hash.generate(password.toCharArray()));
    }

    @Override
    public boolean matches(String password, String stored) {
        return inTurn(() -> hash.verify(password.toCharArray(), stored));
    }

    private <T> T inTurn(Supplier<T> slowly) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw ProblemException.retryAfter(Problem.of(ProblemType.TOO_MANY_REQUESTS), LONGEST_WAIT_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.retryAfter(Problem.of(ProblemType.UNAVAILABLE), LONGEST_WAIT_SECONDS);
        }
        try {
            return slowly.get();
        } finally {
            turns.release();
        }
    }
}
