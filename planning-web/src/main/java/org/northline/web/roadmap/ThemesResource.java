package org.northline.web.roadmap;

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
import org.northline.planning.roadmap.MaintainThemes;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.roadmap.ThemeList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** A strategic theme by its id. */
@Path("/themes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ThemesResource {
    private final Actor caller;
    private final ThemeList list;
    private final MaintainThemes themes;

    @Inject
    public ThemesResource(Actor caller, ThemeList list, MaintainThemes themes) {
        this.caller = caller;
        this.list = list;
        this.themes = themes;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTheme", summary = "One theme")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new ThemeId(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "editTheme", summary = "Change a theme, or base it on another chosen strategy")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ThemeInput input) {
        ThemeId theme = new ThemeId(id);
        IfMatch.change(
                ifMatch,
                seen -> themes.edit(new MaintainThemes.Edit(
                        caller, theme, seen, input.name(), input.description(), input.option())),
                () -> view(theme));
        return answer(theme);
    }

    @POST
    @Path("/{id}/archivals")
    @Idempotent
    @Operation(operationId = "archiveTheme", summary = "Archive a theme without items")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        themes.archive(new MaintainThemes.Archive(caller, new ThemeId(id)));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/restorations")
    @Idempotent
    @Operation(operationId = "restoreTheme", summary = "Bring an archived theme back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        themes.restore(new MaintainThemes.Restore(caller, new ThemeId(id)));
        return Response.noContent().build();
    }

    private Response answer(ThemeId id) {
        ThemeView theme = view(id);
        return Answers.ok(theme, theme.version());
    }

    private ThemeView view(ThemeId id) {
        return ThemeView.of(list.get(caller.org(), id));
    }
}
