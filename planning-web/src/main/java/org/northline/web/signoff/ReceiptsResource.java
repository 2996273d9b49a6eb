package org.northline.web.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.signoff.SignOffId;
import org.northline.ethics.signoff.SignOffReceipts;
import org.northline.planning.shared.Actor;

/** What a signer takes away: the text that was signed, and a head of the audit log in which the signature stands. */
@Path("/sign-offs/{id}/receipt")
@Dependent
public class ReceiptsResource {
    private final Actor caller;
    private final SignOffReceipts receipts;

    @Inject
    public ReceiptsResource(Actor caller, SignOffReceipts receipts) {
        this.caller = caller;
        this.receipts = receipts;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "downloadSignOffReceipt", summary = "The receipt of a signature, as a text to keep")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public Response download(@PathParam("id") UUID id) {
        return Response.ok(receipts.text(caller.org(), new SignOffId(id)), "text/plain;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sign-off-receipt.txt\"")
                .build();
    }
}
