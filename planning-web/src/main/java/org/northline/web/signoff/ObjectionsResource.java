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
import org.northline.ethics.signoff.ObjectToItem;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Objections to an item. */
@Path("/roadmap-items/{id}/objections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ObjectionsResource {
    private final Actor caller;
    private final ObjectToItem object;
    private final ItemsAtTheGate items;

    @Inject
    public ObjectionsResource(Actor caller, ObjectToItem object, ItemsAtTheGate items) {
        this.caller = caller;
        this.object = object;
        this.items = items;
    }

    @POST
    @Idempotent
    @Operation(operationId = "objectToItem", summary = "Object by the number of a guideline; anybody may")
    @APIResponseSchema(value = GateView.class, responseCode = "201")
    public Response object(@PathParam("id") UUID id, @Valid @NotNull ObjectionRequest request) {
        object.object(new ObjectToItem.Command(caller, id, request.guideline(), request.text()));
        return Answers.created(items.get(caller, id));
    }

    /** Which guideline is violated, and how. */
    public record ObjectionRequest(
            @NotNull Integer guideline, @NotNull String text) {}
}
