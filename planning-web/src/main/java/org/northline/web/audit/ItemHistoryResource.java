package org.northline.web.audit;

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
import org.northline.ethics.audit.AuditTrail;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.PageRequest;

/** The history of an item. */
@Path("/roadmap-items/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemHistoryResource {
    private final Actor caller;
    private final RoadmapItems items;
    private final AuditTrail trail;

    @Inject
    public ItemHistoryResource(Actor caller, RoadmapItems items, AuditTrail trail) {
        this.caller = caller;
        this.items = items;
        this.trail = trail;
    }

    @GET
    @Operation(operationId = "listItemHistory", summary = "Who did what to an item and its review, the newest first")
    public HistoryPage list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        items.get(caller.org(), new RoadmapItemId(id));
        return HistoryPage.of(trail.events(caller, new AuditTrail.Filter(id, null, null), page.cursor(), page.limit()));
    }
}
