package org.northline.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** Everything of the HTTP interface lies below one versioned path. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Northline",
                        version = "1",
                        description = "Annual and portfolio planning with an ethics gate.",
                        license = @License(name = "Apache-2.0")),
        servers = @Server(url = "/"))
public class RestApplication extends Application {}
