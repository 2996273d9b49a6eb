package org.northline.web.roadmap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.roadmap.LineOfSight;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;

/** The line from one item up to its visions. */
@Path("/roadmap-items/{id}/line-of-sight")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class LinesOfSightResource {
    private final Actor caller;
    private final LineOfSight lineOfSight;

    @Inject
    public LinesOfSightResource(Actor caller, LineOfSight lineOfSight) {
        this.caller = caller;
        this.lineOfSight = lineOfSight;
    }

    @GET
    @Operation(
            operationId = "getLineOfSight",
            summary = "What an item serves, up to the visions, and where that breaks")
    public LineOfSightView get(@PathParam("id") UUID id) {
        return LineOfSightView.of(lineOfSight.of(caller.org(), new RoadmapItemId(id)));
    }
}
