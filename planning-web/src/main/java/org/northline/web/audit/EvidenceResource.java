package org.northline.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.evidence.Bundle;
import org.northline.ethics.evidence.Evidence;
import org.northline.ethics.evidence.EvidenceOfItems;
import org.northline.planning.shared.Actor;

/** The evidence of an entry on the portfolio roadmap, as a file that the verifier checks without this server. */
@Path("/roadmap-items/{id}/evidence.zip")
@Dependent
public class EvidenceResource {
    private final Actor caller;
    private final EvidenceOfItems items;
    private final Bundle bundle;

    @Inject
    public EvidenceResource(Actor caller, EvidenceOfItems items, Bundle bundle) {
        this.caller = caller;
        this.items = items;
        this.bundle = bundle;
    }

    @GET
    @Produces("application/zip")
    @Operation(
            operationId = "downloadEvidence",
            summary =
                    "The statement, its signatures and the events that they stand in, proved and signed, for the verifier")
    @APIResponse(
            responseCode = "200",
            description = "The bundle",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) {
        Evidence evidence = items.get(caller.org(), id);
        return Response.ok(bundle.of(evidence), "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"northline-" + evidence.item().number() + ".zip\"")
                .build();
    }
}
