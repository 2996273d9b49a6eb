package org.northline.web.baseline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.baseline.ItemDrifts;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.PageRequest;

/** How an item stands to what was agreed, and why. */
@Path("/roadmap-items/{id}/change-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemChangeReasonsResource {
    private final Actor caller;
    private final ItemDrifts drifts;

    @Inject
    public ItemChangeReasonsResource(Actor caller, ItemDrifts drifts) {
        this.caller = caller;
        this.drifts = drifts;
    }

    @GET
    @Operation(
            operationId = "listItemChangeReasons",
            summary = "What of an item is not as it was agreed, and the reasons that were given, the newest first")
    public ItemChangeReasons list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        RoadmapItemId item = new RoadmapItemId(id);
        return ItemChangeReasons.of(
                drifts.of(caller.org(), item), drifts.reasons(caller.org(), item, page.limit(), page.cursor()), caller);
    }
}
