package org.northline.web.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.ethics.figures.FiguresOfCycle;
import org.northline.ethics.figures.GateFigures;
import org.northline.planning.shared.Actor;

/** What the gate did in a planning cycle, in numbers. */
@Path("/planning-cycles/{id}/gate-figures")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class GateFiguresResource {
    private final Actor caller;
    private final GateFigures figures;

    @Inject
    public GateFiguresResource(Actor caller, GateFigures figures) {
        this.caller = caller;
        this.figures = figures;
    }

    @GET
    @Operation(
            operationId = "getGateFigures",
            summary = "Cases, stops, returns, appeals and days to decision, by tier",
            description = "Days are counted from the start of the review to the first of promotion, return and stop.")
    public FiguresOfCycle get(@PathParam("id") UUID id) {
        return figures.of(caller.org(), id);
    }
}
