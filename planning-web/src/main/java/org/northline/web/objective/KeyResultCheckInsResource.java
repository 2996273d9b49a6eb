package org.northline.web.objective;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.objective.KeyResultList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** What was said about a key result. */
@Path("/key-results/{id}/check-ins")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class KeyResultCheckInsResource {
    private final Actor caller;
    private final KeyResultList keyResults;
    private final CheckInList list;
    private final CheckInKeyResult checkIns;

    @Inject
    public KeyResultCheckInsResource(
            Actor caller, KeyResultList keyResults, CheckInList list, CheckInKeyResult checkIns) {
        this.caller = caller;
        this.keyResults = keyResults;
        this.list = list;
        this.checkIns = checkIns;
    }

    @GET
    @Operation(
            operationId = "listCheckIns",
            summary = "Check-ins of a key result, withdrawn ones included, the newest day first")
    public CheckInPage list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        KeyResultId keyResult = new KeyResultId(
                keyResults.get(caller.org(), new KeyResultId(id)).id());
        return CheckInPage.of(list.page(caller.org(), keyResult, page.limit(), page.cursor()));
    }

    @POST
    @Idempotent
    @Operation(operationId = "checkIn", summary = "Say how far a key result came")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CheckInView.class)))
    public Response checkIn(@PathParam("id") UUID id, @NotNull CheckInInput input) {
        CheckInId checkIn = checkIns.checkIn(new CheckInKeyResult.New(
                caller, new KeyResultId(id), input.checkedOn(), input.value(), input.confidence(), input.note()));
        return Answers.created(CheckInView.of(list.get(caller.org(), checkIn)));
    }
}
