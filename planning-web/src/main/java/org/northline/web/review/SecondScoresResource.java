package org.northline.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.ReviewParts;
import org.northline.ethics.casefile.ScenarioView;
import org.northline.ethics.scenario.Aggravator;
import org.northline.ethics.scenario.ScenarioId;
import org.northline.ethics.scenario.Score;
import org.northline.ethics.scenario.ScoreScenario;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The second score of a scenario. */
@Path("/misuse-scenarios/{id}/second-scores")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SecondScoresResource {
    private final Actor caller;
    private final ScoreScenario score;
    private final ReviewParts parts;

    @Inject
    public SecondScoresResource(Actor caller, ScoreScenario score, ReviewParts parts) {
        this.caller = caller;
        this.score = score;
        this.parts = parts;
    }

    @POST
    @Idempotent
    @Operation(operationId = "scoreScenario", summary = "Score a scenario as somebody who has not seen its first score")
    @APIResponseSchema(value = ScenarioView.class, responseCode = "201")
    public Response score(@PathParam("id") UUID id, @Valid @NotNull SecondScore input) {
        ScenarioId scenario = new ScenarioId(id);
        score.score(new ScoreScenario.Command(
                caller,
                scenario,
                input.number(),
                new Score.Draft(input.severity(), Optional.ofNullable(input.likelihood()), input.aggravators())));
        ScenarioView view = parts.scenario(caller, scenario);
        return Answers.created(view, view.version());
    }

    /** A score of the writing with this number; a likelihood that is left out is unknown. */
    public record SecondScore(
            @NotNull Integer number,
            @NotNull Integer severity,
            @Nullable Integer likelihood,
            @NotNull Set<@NotNull Aggravator> aggravators) {}
}
