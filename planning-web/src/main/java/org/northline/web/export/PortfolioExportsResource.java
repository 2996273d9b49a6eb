package org.northline.web.export;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;

/** The portfolio roadmap as a file to take away. */
@Path("/planning-cycles/{cycle}/portfolio-roadmap/exports/{format}")
@Dependent
public class PortfolioExportsResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final RoadmapSheets sheets;
    private final RoadmapFiles files;

    @Inject
    public PortfolioExportsResource(Actor caller, PlanningCycles cycles, RoadmapSheets sheets, RoadmapFiles files) {
        this.caller = caller;
        this.cycles = cycles;
        this.sheets = sheets;
        this.files = files;
    }

    @GET
    @Operation(
            operationId = "downloadPortfolioRoadmap",
            summary = "The portfolio roadmap as its screen shows it: slides, PDF, a picture, a workbook or a table")
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
                    @Parameter(
                            description = "pptx, pdf, svg, png, xlsx, csv or json",
                            schema = @Schema(implementation = String.class))
                    String word,
            @QueryParam("lanes")
                    @Parameter(
                            description = "The swimlanes: product, which is usual, or theme.",
                            schema = @Schema(implementation = String.class))
                    @Nullable
                    String lanes) {
        ExportFormat format = ExportFormat.find(word).orElseThrow(NotFound::new);
        PlanningCycle cycle = cycles.getLive(caller.org(), new CycleId(id));
        LanesBy by = lanesBy(lanes);
        RoadmapSheet sheet = switch (format) {
            case PPTX, PDF -> sheets.forBoard(caller.org(), cycle, by);
            case SVG, PNG, XLSX, CSV, JSON -> sheets.roadmap(caller.org(), cycle, by);
        };
        return files.answer(sheet, format);
    }

    static LanesBy lanesBy(@Nullable String word) {
        return Arrays.stream(LanesBy.values())
                .filter(by -> word == null || by.word().equals(word))
                .findFirst()
                .orElseThrow(() -> InvalidInput.at("?lanes", "Expected product or theme."));
    }
}
