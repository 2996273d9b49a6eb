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
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.scenario.ScenarioId;
import org.northline.ethics.scenario.WriteScenario;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The scenarios of a review. */
@Path("/misuse-reviews/{id}/scenarios")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ReviewScenariosResource {
    private final Actor caller;
    private final WriteScenario write;
    private final ReviewParts parts;

    @Inject
    public ReviewScenariosResource(Actor caller, WriteScenario write, ReviewParts parts) {
        this.caller = caller;
        this.write = write;
        this.parts = parts;
    }

    @POST
    @Idempotent
    @Operation(operationId = "writeScenario", summary = "Write a way in which the item could do harm")
    @APIResponseSchema(value = ScenarioView.class, responseCode = "201")
    public Response write(@PathParam("id") UUID id, @Valid @NotNull ScenarioInput input) {
        ScenarioId scenario = write.write(caller, new ReviewId(id), input.draft());
        ScenarioView view = parts.scenario(caller, scenario);
        return Answers.created(view, view.version());
    }
}
