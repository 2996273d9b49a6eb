package org.northline.web.startup;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.northline.planning.shared.OnePerServer;

/** Ready means: this server may serve, and its database answers now. */
@Readiness
@OnePerServer
public class DatabaseReadiness implements HealthCheck {
    private final ServerState state;
    private final Jdbi jdbi;

    @Inject
    DatabaseReadiness(ServerState state, Jdbi jdbi) {
        this.state = state;
        this.jdbi = jdbi;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        Optional<String> refusal = state.refusal().or(this::silence);
        refusal.ifPresent(sentence -> answer.withData("reason", sentence));
        return answer.status(refusal.isEmpty()).build();
    }

    private Optional<String> silence() {
        try {
            jdbi.useHandle(
                    handle -> handle.select("SELECT 1").mapTo(Integer.class).one());
            return Optional.empty();
        } catch (JdbiException unreachable) {
            return Optional.of("The database cannot be reached.");
        }
    }
}
