package org.northline.web.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.northline.ethics.signoff.StopItem;
import org.northline.planning.shared.Actor;
import org.northline.web.identity.StepUp;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Stopping an item. */
@Path("/roadmap-items/{id}/stops")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class StopsResource {
    private final Actor caller;
    private final StepUp stepUp;
    private final StopItem stop;
    private final ItemsAtTheGate items;

    @Inject
    public StopsResource(Actor caller, StepUp stepUp, StopItem stop, ItemsAtTheGate items) {
        this.caller = caller;
        this.stepUp = stepUp;
        this.stop = stop;
        this.items = items;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "stopItem",
            summary = "Call to stop an item: one executive, or two people, stop it",
            description =
                    "A single call that is not an executive's blocks the item until a second person joins or it is taken back.")
    @APIResponseSchema(value = GateView.class, responseCode = "201")
    public Response stop(@PathParam("id") UUID id, @Valid @NotNull StopRequest request) {
        stepUp.confirm(caller, request.password(), "/password");
        stop.stop(new StopItem.Command(caller, id, request.guideline(), request.reason()));
        return Answers.created(items.get(caller, id));
    }

    /** Which guideline is violated, why the item has to stop, and the caller's password. */
    public record StopRequest(
            @NotNull Integer guideline,
            @NotNull String reason,
            @NotNull @Size(max = 200) String password) {
        /** Never shows the password, so that no log can. */
        @Override
        public String toString() {
            return "StopRequest[" + guideline + ", " + reason + "]";
        }
    }
}
