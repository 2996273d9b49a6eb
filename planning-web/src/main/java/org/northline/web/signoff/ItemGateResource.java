package org.northline.web.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.ethics.promotion.GateView;
import org.northline.ethics.promotion.ItemsAtTheGate;
import org.northline.planning.shared.Actor;

/** How an item stands with the gate. */
@Path("/roadmap-items/{id}/gate")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemGateResource {
    private final Actor caller;
    private final ItemsAtTheGate items;

    @Inject
    public ItemGateResource(Actor caller, ItemsAtTheGate items) {
        this.caller = caller;
        this.items = items;
    }

    @GET
    @Operation(
            operationId = "getItemGate",
            summary =
                    "What blocks an item, who has to do what next, its newest review, and all that was said against it")
    public GateView get(@PathParam("id") UUID id) {
        return items.get(caller, id);
    }
}
