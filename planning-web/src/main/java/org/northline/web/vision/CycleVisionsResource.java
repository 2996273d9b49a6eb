package org.northline.web.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.CycleList;
import org.northline.planning.shared.Actor;
import org.northline.planning.vision.VisionList;
import org.northline.planning.vision.WriteVision;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The visions of a cycle: the company's, the portfolio's and each product's. */
@Path("/planning-cycles/{cycle}/visions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleVisionsResource {
    private final Actor caller;
    private final CycleList cycles;
    private final VisionList list;
    private final WriteVision write;

    @Inject
    public CycleVisionsResource(Actor caller, CycleList cycles, VisionList list, WriteVision write) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.write = write;
    }

    @GET
    @Operation(operationId = "listVisions", summary = "Company, portfolio, then the products by name")
    public List<VisionView> list(@PathParam("cycle") UUID cycle) {
        CycleId id = new CycleId(cycles.get(caller.org(), new CycleId(cycle)).id());
        return list.ofCycle(caller.org(), id).stream().map(VisionView::of).toList();
    }

    @POST
    @Idempotent
    @Operation(operationId = "writeVision", summary = "Write the first vision of a level")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VisionView.class)))
    public Response write(@PathParam("cycle") UUID cycle, @NotNull @Valid NewVision vision) {
        VisionView written =
                VisionView.of(list.get(caller.org(), write.write(vision.toCommand(caller, new CycleId(cycle)))));
        return Answers.created(written, written.version());
    }
}
