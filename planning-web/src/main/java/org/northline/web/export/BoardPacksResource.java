package org.northline.web.export;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.baseline.BaselineId;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.NotFound;
import org.northline.web.export.BoardPack.Audience;

/** What a board reads of a year, as one file. */
@Path("/planning-cycles/{cycle}/board-pack/exports/{format}")
@Dependent
public class BoardPacksResource {
    private static final Set<ExportFormat> OFFERED = EnumSet.of(ExportFormat.PPTX, ExportFormat.PDF);

    private final Actor caller;
    private final PlanningCycles cycles;
    private final BoardPackReading packs;
    private final RoadmapFiles files;

    @Inject
    public BoardPacksResource(Actor caller, PlanningCycles cycles, BoardPackReading packs, RoadmapFiles files) {
        this.caller = caller;
        this.cycles = cycles;
        this.packs = packs;
        this.files = files;
    }

    @GET
    @Operation(
            operationId = "downloadBoardPack",
            summary =
                    "Choice, non-goals, outcomes, allocation, metrics, roadmap, gate and changes, as slides or as PDF")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(
            @PathParam("cycle") UUID id,
            @PathParam("format")
                    @Parameter(description = "pptx or pdf", schema = @Schema(implementation = String.class))
                    String word,
            @QueryParam("since")
                    @Parameter(description = "The baseline whose changes are told; none when left out.")
                    @Nullable
                    UUID since,
            @QueryParam("lanes")
                    @Parameter(
                            description = "The swimlanes: product, which is usual, or theme.",
                            schema = @Schema(implementation = String.class))
                    @Nullable
                    String lanes,
            @QueryParam("money") @Parameter(description = "Whether its readers may know figures in money.")
                    boolean money,
            @QueryParam("names") @Parameter(description = "Whether its readers may know who said what.")
                    boolean names) {
        ExportFormat format = ExportFormat.find(word).filter(OFFERED::contains).orElseThrow(NotFound::new);
        PlanningCycle cycle = cycles.getLive(caller.org(), new CycleId(id));
        BoardPack pack = packs.of(
                caller,
                cycle,
                PortfolioExportsResource.lanesBy(lanes),
                Optional.ofNullable(since).map(BaselineId::new),
                new Audience(money, names));
        return files.answer(pack, format);
    }
}
