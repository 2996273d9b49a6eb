package org.northline.web.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.northline.ethics.promotion.GateView;
import org.northline.ethics.promotion.ItemsAtTheGate;
import org.northline.ethics.signoff.HoldItem;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Holding an item back. */
@Path("/roadmap-items/{id}/holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class HoldsResource {
    private final Actor caller;
    private final HoldItem hold;
    private final ItemsAtTheGate items;

    @Inject
    public HoldsResource(Actor caller, HoldItem hold, ItemsAtTheGate items) {
        this.caller = caller;
        this.hold = hold;
        this.items = items;
    }

    @POST
    @Idempotent
    @Operation(operationId = "holdItem", summary = "Hold an item back; anybody may, and a quorum releases it")
    @APIResponseSchema(value = GateView.class, responseCode = "201")
    public Response hold(@PathParam("id") UUID id, @Valid @NotNull HoldRequest request) {
        hold.hold(new HoldItem.Command(caller, id, request.reason()));
        return Answers.created(items.get(caller, id));
    }

    /** Why the item has to wait. */
    public record HoldRequest(@NotNull String reason) {}
}
