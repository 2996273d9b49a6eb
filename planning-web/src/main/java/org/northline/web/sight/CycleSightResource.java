package org.northline.web.sight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.sight.SightReading;
import org.northline.web.rest.Answers;
import org.northline.web.rest.PageRequest;

/** The lines of a whole cycle, from its visions down to its items. */
@Path("/planning-cycles/{cycle}/lines-of-sight")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleSightResource {
    private static final int MOST_ITEMS = 5_000;

    private final Actor caller;
    private final PlanningCycles cycles;
    private final SightReading sight;

    @Inject
    public CycleSightResource(Actor caller, PlanningCycles cycles, SightReading sight) {
        this.caller = caller;
        this.cycles = cycles;
        this.sight = sight;
    }

    @GET
    @Operation(
            operationId = "listLinesOfSight",
            summary =
                    "The visions, strategies, themes, objectives, key results and opportunities of a cycle, and the items that serve them",
            description =
                    "Up to 5000 items at once, by their numbers. With the ETag of an earlier answer in If-None-Match it says in 304 that nothing changed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleSightView.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public Response list(
            @PathParam("cycle") UUID id,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        CycleSightView view = CycleSightView.of(sight.of(caller.org(), cycle, page.limit(MOST_ITEMS), page.cursor()));
        return Answers.unlessKnown(ifNoneMatch, view);
    }
}
