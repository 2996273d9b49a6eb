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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.ReviewFiles;
import org.northline.ethics.casefile.ReviewView;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.review.Verdict;
import org.northline.ethics.sealing.SealMisuseReview;
import org.northline.ethics.sealing.SealingOutcome;
import org.northline.ethics.sealing.UnmetRule;
import org.northline.planning.gate.Reason;
import org.northline.planning.shared.Actor;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemType;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The seal of a review. */
@Path("/misuse-reviews/{id}/seals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SealsResource {
    private final Actor caller;
    private final SealMisuseReview seal;
    private final ReviewFiles files;

    @Inject
    public SealsResource(Actor caller, SealMisuseReview seal, ReviewFiles files) {
        this.caller = caller;
        this.seal = seal;
        this.files = files;
    }

    @POST
    @Idempotent
    @Operation(operationId = "sealMisuseReview", summary = "Seal a complete review with a verdict; only the lead does")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not complete, with everything that is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response seal(@PathParam("id") UUID id, @Valid @NotNull SealRequest request) {
        ReviewId review = new ReviewId(id);
        SealingOutcome outcome = seal.seal(new SealMisuseReview.Command(
                caller, review, request.verdict(), request.dissent() == null ? "" : request.dissent()));
        if (outcome instanceof SealingOutcome.Sealed) {
            ReviewView view = files.get(caller, review);
            return Answers.created(view, view.version());
        }
        if (outcome instanceof SealingOutcome.Incomplete incomplete) {
            return Problem.of(ProblemType.REVIEW_INCOMPLETE)
                    .withReasons(reasons(incomplete.unmet()))
                    .toResponse();
        }
        throw new AssertionError("Unknown outcome " + outcome.getClass());
    }

    private static List<Reason> reasons(List<UnmetRule> unmet) {
        return unmet.stream()
                .map(rule -> new Reason(rule.code(), rule.title(), rule.whatToDo(), rule.link()))
                .toList();
    }

    /** What the review comes to, and what somebody holds against it. */
    public record SealRequest(
            @NotNull Verdict verdict, @Nullable String dissent) {}
}
