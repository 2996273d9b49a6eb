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
import java.util.function.LongConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.strategy.ChooseStrategy;
import org.northline.planning.strategy.OptionId;
import org.northline.planning.strategy.RateStrategy;
import org.northline.planning.strategy.StrategyReview;
import org.northline.planning.strategy.TakeStance;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** A growth strategy in its cycle. The answer to a change is the changed option; other ranks may move with it. */
@Path("/strategy-options")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OptionsResource {
    private final Actor caller;
    private final StrategyReview review;
    private final TakeStance stance;
    private final RateStrategy rate;
    private final ChooseStrategy choose;

    @Inject
    public OptionsResource(
            Actor caller, StrategyReview review, TakeStance stance, RateStrategy rate, ChooseStrategy choose) {
        this.caller = caller;
        this.review = review;
        this.stance = stance;
        this.rate = rate;
        this.choose = choose;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStrategyOption", summary = "One strategy in its cycle")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OptionView.class)))
    public Response get(@PathParam("id") UUID id) {
        OptionView option = view(new OptionId(id));
        return Answers.ok(option, option.version());
    }

    @PUT
    @Path("/{id}/stance")
    @Operation(operationId = "takeStance", summary = "Take or change the stance, with its reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OptionView.class)))
    public Response takeStance(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull StanceInput input) {
        OptionId option = new OptionId(id);
        return change(
                option,
                ifMatch,
                seen -> stance.take(new TakeStance.Command(caller, option, seen, input.stance(), input.reason())));
    }

    @PUT
    @Path("/{id}/ratings")
    @Operation(operationId = "rateStrategy", summary = "Rate a pursued strategy by the scorecard")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OptionView.class)))
    public Response rate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RatingsInput input) {
        OptionId option = new OptionId(id);
        return change(
                option, ifMatch, seen -> rate.rate(new RateStrategy.Command(caller, option, seen, input.toRatings())));
    }

    @PUT
    @Path("/{id}/choice")
    @Operation(operationId = "chooseStrategy", summary = "Choose a scored strategy, or take the choice back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OptionView.class)))
    public Response choose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ChoiceInput input) {
        OptionId option = new OptionId(id);
        return change(
                option,
                ifMatch,
                seen -> choose.choose(
                        new ChooseStrategy.Command(caller, option, seen, input.chosen(), input.reason())));
    }

    private Response change(OptionId id, @Nullable String ifMatch, LongConsumer change) {
        IfMatch.change(ifMatch, change, () -> view(id));
        OptionView option = view(id);
        return Answers.ok(option, option.version());
    }

    private OptionView view(OptionId id) {
        return OptionView.of(review.get(caller.org(), id));
    }
}
