package org.northline.web.cycle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.CycleProgress;
import org.northline.planning.shared.Actor;

/** How far a cycle's plan has come, for the guided path. */
@Path("/planning-cycles/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ProgressResource {
    private final Actor caller;
    private final CycleProgress progress;

    @Inject
    public ProgressResource(Actor caller, CycleProgress progress) {
        this.caller = caller;
        this.progress = progress;
    }

    @GET
    @Operation(operationId = "getCycleProgress", summary = "What is done on each step from vision to promoted items")
    public ProgressView get(@PathParam("id") UUID id) {
        return ProgressView.of(progress.of(caller.org(), new CycleId(id)));
    }
}
