package org.northline.web.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.imports.ImportDetails;
import org.northline.planning.imports.ImportId;
import org.northline.planning.imports.ImportList;
import org.northline.planning.imports.MapImport;
import org.northline.planning.imports.UploadImport;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;
import org.northline.web.rest.UploadSpool;

/** Files on their way to the roadmaps of a cycle. */
@Path("/imports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ImportsResource {
    private final Actor caller;
    private final ImportList list;
    private final ImportDetails details;
    private final MapImport map;
    private final UploadSpool spool;
    private final ImportUploads uploads;

    @Inject
    public ImportsResource(
            Actor caller,
            ImportList list,
            ImportDetails details,
            MapImport map,
            UploadSpool spool,
            ImportUploads uploads) {
        this.caller = caller;
        this.list = list;
        this.details = details;
        this.map = map;
        this.spool = spool;
        this.uploads = uploads;
    }

    @GET
    @Operation(operationId = "listImports", summary = "The imports, newest first")
    public ImportPage list(@QueryParam("cycle") @Nullable UUID cycle, @BeanParam PageRequest page) {
        return ImportPage.of(list.page(caller.org(), cycle, page.limit(), page.cursor()));
    }

    @POST
    @Consumes("text/csv")
    @Operation(operationId = "uploadImport", summary = "Upload a CSV file of up to 200 MB")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response upload(
            @QueryParam("cycle") @Nullable UUID cycle,
            @QueryParam("source")
                    @Parameter(
                            description =
                                    "The tool that the file comes from; together with the key of a row it names an item.")
                    @Nullable
                    String source,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream body) {
        UploadImport.requireImporter(caller);
        if (cycle == null) {
            throw InvalidInput.at("?cycle", "Name the planning cycle.");
        }
        try (UploadSpool.Spooled received =
                spool.receive(body, UploadImport.LARGEST_FILE, "Split it and upload the parts.")) {
            return uploads.keep(new ImportUploads.Upload(cycle, source, fileName, received.sha256()), received.file());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "One import, with its first rows, report and progress")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response get(@PathParam("id") UUID id) {
        ImportView view = view(new ImportId(id));
        return Answers.ok(view, view.version());
    }

    @PUT
    @Path("/{id}/mapping")
    @Operation(operationId = "mapImport", summary = "Say which columns fill which fields")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response map(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, MappingInput input) {
        ImportId importId = new ImportId(id);
        IfMatch.change(
                ifMatch,
                version -> map.map(new MapImport.Command(caller, importId, version, input.mapping())),
                () -> view(importId));
        ImportView view = view(importId);
        return Answers.ok(view, view.version());
    }

    private ImportView view(ImportId id) {
        return ImportView.of(details.get(caller.org(), id));
    }
}
