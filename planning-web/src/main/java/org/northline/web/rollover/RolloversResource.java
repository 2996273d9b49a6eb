package org.northline.web.rollover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.rollover.RolloverId;
import org.northline.planning.rollover.RolloverList;
import org.northline.planning.rollover.RolloverParts;
import org.northline.planning.rollover.UndoRollover;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** A roll-over by its id. */
@Path("/rollovers/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RolloversResource {
    private final Actor caller;
    private final RolloverList list;
    private final RolloverParts parts;
    private final UndoRollover undo;

    @Inject
    public RolloversResource(Actor caller, RolloverList list, RolloverParts parts, UndoRollover undo) {
        this.caller = caller;
        this.list = list;
        this.parts = parts;
        this.undo = undo;
    }

    @GET
    @Operation(operationId = "getRollover", summary = "What was carried over at once")
    public RolloverView get(@PathParam("id") UUID id) {
        return RolloverView.of(list.get(caller.org(), new RolloverId(id)));
    }

    @GET
    @Path("/parts")
    @Operation(
            operationId = "listRolloverParts",
            summary = "What was carried over as what, then what was left with which reason")
    public RolloverPartPage parts(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return RolloverPartPage.of(parts.page(caller.org(), new RolloverId(id), page.limit(), page.cursor()));
    }

    @POST
    @Path("/undoings")
    @Idempotent
    @Operation(
            operationId = "undoRollover",
            summary = "Take a roll-over back while nobody has worked on what came of it")
    @APIResponse(responseCode = "204", description = "Undone")
    public Response undo(@PathParam("id") UUID id) {
        undo.undo(caller, new RolloverId(id));
        return Response.noContent().build();
    }
}
