package org.northline.web.signoff;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.signoff.HoldItem;
import org.northline.ethics.signoff.ObjectToItem;
import org.northline.ethics.signoff.StopItem;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Idempotent;

/** Taking back what was said against an item. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class TakingBackResources {
    private final Actor caller;
    private final ObjectToItem object;
    private final StopItem stop;
    private final HoldItem hold;

    @Inject
    public TakingBackResources(Actor caller, ObjectToItem object, StopItem stop, HoldItem hold) {
        this.caller = caller;
        this.object = object;
        this.stop = stop;
        this.hold = hold;
    }

    @POST
    @Path("objections/{id}/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawObjection", summary = "Take one's own objection back")
    @APIResponse(responseCode = "204", description = "It is taken back")
    public Response objection(@PathParam("id") UUID id) {
        object.takeBack(caller, id);
        return Response.noContent().build();
    }

    @POST
    @Path("stops/{id}/withdrawals")
    @Idempotent
    @Operation(
            operationId = "withdrawStop",
            summary = "Take one's own call to stop back, before it has stopped the item")
    @APIResponse(responseCode = "204", description = "It is taken back")
    public Response stop(@PathParam("id") UUID id) {
        stop.takeBack(caller, id);
        return Response.noContent().build();
    }

    @POST
    @Path("holds/{id}/releases")
    @Idempotent
    @Operation(
            operationId = "releaseHold",
            summary = "Release a hold; as many as have to sign do so, never the one who placed it")
    @APIResponse(responseCode = "204", description = "It is released, as far as the caller goes")
    public Response hold(@PathParam("id") UUID id) {
        hold.release(caller, id);
        return Response.noContent().build();
    }
}
