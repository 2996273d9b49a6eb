package org.northline.web.opportunity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.northline.planning.opportunity.EvidenceId;
import org.northline.planning.opportunity.EvidenceList;
import org.northline.planning.opportunity.MaintainEvidence;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** What one segment says, by its id. */
@Path("/evidence/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class EvidenceResource {
    private final Actor caller;
    private final EvidenceList list;
    private final MaintainEvidence evidence;

    @Inject
    public EvidenceResource(Actor caller, EvidenceList list, MaintainEvidence evidence) {
        this.caller = caller;
        this.list = list;
        this.evidence = evidence;
    }

    @GET
    @Operation(operationId = "getEvidence", summary = "What one segment says")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new EvidenceId(id));
    }

    @PUT
    @Operation(operationId = "changeEvidence", summary = "Correct what one segment says")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull EvidenceInput input) {
        EvidenceId one = new EvidenceId(id);
        IfMatch.change(
                ifMatch,
                seen -> evidence.edit(new MaintainEvidence.Edit(caller, one, seen, input.draft())),
                () -> view(one));
        return answer(one);
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawEvidence", summary = "Take what one segment says away")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        evidence.withdraw(caller, new EvidenceId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreEvidence", summary = "Bring withdrawn evidence back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        evidence.restore(caller, new EvidenceId(id));
        return Response.noContent().build();
    }

    private Response answer(EvidenceId id) {
        EvidenceView one = view(id);
        return Answers.ok(one, one.version());
    }

    private EvidenceView view(EvidenceId id) {
        return EvidenceView.of(list.get(caller.org(), id));
    }
}
