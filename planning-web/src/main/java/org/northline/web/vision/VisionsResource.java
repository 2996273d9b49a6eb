package org.northline.web.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.CycleList;
import org.northline.planning.shared.Actor;
import org.northline.planning.vision.RewriteVision;
import org.northline.planning.vision.VisionId;
import org.northline.planning.vision.VisionList;
import org.northline.planning.vision.WriteVision;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** The visions of a cycle: the company's, the portfolio's and each product's. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class VisionsResource {
    private final Actor caller;
    private final CycleList cycles;
    private final VisionList list;
    private final WriteVision write;
    private final RewriteVision rewrite;

    @Inject
    public VisionsResource(Actor caller, CycleList cycles, VisionList list, WriteVision write, RewriteVision rewrite) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.write = write;
        this.rewrite = rewrite;
    }

    @GET
    @Path("planning-cycles/{cycle}/visions")
    @Operation(operationId = "listVisions", summary = "Company, portfolio, then the products by name")
    public List<VisionView> list(@PathParam("cycle") UUID cycle) {
        CycleId id = new CycleId(cycles.get(caller.org(), new CycleId(cycle)).id());
        return list.ofCycle(caller.org(), id).stream().map(VisionView::of).toList();
    }

    @POST
    @Path("planning-cycles/{cycle}/visions")
    @Idempotent
    @Operation(operationId = "writeVision", summary = "Write the first vision of a level")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VisionView.class)))
    public Response write(@PathParam("cycle") UUID cycle, @NotNull @Valid NewVision vision) {
        VisionView written = view(write.write(vision.toCommand(caller, new CycleId(cycle))));
        return Answers.created(written, written.version());
    }

    @GET
    @Path("visions/{id}")
    @Operation(operationId = "getVision", summary = "One vision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new VisionId(id));
    }

    @PUT
    @Path("visions/{id}")
    @Operation(operationId = "rewriteVision", summary = "Replace text, horizon and metrics")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisionView.class)))
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid VisionChange change) {
        VisionId vision = new VisionId(id);
        IfMatch.change(
                ifMatch,
                seen -> rewrite.rewrite(new RewriteVision.Command(caller, vision, seen, change.toDraft())),
                () -> view(vision));
        return answer(vision);
    }

    private Response answer(VisionId id) {
        VisionView vision = view(id);
        return Answers.ok(vision, vision.version());
    }

    private VisionView view(VisionId id) {
        return VisionView.of(list.get(caller.org(), id));
    }
}
