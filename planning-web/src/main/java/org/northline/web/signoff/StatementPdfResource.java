package org.northline.web.signoff;

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
import org.northline.ethics.print.PrintedStatement;
import org.northline.ethics.print.PrintedStatements;
import org.northline.ethics.print.StatementPdf;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;

/** The statement of a sealed review on paper. */
@Path("/misuse-reviews/{id}/statement.pdf")
@Dependent
public class StatementPdfResource {
    private final Actor caller;
    private final PrintedStatements statements;
    private final StatementPdf pdf;

    @Inject
    public StatementPdfResource(Actor caller, PrintedStatements statements, StatementPdf pdf) {
        this.caller = caller;
        this.statements = statements;
        this.pdf = pdf;
    }

    @GET
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadStatement",
            summary = "The statement with every signature on every page, and the signed bytes attached")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) {
        PrintedStatement statement = statements.get(caller.org(), new ReviewId(id));
        return Response.ok(pdf.of(statement), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"northline-" + statement.itemNumber() + "-statement.pdf\"")
                .build();
    }
}
