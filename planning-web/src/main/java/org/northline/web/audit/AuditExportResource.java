package org.northline.web.audit;

import static org.northline.planning.shared.Capacity.ADMINISTRATOR;
import static org.northline.planning.shared.Capacity.EXECUTIVE;
import static org.northline.planning.shared.Capacity.MISUSE_REVIEWER;
import static org.northline.planning.shared.Capacity.PRODUCT_LEADER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.audit.AuditExport;
import org.northline.planning.shared.Actor;

/** The whole audit log as a file that the verifier checks without this server. */
@Path("/audit-export.zip")
@Dependent
public class AuditExportResource {
    private final Actor caller;
    private final AuditExport export;

    @Inject
    public AuditExportResource(Actor caller, AuditExport export) {
        this.caller = caller;
        this.export = export;
    }

    @GET
    @Produces("application/zip")
    @Operation(
            operationId = "downloadAuditExport",
            summary = "Every event with its hash and the portfolio roadmap as it stands, for the verifier")
    @APIResponse(
            responseCode = "200",
            description = "The export",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download() {
        caller.require(ADMINISTRATOR, EXECUTIVE, MISUSE_REVIEWER, PRODUCT_LEADER);
        StreamingOutput file = out -> export.write(caller.org(), out);
        return Response.ok(file, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"northline-export.zip\"")
                .build();
    }
}
