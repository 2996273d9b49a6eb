package org.northline.web.roadmap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.CycleList;
import org.northline.planning.roadmap.MaintainThemes;
import org.northline.planning.roadmap.ThemeList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** The strategic themes of a cycle. */
@Path("/planning-cycles/{cycle}/themes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleThemesResource {
    private final Actor caller;
    private final CycleList cycles;
    private final ThemeList list;
    private final MaintainThemes themes;

    @Inject
    public CycleThemesResource(Actor caller, CycleList cycles, ThemeList list, MaintainThemes themes) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.themes = themes;
    }

    @GET
    @Operation(operationId = "listThemes", summary = "The themes that are not archived, by position")
    public ThemePage list(@PathParam("cycle") UUID cycle, @BeanParam PageRequest page) {
        CycleId id = new CycleId(cycles.get(caller.org(), new CycleId(cycle)).id());
        return ThemePage.of(list.page(caller.org(), id, page.limit(), page.cursor()));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addTheme", summary = "Add a theme from a chosen strategy")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response add(@PathParam("cycle") UUID cycle, @NotNull ThemeInput input) {
        ThemeView added = ThemeView.of(list.get(
                caller.org(),
                themes.add(new MaintainThemes.Add(
                        caller, new CycleId(cycle), input.name(), input.description(), input.option()))));
        return Answers.created(added, added.version());
    }
}
