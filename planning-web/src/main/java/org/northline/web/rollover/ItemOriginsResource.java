package org.northline.web.rollover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.rollover.RolloverItems;
import org.northline.planning.shared.Actor;

/** What an item was carried over from and into. */
@Path("/roadmap-items/{id}/origin")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemOriginsResource {
    private final Actor caller;
    private final RoadmapItems items;
    private final RolloverItems family;

    @Inject
    public ItemOriginsResource(Actor caller, RoadmapItems items, RolloverItems family) {
        this.caller = caller;
        this.items = items;
        this.family = family;
    }

    @GET
    @Operation(operationId = "getItemOrigin", summary = "What an item was carried over from and into")
    public ItemOriginView get(@PathParam("id") UUID id) {
        RoadmapItem item = items.get(caller.org(), new RoadmapItemId(id));
        return ItemOriginView.of(family.family(caller.org(), item.id().value()));
    }
}
