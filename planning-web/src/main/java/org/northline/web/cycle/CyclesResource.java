package org.northline.web.cycle;

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
import org.northline.planning.cycle.ArchivePlanningCycle;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.CycleList;
import org.northline.planning.cycle.EditPlanningCycle;
import org.northline.planning.cycle.StartPlanningCycle;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** The planning cycles of the caller's organisation. */
@Path("/planning-cycles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CyclesResource {
    private final Actor caller;
    private final CycleList list;
    private final StartPlanningCycle start;
    private final EditPlanningCycle edit;
    private final ArchivePlanningCycle archive;

    @Inject
    public CyclesResource(
            Actor caller,
            CycleList list,
            StartPlanningCycle start,
            EditPlanningCycle edit,
            ArchivePlanningCycle archive) {
        this.caller = caller;
        this.list = list;
        this.start = start;
        this.edit = edit;
        this.archive = archive;
    }

    @GET
    @Operation(operationId = "listCycles", summary = "The cycles that are not archived, newest year first")
    public CyclePage list(@BeanParam PageRequest page) {
        return CyclePage.of(list.page(caller.org(), page.limit(), page.cursor()));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "startCycle",
            summary = "Start planning a year, with all strategies and a scorecard laid out")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response start(@NotNull NewCycle cycle) {
        CycleView started = view(start.start(cycle.toCommand(caller)).id());
        return Answers.created(started, started.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCycle", summary = "One cycle")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new CycleId(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "editCycle", summary = "Change a cycle's settings or move its phase")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull CycleChange change) {
        CycleId cycle = new CycleId(id);
        IfMatch.change(ifMatch, seen -> edit.edit(change.toCommand(caller, cycle, seen)), () -> view(cycle));
        return answer(cycle);
    }

    @POST
    @Path("/{id}/archivals")
    @Idempotent
    @Operation(operationId = "archiveCycle", summary = "Archive a cycle without items, which frees its year")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        archive.archive(new ArchivePlanningCycle.Command(caller, new CycleId(id)));
        return Response.noContent().build();
    }

    private Response answer(CycleId id) {
        CycleView cycle = view(id);
        return Answers.ok(cycle, cycle.version());
    }

    private CycleView view(CycleId id) {
        return CycleView.of(list.get(caller.org(), id));
    }
}
