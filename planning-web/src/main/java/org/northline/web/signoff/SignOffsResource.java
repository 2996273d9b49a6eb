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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.casefile.ReviewFiles;
import org.northline.ethics.casefile.ReviewView;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.signoff.SignStatement;
import org.northline.ethics.signoff.SigningOutcome;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.web.identity.StepUp;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemType;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The signatures under a statement. */
@Path("/misuse-reviews/{id}/sign-offs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SignOffsResource {
    private final Actor caller;
    private final StepUp stepUp;
    private final SignStatement sign;
    private final ReviewFiles files;

    @Inject
    public SignOffsResource(Actor caller, StepUp stepUp, SignStatement sign, ReviewFiles files) {
        this.caller = caller;
        this.stepUp = stepUp;
        this.sign = sign;
        this.files = files;
    }

    @POST
    @Idempotent
    @Operation(operationId = "signStatement", summary = "Sign the statement that was read, with the password once more")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The statement is another one by now, or the caller may not sign it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response sign(@PathParam("id") UUID id, @Valid @NotNull SignRequest request) {
        stepUp.confirm(caller, request.password(), "/password");
        ReviewId review = new ReviewId(id);
        SigningOutcome outcome =
                sign.sign(new SignStatement.Command(caller, review, request.capacity(), request.statementHash()));
        if (outcome instanceof SigningOutcome.Signed) {
            ReviewView view = files.get(caller, review);
            return Answers.created(view, view.version());
        }
        if (outcome instanceof SigningOutcome.StatementDiffers) {
            return Problem.of(ProblemType.STATEMENT_CHANGED, "Read the statement again before you sign it.")
                    .toResponse();
        }
        if (outcome instanceof SigningOutcome.Refused refused) {
            return Problem.of(ProblemType.CONFLICT, String.join(" ", refused.sentences()))
                    .toResponse();
        }
        throw new AssertionError("Unknown outcome " + outcome.getClass());
    }

    /** What a signature can mean. */
    public enum Meaning {
        APPROVE
    }

    /** Which statement was read, in which capacity it is signed, and the signer's password. */
    public record SignRequest(
            @NotNull Capacity capacity,
            @NotNull Meaning meaning,
            @NotNull @Size(max = 64) String statementHash,
            @NotNull @Size(max = 200) String password) {
        /** Never shows the password, so that no log can. */
        @Override
        public String toString() {
            return "SignRequest[" + capacity + ", " + meaning + ", " + statementHash + "]";
        }
    }
}
