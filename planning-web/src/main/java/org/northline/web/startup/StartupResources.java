package org.northline.web.startup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;

/** Makes the one state of this server. A producer, because an injected constructor cannot be proxied. */
@OnePerServer
class StartupResources {
    @Produces
    @Singleton
    ServerState state(SchemaVersions present, FirstAdministrator administrator) {
        return new ServerState(
                present, () -> administrator.isThere(Optional.ofNullable(System.getenv("NORTHLINE_FIRST_PASSWORD"))));
    }
}
