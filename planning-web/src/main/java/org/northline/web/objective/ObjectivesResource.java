package org.northline.web.objective;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.northline.planning.objective.MaintainObjectives;
import org.northline.planning.objective.ObjectiveId;
import org.northline.planning.objective.ObjectiveList;
import org.northline.planning.objective.ServingItems;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** An objective by its id. */
@Path("/objectives/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ObjectivesResource {
    private final Actor caller;
    private final ObjectiveList list;
    private final ServingItems servingItems;
    private final MaintainObjectives objectives;

    @Inject
    public ObjectivesResource(
            Actor caller, ObjectiveList list, ServingItems servingItems, MaintainObjectives objectives) {
        this.caller = caller;
        this.list = list;
        this.servingItems = servingItems;
        this.objectives = objectives;
    }

    @GET
    @Operation(operationId = "getObjective", summary = "One objective with its key results")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObjectiveView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new ObjectiveId(id));
    }

    @PUT
    @Operation(operationId = "changeObjective", summary = "Change an objective")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObjectiveView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectiveInput input) {
        ObjectiveId objective = new ObjectiveId(id);
        IfMatch.change(
                ifMatch,
                seen -> objectives.edit(new MaintainObjectives.Edit(caller, objective, seen, input.draft())),
                () -> view(objective));
        return answer(objective);
    }

    @GET
    @Path("/items")
    @Operation(
            operationId = "listServingItems",
            summary = "The items that serve its key results, and how each stands with the gate")
    public ServingItemPage items(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        ObjectiveId objective = new ObjectiveId(view(new ObjectiveId(id)).id());
        return ServingItemPage.of(servingItems.page(caller.org(), objective, page.limit(), page.cursor()));
    }

    @POST
    @Path("/archivals")
    @Idempotent
    @Operation(operationId = "archiveObjective", summary = "Archive an objective with its key results")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        objectives.archive(caller, new ObjectiveId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreObjective", summary = "Bring an archived objective back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        objectives.restore(caller, new ObjectiveId(id));
        return Response.noContent().build();
    }

    private Response answer(ObjectiveId id) {
        ObjectiveView objective = view(id);
        return Answers.ok(objective, objective.version());
    }

    private ObjectiveView view(ObjectiveId id) {
        return ObjectiveView.of(list.get(caller.org(), id), caller);
    }
}
