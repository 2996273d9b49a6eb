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
import org.northline.planning.roadmap.PromoteRoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;

/** Whether an item would be promoted now: the promotion itself, asked as a question. */
@Path("/roadmap-items/{id}/promotion-check")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PromotionCheckResource {
    private final Actor caller;
    private final PromoteRoadmapItem promote;

    @Inject
    public PromotionCheckResource(Actor caller, PromoteRoadmapItem promote) {
        this.caller = caller;
        this.promote = promote;
    }

    @GET
    @Operation(operationId = "checkPromotion", summary = "Everything that blocks a promotion now, with what to do")
    public PromotionCheck get(@PathParam("id") UUID id) {
        return PromotionCheck.of(promote.reasonsAgainst(new PromoteRoadmapItem.Command(caller, new RoadmapItemId(id))));
    }
}
