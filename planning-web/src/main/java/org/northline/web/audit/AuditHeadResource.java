package org.northline.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.audit.Checkpoint;
import org.northline.ethics.audit.Checkpoints;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.NotFound;

/** The signed head of the audit log, for whoever wants to keep one: each kept head is one more witness. */
@Path("/audit-head.txt")
@Dependent
public class AuditHeadResource {
    private final Actor caller;
    private final Checkpoints checkpoints;

    @Inject
    public AuditHeadResource(Actor caller, Checkpoints checkpoints) {
        this.caller = caller;
        this.checkpoints = checkpoints;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "downloadAuditHead", summary = "The newest signed head of the audit log, taken now")
    @APIResponse(
            responseCode = "200",
            description = "The head and the key that checks it, as the verifier reads them",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public Response download() {
        Checkpoint head = checkpoints.take(caller.org()).orElseThrow(NotFound::new);
        return Response.ok(head.text(), "text/plain;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"northline-head-" + head.size() + ".txt\"")
                .build();
    }
}
