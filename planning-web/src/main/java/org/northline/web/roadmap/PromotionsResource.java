package org.northline.web.roadmap;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.roadmap.PromoteRoadmapItem;
import org.northline.planning.roadmap.PromotionOutcome;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemType;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.Retried;

/** The promotions of an item to the portfolio roadmap. */
@Path("/roadmap-items/{id}/promotions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PromotionsResource {
    private final Actor caller;
    private final PromoteRoadmapItem promote;

    @Inject
    public PromotionsResource(Actor caller, PromoteRoadmapItem promote) {
        this.caller = caller;
        this.promote = promote;
    }

    @POST
    @Retried
    @Idempotent
    @Operation(
            operationId = "promoteItem",
            summary = "Lift an item to the portfolio roadmap, or hear everything that blocks it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PromotionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Blocked, with all reasons",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response promote(@PathParam("id") UUID id) {
        PromotionOutcome outcome = promote.promote(new PromoteRoadmapItem.Command(caller, new RoadmapItemId(id)));
        if (outcome instanceof PromotionOutcome.Promoted promoted) {
            return Answers.created(PromotionView.of(promoted));
        }
        if (outcome instanceof PromotionOutcome.Refused refused) {
            return Problem.of(ProblemType.PROMOTION_BLOCKED)
                    .withReasons(refused.reasons())
                    .toResponse();
        }
        throw new AssertionError("Unknown outcome " + outcome.getClass());
    }
}
