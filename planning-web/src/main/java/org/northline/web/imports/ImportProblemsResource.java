package org.northline.web.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.imports.ImportDetails;
import org.northline.planning.imports.ImportId;
import org.northline.planning.imports.ProblemFile;
import org.northline.planning.imports.RowProblem;
import org.northline.planning.shared.Actor;

/** The rows that an import skipped, as a file to correct them by. */
@Path("/imports/{id}/problems.csv")
@Dependent
public class ImportProblemsResource {
    private final Actor caller;
    private final ImportDetails details;

    @Inject
    public ImportProblemsResource(Actor caller, ImportDetails details) {
        this.caller = caller;
        this.details = details;
    }

    @GET
    @Produces("text/csv")
    @Operation(operationId = "downloadImportProblems", summary = "Line, column, value and sentence of every problem")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) {
        List<RowProblem> problems = details.problems(caller.org(), new ImportId(id));
        StreamingOutput file = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ProblemFile.write(problems, writer);
            writer.flush();
        };
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-problems.csv\"")
                .build();
    }
}
