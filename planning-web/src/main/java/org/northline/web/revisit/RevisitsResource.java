package org.northline.web.revisit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.northline.planning.revisit.MaintainRevisits;
import org.northline.planning.revisit.RevisitId;
import org.northline.planning.revisit.RevisitList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** A revisit date by its id. */
@Path("/revisits/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RevisitsResource {
    private final Actor caller;
    private final RevisitList list;
    private final MaintainRevisits revisits;

    @Inject
    public RevisitsResource(Actor caller, RevisitList list, MaintainRevisits revisits) {
        this.caller = caller;
        this.list = list;
        this.revisits = revisits;
    }

    @GET
    @Operation(operationId = "getRevisit", summary = "One revisit date")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevisitView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new RevisitId(id));
    }

    @PUT
    @Operation(operationId = "changeRevisit", summary = "Change a revisit date; what it is about stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevisitView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull RevisitInput input) {
        RevisitId revisit = new RevisitId(id);
        IfMatch.change(
                ifMatch,
                seen -> revisits.change(new MaintainRevisits.Change(caller, revisit, seen, input.draft())),
                () -> view(revisit));
        return answer(revisit);
    }

    @GET
    @Path("/outcomes")
    @Operation(operationId = "listRevisitOutcomes", summary = "What came of its days, the newest first")
    public OutcomePage outcomes(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        RevisitId revisit = new RevisitId(view(new RevisitId(id)).id());
        return OutcomePage.of(list.outcomes(caller.org(), revisit, page.limit(), page.cursor()));
    }

    @POST
    @Path("/outcomes")
    @Idempotent
    @Operation(
            operationId = "writeRevisitOutcome",
            summary = "Write down what came of it; a question that comes back moves on by a quarter")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RevisitView.class)))
    public Response lookedAt(@PathParam("id") UUID id, @NotNull OutcomeInput input) {
        RevisitId revisit = new RevisitId(id);
        revisits.lookedAt(new MaintainRevisits.LookedAt(caller, revisit, input.dueOn(), input.outcome()));
        RevisitView view = view(revisit);
        return Answers.created(view, view.version());
    }

    @POST
    @Path("/archivals")
    @Idempotent
    @Operation(operationId = "archiveRevisit", summary = "Archive a revisit date")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        revisits.archive(caller, new RevisitId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreRevisit", summary = "Bring an archived revisit date back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        revisits.restore(caller, new RevisitId(id));
        return Response.noContent().build();
    }

    private Response answer(RevisitId id) {
        RevisitView revisit = view(id);
        return Answers.ok(revisit, revisit.version());
    }

    private RevisitView view(RevisitId id) {
        return RevisitView.of(list.get(caller.org(), id), caller);
    }
}
