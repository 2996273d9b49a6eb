package org.northline.web.timeline;

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
import org.northline.planning.timeline.TimelineReading;
import org.northline.web.rest.Answers;
import org.northline.web.rest.PageRequest;

/** All items of a cycle, for the views that show them together and look for changes again and again. */
@Path("/planning-cycles/{cycle}/timeline-items")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class TimelineItemsResource {
    private static final int MOST_ITEMS = 5_000;

    private final Actor caller;
    private final PlanningCycles cycles;
    private final TimelineReading timeline;

    @Inject
    public TimelineItemsResource(Actor caller, PlanningCycles cycles, TimelineReading timeline) {
        this.caller = caller;
        this.cycles = cycles;
        this.timeline = timeline;
    }

    @GET
    @Operation(
            operationId = "listTimelineItems",
            summary = "The items of a cycle by their numbers, as few words as its timeline needs",
            description =
                    "Up to 5000 at once. With the ETag of an earlier answer in If-None-Match it says in 304 that nothing changed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TimelineView.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public Response list(
            @PathParam("cycle") UUID id,
            @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        TimelineView view =
                TimelineView.of(timeline.of(caller.org(), cycle, page.limit(MOST_ITEMS), page.cursor()), caller);
        return Answers.unlessKnown(ifNoneMatch, view);
    }
}
