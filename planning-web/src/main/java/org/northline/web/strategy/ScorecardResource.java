package org.northline.web.strategy;

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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.scoring.EditScorecard;
import org.northline.planning.scoring.ScorecardReading;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** The criteria by which a cycle scores its strategies. */
@Path("/planning-cycles/{cycle}/scorecard")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ScorecardResource {
    private final Actor caller;
    private final ScorecardReading reading;
    private final EditScorecard edit;

    @Inject
    public ScorecardResource(Actor caller, ScorecardReading reading, EditScorecard edit) {
        this.caller = caller;
        this.reading = reading;
        this.edit = edit;
    }

    @GET
    @Operation(operationId = "getScorecard", summary = "The criteria and the formula")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScorecardView.class)))
    public Response get(@PathParam("cycle") UUID cycle) {
        return answer(new CycleId(cycle));
    }

    @PUT
    @Operation(operationId = "editScorecard", summary = "Replace criteria and weights; every score follows")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScorecardView.class)))
    public Response edit(
            @PathParam("cycle") UUID cycle,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ScorecardInput input) {
        CycleId id = new CycleId(cycle);
        IfMatch.change(
                ifMatch,
                seen -> edit.edit(new EditScorecard.Command(caller, id, seen, input.toDraft())),
                () -> view(id));
        return answer(id);
    }

    private Response answer(CycleId id) {
        ScorecardView scorecard = view(id);
        return Answers.ok(scorecard, scorecard.version());
    }

    private ScorecardView view(CycleId id) {
        return ScorecardView.of(reading.of(caller.org(), id));
    }
}
