package org.northline.web.savedview;

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
import org.northline.planning.savedview.MaintainSavedViews;
import org.northline.planning.savedview.SavedViewId;
import org.northline.planning.savedview.SavedViewList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** Saved views, one's own and those that others share. */
@Path("/saved-views")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SavedViewsResource {
    private final Actor caller;
    private final SavedViewList list;
    private final MaintainSavedViews views;

    @Inject
    public SavedViewsResource(Actor caller, SavedViewList list, MaintainSavedViews views) {
        this.caller = caller;
        this.list = list;
        this.views = views;
    }

    @GET
    @Operation(operationId = "listSavedViews", summary = "One's own saved views and those that others share, by name")
    public SavedViewPage list(@BeanParam PageRequest page) {
        return SavedViewPage.of(list.page(caller, page.limit(), page.cursor()), caller);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addSavedView", summary = "Save a view")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SavedViewView.class)))
    public Response add(@NotNull SavedViewInput input) {
        SavedViewView saved = view(views.save(caller, input.draft()));
        return Answers.created(saved, saved.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSavedView", summary = "One saved view")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SavedViewView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new SavedViewId(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeSavedView", summary = "Change a saved view of one's own")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SavedViewView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull SavedViewInput input) {
        SavedViewId view = new SavedViewId(id);
        IfMatch.change(
                ifMatch,
                seen -> views.change(new MaintainSavedViews.Change(caller, view, seen, input.draft())),
                () -> view(view));
        return answer(view);
    }

    @POST
    @Path("/{id}/archivals")
    @Idempotent
    @Operation(operationId = "archiveSavedView", summary = "Archive a saved view of one's own")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        views.archive(caller, new SavedViewId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/restorations")
    @Idempotent
    @Operation(operationId = "restoreSavedView", summary = "Bring an archived view back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        views.restore(caller, new SavedViewId(id));
        return Response.noContent().build();
    }

    private Response answer(SavedViewId id) {
        SavedViewView saved = view(id);
        return Answers.ok(saved, saved.version());
    }

    private SavedViewView view(SavedViewId id) {
        return SavedViewView.of(list.get(caller, id), caller);
    }
}
