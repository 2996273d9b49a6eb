package org.northline.web.dependency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.dependency.ItemSetId;
import org.northline.planning.dependency.ItemSetList;
import org.northline.planning.dependency.MaintainItemSets;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.Retried;

/** A set of items by its id. */
@Path("/item-sets/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemSetsResource {
    private final Actor caller;
    private final ItemSetList list;
    private final MaintainItemSets sets;

    @Inject
    public ItemSetsResource(Actor caller, ItemSetList list, MaintainItemSets sets) {
        this.caller = caller;
        this.list = list;
        this.sets = sets;
    }

    @GET
    @Operation(operationId = "getItemSet", summary = "A set of items")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemSetView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new ItemSetId(id));
    }

    @PUT
    @Retried
    @Operation(operationId = "changeItemSet", summary = "Change a set as a whole")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemSetView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ItemSetInput input) {
        ItemSetId set = new ItemSetId(id);
        IfMatch.change(
                ifMatch,
                seen -> sets.change(new MaintainItemSets.Change(caller, set, seen, input.draft())),
                () -> view(set));
        return answer(set);
    }

    @POST
    @Path("/archivals")
    @Idempotent
    @Operation(operationId = "archiveItemSet", summary = "Let the items of a set go their own ways")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        sets.archive(caller, new ItemSetId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Retried
    @Idempotent
    @Operation(operationId = "restoreItemSet", summary = "Bring an archived set back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        sets.restore(caller, new ItemSetId(id));
        return Response.noContent().build();
    }

    private Response answer(ItemSetId id) {
        ItemSetView set = view(id);
        return Answers.ok(set, set.version());
    }

    private ItemSetView view(ItemSetId id) {
        return ItemSetView.of(list.get(caller.org(), id));
    }
}
