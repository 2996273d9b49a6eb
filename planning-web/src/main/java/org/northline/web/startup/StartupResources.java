package org.northline.web.startup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes the one state of this server. A producer, because an injected constructor cannot be proxied. */
@Dependent
class StartupResources {
    @Produces
    @Singleton
    ServerState state(SchemaVersions present, FirstAdministrator administrator) {
        return new ServerState(
                present, () -> administrator.isThere(Optional.ofNullable(System.getenv("NORTHLINE_FIRST_PASSWORD"))));
    }
}
