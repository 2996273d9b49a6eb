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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.northline.ethics.casefile.ReviewParts;
import org.northline.ethics.casefile.ScenarioView;
import org.northline.ethics.scenario.DiscussScores;
import org.northline.ethics.scenario.ScenarioId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** What was said about two scores that lie far apart. */
@Path("/misuse-scenarios/{id}/score-discussions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ScoreDiscussionsResource {
    private final Actor caller;
    private final DiscussScores discuss;
    private final ReviewParts parts;

    @Inject
    public ScoreDiscussionsResource(Actor caller, DiscussScores discuss, ReviewParts parts) {
        this.caller = caller;
        this.discuss = discuss;
        this.parts = parts;
    }

    @POST
    @Idempotent
    @Operation(operationId = "discussScores", summary = "Write down why two scores lie far apart and what was learned")
    @APIResponseSchema(value = ScenarioView.class, responseCode = "201")
    public Response discuss(@PathParam("id") UUID id, @Valid @NotNull Discussion input) {
        ScenarioId scenario = new ScenarioId(id);
        discuss.discuss(new DiscussScores.Command(caller, scenario, input.text()));
        ScenarioView view = parts.scenario(caller, scenario);
        return Answers.created(view, view.version());
    }

    /** Why they differ, and what was learned. */
    public record Discussion(@NotNull String text) {}
}
