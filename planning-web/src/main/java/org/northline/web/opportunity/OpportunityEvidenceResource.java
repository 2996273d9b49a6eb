package org.northline.web.opportunity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.opportunity.EvidenceId;
import org.northline.planning.opportunity.EvidenceList;
import org.northline.planning.opportunity.MaintainEvidence;
import org.northline.planning.opportunity.OpportunityId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** What segments say of an opportunity. */
@Path("/opportunities/{id}/evidence")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OpportunityEvidenceResource {
    private final Actor caller;
    private final EvidenceList list;
    private final MaintainEvidence evidence;

    @Inject
    public OpportunityEvidenceResource(Actor caller, EvidenceList list, MaintainEvidence evidence) {
        this.caller = caller;
        this.list = list;
        this.evidence = evidence;
    }

    @POST
    @Idempotent
    @Operation(operationId = "addEvidence", summary = "Say what one more segment says")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response add(@PathParam("id") UUID opportunity, @NotNull EvidenceInput input) {
        EvidenceId id = evidence.add(new MaintainEvidence.Add(caller, new OpportunityId(opportunity), input.draft()));
        EvidenceView added = EvidenceView.of(list.get(caller.org(), id));
        return Answers.created(added, added.version());
    }
}
