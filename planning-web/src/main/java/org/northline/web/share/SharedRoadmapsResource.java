package org.northline.web.share;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.share.OpenShareLink;
import org.northline.planning.share.OpenShareLink.Opened;
import org.northline.planning.shared.NotFound;
import org.northline.web.export.ExportFormat;
import org.northline.web.export.RoadmapFiles;
import org.northline.web.identity.GuessThrottle;

/** What whoever holds a link reads, without an account. There is no caller here: the token is all that is known. */
@Path("/shared-roadmaps/{token}")
@Dependent
public class SharedRoadmapsResource {
    private static final Set<ExportFormat> OFFERED = EnumSet.of(ExportFormat.PPTX, ExportFormat.PDF);

    private final GuessThrottle throttle;
    private final OpenShareLink links;
    private final PlanningCycles cycles;
    private final SharedPlans plans;
    private final RoadmapFiles files;

    @Inject
    public SharedRoadmapsResource(
            GuessThrottle throttle, OpenShareLink links, PlanningCycles cycles, SharedPlans plans, RoadmapFiles files) {
        this.throttle = throttle;
        this.links = links;
        this.cycles = cycles;
        this.plans = plans;
        this.files = files;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openSharedRoadmap",
            summary = "What a link shows; one that was revoked, has ended or never was is not there")
    public SharedRoadmapView open(@PathParam("token") String token) {
        Opened link = opened(token);
        return SharedRoadmapView.of(link, plan(link));
    }

    @GET
    @Path("/exports/{format}")
    @Operation(operationId = "downloadSharedRoadmap", summary = "What a link shows, as slides or as PDF")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(
            @PathParam("token") String token,
            @PathParam("format")
                    @Parameter(description = "pptx or pdf", schema = @Schema(implementation = String.class))
                    String word) {
        Opened link = opened(token);
        ExportFormat format = ExportFormat.find(word).filter(OFFERED::contains).orElseThrow(NotFound::new);
        return files.answer(SharedSheet.of(plan(link), link.lanes()), format);
    }

    private Opened opened(String token) {
        return throttle.open("share link", () -> links.open(new ShareToken(token).hash()));
    }

    private SharedPlan plan(Opened link) {
        return link.snapshot()
                .map(SharedPlan::of)
                .orElseGet(() -> plans.live(
                        link.org(), cycles.getLive(link.org(), link.cycle()), link.showsMoney(), link.showsNames()));
    }
}
