package org.northline.web.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.vision.RewriteVision;
import org.northline.planning.vision.VisionId;
import org.northline.planning.vision.VisionList;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** A vision by its id. */
@Path("/visions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class VisionsResource {
    private final Actor caller;
    private final VisionList list;
    private final RewriteVision rewrite;

    @Inject
    public VisionsResource(Actor caller, VisionList list, RewriteVision rewrite) {
        this.caller = caller;
        this.list = list;
        this.rewrite = rewrite;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getVision", summary = "One vision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new VisionId(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "rewriteVision", summary = "Replace text, horizon and metrics")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisionView.class)))
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid VisionChange change) {
        VisionId vision = new VisionId(id);
        IfMatch.change(
                ifMatch,
                seen -> rewrite.rewrite(new RewriteVision.Command(caller, vision, seen, change.toDraft())),
                () -> view(vision));
        return answer(vision);
    }

    private Response answer(VisionId id) {
        VisionView vision = view(id);
        return Answers.ok(vision, vision.version());
    }

    private VisionView view(VisionId id) {
        return VisionView.of(list.get(caller.org(), id));
    }
}
