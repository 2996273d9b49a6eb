package org.northline.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.AnswerView;
import org.northline.ethics.casefile.ReviewParts;
import org.northline.ethics.review.AnswerQuestion;
import org.northline.ethics.review.AnswerState;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.NotFound;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** The answers of a review. */
@Path("/misuse-reviews/{id}/answers/{questionId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AnswersResource {
    private final Actor caller;
    private final AnswerQuestion answerQuestion;
    private final ReviewParts parts;

    @Inject
    public AnswersResource(Actor caller, AnswerQuestion answerQuestion, ReviewParts parts) {
        this.caller = caller;
        this.answerQuestion = answerQuestion;
        this.parts = parts;
    }

    @PUT
    @Operation(
            operationId = "answerQuestion",
            summary = "Answer a question, or answer it anew",
            description = "If-Match is the version of the answer, \"0\" while there is none.")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200")
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("questionId") String question,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AnswerInput input) {
        ReviewId review = new ReviewId(id);
        IfMatch.change(
                ifMatch,
                version -> answerQuestion.answer(input.command(caller, review, question, version)),
                () -> current(review, question));
        return answered(review, question, Response.Status.OK);
    }

    @POST
    @Path("/seconds")
    @Idempotent
    @Operation(operationId = "secondAnswer", summary = "Agree, as a second person, that a question does not apply")
    @APIResponseSchema(value = AnswerView.class, responseCode = "201")
    public Response second(@PathParam("id") UUID id, @PathParam("questionId") String question) {
        ReviewId review = new ReviewId(id);
        answerQuestion.second(caller, review, question);
        return answered(review, question, Response.Status.CREATED);
    }

    private Response answered(ReviewId review, String question, Response.Status status) {
        AnswerView view = parts.findAnswer(caller, review, question).orElseThrow(NotFound::new);
        return status == Response.Status.CREATED
                ? Answers.created(view, view.version())
                : Answers.ok(view, view.version());
    }

    private Object current(ReviewId review, String question) {
        return parts.findAnswer(caller, review, question)
                .map(Object.class::cast)
                .orElseGet(() -> Map.of("questionId", question, "version", 0));
    }

    /** What is said to the question: a value when it is answered, a reason when it does not apply. */
    public record AnswerInput(
            @NotNull AnswerState state,
            @Nullable String value,
            @Nullable String reason) {
        AnswerQuestion.Command command(Actor caller, ReviewId review, String question, long version) {
            return new AnswerQuestion.Command(
                    caller, review, question, version, state, Optional.ofNullable(value), Optional.ofNullable(reason));
        }
    }
}
