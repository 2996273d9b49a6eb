package org.northline.web.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.northline.ethics.casefile.Appeals;
import org.northline.ethics.promotion.GateView;
import org.northline.ethics.promotion.ItemsAtTheGate;
import org.northline.ethics.signoff.AppealStop;
import org.northline.ethics.signoff.VoteOnAppeal;
import org.northline.planning.shared.Actor;
import org.northline.web.identity.StepUp;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Appeals against the stop of an item, and the votes of their panels. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AppealsResource {
    private final Actor caller;
    private final StepUp stepUp;
    private final AppealStop appeal;
    private final VoteOnAppeal vote;
    private final Appeals appeals;
    private final ItemsAtTheGate items;

    @Inject
    public AppealsResource(
            Actor caller, StepUp stepUp, AppealStop appeal, VoteOnAppeal vote, Appeals appeals, ItemsAtTheGate items) {
        this.caller = caller;
        this.stepUp = stepUp;
        this.appeal = appeal;
        this.vote = vote;
        this.appeals = appeals;
        this.items = items;
    }

    @POST
    @Path("roadmap-items/{id}/appeals")
    @Idempotent
    @Operation(
            operationId = "appealStop",
            summary = "Appeal against a stop within 14 days, as its owner, a signer or an objector")
    @APIResponseSchema(value = GateView.class, responseCode = "201")
    public Response appeal(@PathParam("id") UUID id, @Valid @NotNull AppealRequest request) {
        appeal.appeal(new AppealStop.Command(caller, id, request.reason()));
        return Answers.created(items.get(caller, id));
    }

    @POST
    @Path("appeals/{id}/votes")
    @Idempotent
    @Operation(
            operationId = "voteOnAppeal",
            summary = "Vote on an appeal as somebody who took no part in the case; the third vote decides",
            description = "The stop stands, or the item may be reviewed anew. An appeal never clears an item.")
    @APIResponseSchema(value = GateView.class, responseCode = "201")
    public Response vote(@PathParam("id") UUID id, @Valid @NotNull VoteRequest request) {
        UUID item = appeals.itemOf(caller.org(), id);
        stepUp.confirm(caller, request.password(), "/password");
        vote.vote(new VoteOnAppeal.Command(caller, id, request.vote(), request.reason()));
        return Answers.created(items.get(caller, item));
    }

    /** Why the stop is wrong. */
    public record AppealRequest(@NotNull String reason) {}

    /** Whether the stop stands, why, and the caller's password. */
    public record VoteRequest(
            VoteOnAppeal.@NotNull Vote vote,
            @NotNull String reason,
            @NotNull @Size(max = 200) String password) {
        /** Never shows the password, so that no log can. */
        @Override
        public String toString() {
            return "VoteRequest[" + vote + ", " + reason + "]";
        }
    }
}
