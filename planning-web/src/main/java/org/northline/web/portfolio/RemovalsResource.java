package org.northline.web.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.portfolio.TakeOffPortfolio;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Idempotent;

/** Taking an item off the portfolio roadmap. */
@Path("/roadmap-items/{id}/removals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RemovalsResource {
    private final Actor caller;
    private final TakeOffPortfolio takeOff;

    @Inject
    public RemovalsResource(Actor caller, TakeOffPortfolio takeOff) {
        this.caller = caller;
        this.takeOff = takeOff;
    }

    @POST
    @Idempotent
    @Operation(operationId = "takeItemOff", summary = "Take an item off the portfolio roadmap, with the reason")
    @APIResponse(responseCode = "204", description = "It is off")
    public Response takeOff(@PathParam("id") UUID id, Removal removal) {
        takeOff.takeOff(new TakeOffPortfolio.Command(caller, new RoadmapItemId(id), removal.reason()));
        return Response.noContent().build();
    }
}
