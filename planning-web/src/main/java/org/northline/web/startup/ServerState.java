package org.northline.web.startup;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether this server may serve. It may not until both schemas have exactly the version it was built for, and somebody can administer; once it
 * may, it may until it stops. Every new reason why not is logged once.
 */
final class ServerState {
    private static final Logger LOG = Logger.getLogger(ServerState.class.getName());
    private static final String SILENT = "The database cannot be asked; the server's log says why.";

    private final SchemaVersions present;
    private final BooleanSupplier administered;
    private Map<String, Integer> known = Map.of();
    private volatile boolean ready;
    private String lastRefusal = "";

    ServerState(SchemaVersions present, BooleanSupplier administered) {
        this.present = present;
        this.administered = administered;
    }

    /** Sets the version of each schema that this server was built for; until then it may not serve. */
    synchronized void expect(Map<String, Integer> newest) {
        known = Map.copyOf(newest);
    }

    /** Why it may not serve, as a sentence for its operator. */
    Optional<String> refusal() {
        return ready ? Optional.empty() : check();
    }

    private synchronized Optional<String> check() {
        Optional<String> refusal = refusalNow();
        ready = refusal.isEmpty();
        if (refusal.isPresent() && !refusal.get().equals(lastRefusal)) {
            lastRefusal = refusal.get();
            LOG.severe(lastRefusal);
        }
        return refusal;
    }

    private Optional<String> refusalNow() {
        if (known.isEmpty()) {
            return Optional.of("The server is starting.");
        }
        try {
            Optional<String> wrongVersion = wrongVersion(present.read());
            if (wrongVersion.isPresent()) {
                return wrongVersion;
            }
            return administered.getAsBoolean()
                    ? Optional.empty()
                    : Optional.of("Nobody can sign in yet: start once with NORTHLINE_FIRST_PASSWORD set.");
        } catch (RuntimeException failure) {
            if (!lastRefusal.equals(SILENT)) {
                LOG.log(Level.SEVERE, "A database that could not be asked", failure);
            }
            return Optional.of(SILENT);
        }
    }

    private Optional<String> wrongVersion(Map<String, Integer> versions) {
        return known.entrySet().stream()
                .filter(schema -> !schema.getValue().equals(versions.getOrDefault(schema.getKey(), 0)))
                .sorted(Map.Entry.comparingByKey())
                .findFirst()
                .map(schema -> sentence(schema.getKey(), schema.getValue(), versions.getOrDefault(schema.getKey(), 0)));
    }

    private static String sentence(String schema, int knows, int is) {
        String advice = is > knows
                ? "start the newer Northline that migrated it."
                : "start it with its launcher, which migrates the database first.";
        return "This server knows version %d of the schema %s, the database has version %d: %s"
                .formatted(knows, schema, is, advice);
    }
}
