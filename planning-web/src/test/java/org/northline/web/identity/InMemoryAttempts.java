package org.northline.web.identity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Attempts in memory, none of which ever grows old. */
final class InMemoryAttempts implements SignInAttempts {
    final Set<String> known = new HashSet<>();
    private final Map<UUID, Origin> attempts = new LinkedHashMap<>();

    @Override
    public Count note(UUID attempt, Origin origin) {
        attempts.put(attempt, origin);
        return new Count(
                (int) attempts.values().stream().filter(origin::equals).count(),
                (int) attempts.values().stream()
                        .filter(other -> other.address().equals(origin.address()))
                        .count(),
                (int) attempts.values().stream()
                        .filter(other -> other.account().equals(origin.account()))
                        .count(),
                known.contains(origin.email() + " " + origin.address()),
                900);
    }

    @Override
    public void takeBack(UUID attempt) {
        attempts.remove(attempt);
    }

    @Override
    public void forget(Origin origin) {
        attempts.values().removeIf(origin::equals);
    }
}
