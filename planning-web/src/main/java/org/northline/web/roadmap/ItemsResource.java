package org.northline.web.roadmap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.northline.planning.roadmap.AddRoadmapItem;
import org.northline.planning.roadmap.ItemDetails;
import org.northline.planning.roadmap.ItemList;
import org.northline.planning.roadmap.ReviseRoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.WithdrawRoadmapItem;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** The items of the product roadmaps. */
@Path("/roadmap-items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemsResource {
    private final Actor caller;
    private final ItemList list;
    private final ItemDetails details;
    private final AddRoadmapItem add;
    private final ReviseRoadmapItem revise;
    private final WithdrawRoadmapItem withdraw;

    @Inject
    public ItemsResource(
            Actor caller,
            ItemList list,
            ItemDetails details,
            AddRoadmapItem add,
            ReviseRoadmapItem revise,
            WithdrawRoadmapItem withdraw) {
        this.caller = caller;
        this.list = list;
        this.details = details;
        this.add = add;
        this.revise = revise;
        this.withdraw = withdraw;
    }

    @GET
    @Operation(operationId = "listItems", summary = "The items that are not withdrawn")
    public ItemPage list(@BeanParam ItemQuery query, @BeanParam PageRequest page) {
        return ItemPage.of(list.page(caller.org(), query.filter(), page.limit(), page.cursor()));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addItem", summary = "Add an item")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response add(ItemInput input) {
        RoadmapItemId id = add.add(new AddRoadmapItem.Command(caller, input.cycle(), input.draft()))
                .id();
        ItemView item = ItemView.of(details.ofNew(caller.org(), id), caller);
        return Answers.created(item, item.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getItem", summary = "One item with all its fields")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response get(@PathParam("id") UUID id) {
        ItemView item = view(new RoadmapItemId(id));
        return Answers.ok(item, item.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "reviseItem", summary = "Change an item, and hear what the change did")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemChange.class)))
    public Response revise(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ItemInput input) {
        RoadmapItemId item = new RoadmapItemId(id);
        ReviseRoadmapItem.Consequence consequence = IfMatch.changeAndTell(
                ifMatch,
                version -> revise.revise(
                        new ReviseRoadmapItem.Command(caller, item, version, input.cycle(), input.draft())),
                () -> view(item));
        ItemChange change = new ItemChange(view(item), ItemChange.Consequence.of(consequence));
        return Answers.ok(change, change.item().version());
    }

    @POST
    @Path("/{id}/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawItem", summary = "End an item; its history stays")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ItemView.class)))
    public Response withdraw(@PathParam("id") UUID id) {
        RoadmapItemId item = new RoadmapItemId(id);
        withdraw.withdraw(new WithdrawRoadmapItem.Command(caller, item));
        ItemView withdrawn = view(item);
        return Answers.created(withdrawn, withdrawn.version());
    }

    private ItemView view(RoadmapItemId id) {
        return ItemView.of(details.get(caller.org(), id), caller);
    }
}
