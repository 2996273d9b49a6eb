package org.northline.web.objective;

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
import org.northline.planning.objective.CheckInId;
import org.northline.planning.objective.CheckInKeyResult;
import org.northline.planning.objective.CheckInList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** A check-in by its id. */
@Path("/check-ins/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CheckInsResource {
    private final Actor caller;
    private final CheckInList list;
    private final CheckInKeyResult checkIns;

    @Inject
    public CheckInsResource(Actor caller, CheckInList list, CheckInKeyResult checkIns) {
        this.caller = caller;
        this.list = list;
        this.checkIns = checkIns;
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawCheckIn", summary = "Say that a check-in was mistaken; it stays in sight")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CheckInView.class)))
    public Response withdraw(@PathParam("id") UUID id, @NotNull CheckInWithdrawal input) {
        CheckInId checkIn = new CheckInId(id);
        checkIns.withdraw(caller, checkIn, input.reason());
        return Answers.created(CheckInView.of(list.get(caller.org(), checkIn)));
    }
}
