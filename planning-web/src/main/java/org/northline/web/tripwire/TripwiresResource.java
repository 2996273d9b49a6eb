package org.northline.web.tripwire;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.tripwire.DecideTripwire;
import org.northline.planning.tripwire.MaintainTripwires;
import org.northline.planning.tripwire.TripwireDecisions;
import org.northline.planning.tripwire.TripwireId;
import org.northline.planning.tripwire.TripwireList;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** A tripwire by its id. */
@Path("/tripwires/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class TripwiresResource {
    private final Actor caller;
    private final TripwireList list;
    private final TripwireDecisions decisions;
    private final MaintainTripwires tripwires;
    private final DecideTripwire decide;

    @Inject
    public TripwiresResource(
            Actor caller,
            TripwireList list,
            TripwireDecisions decisions,
            MaintainTripwires tripwires,
            DecideTripwire decide) {
        this.caller = caller;
        this.list = list;
        this.decisions = decisions;
        this.tripwires = tripwires;
        this.decide = decide;
    }

    @GET
    @Operation(operationId = "getTripwire", summary = "One tripwire")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TripwireView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new TripwireId(id));
    }

    @PUT
    @Operation(
            operationId = "changeTripwire",
            summary = "Change a tripwire that has not tripped; what it watches stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TripwireView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull TripwireInput input) {
        TripwireId tripwire = new TripwireId(id);
        IfMatch.change(
                ifMatch,
                seen -> tripwires.change(new MaintainTripwires.Change(caller, tripwire, seen, input.draft())),
                () -> view(tripwire));
        return answer(tripwire);
    }

    @GET
    @Path("/decisions")
    @Operation(operationId = "listTripwireDecisions", summary = "What was decided about it, the newest first")
    public DecisionPage decisions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        TripwireId tripwire = new TripwireId(view(new TripwireId(id)).id());
        return DecisionPage.of(decisions.page(caller.org(), tripwire, page.limit(), page.cursor()));
    }

    @POST
    @Path("/decisions")
    @Idempotent
    @Operation(
            operationId = "decideTripwire",
            summary = "Write down what people decide about a tripwire that has tripped; the plan stays as it is")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response decide(@PathParam("id") UUID id, @NotNull DecisionInput input) {
        TripwireId tripwire = new TripwireId(id);
        decide.decide(input.toCommand(caller, tripwire));
        return Answers.created(DecisionView.of(decisions
                .page(caller.org(), tripwire, 1, Optional.empty())
                .items()
                .get(0)));
    }

    @POST
    @Path("/archivals")
    @Idempotent
    @Operation(operationId = "archiveTripwire", summary = "Archive a tripwire that has not tripped")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        tripwires.archive(caller, new TripwireId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreTripwire", summary = "Bring an archived tripwire back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        tripwires.restore(caller, new TripwireId(id));
        return Response.noContent().build();
    }

    private Response answer(TripwireId id) {
        TripwireView tripwire = view(id);
        return Answers.ok(tripwire, tripwire.version());
    }

    private TripwireView view(TripwireId id) {
        return TripwireView.of(list.get(caller.org(), id), caller);
    }
}
