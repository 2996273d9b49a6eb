package org.northline.web.signoff;

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
import org.northline.ethics.casefile.ReviewFiles;
import org.northline.ethics.casefile.ReviewView;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.signoff.ReturnReview;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Sending an item back to its makers. */
@Path("/misuse-reviews/{id}/returns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ReturnsResource {
    private final Actor caller;
    private final ReturnReview returnReview;
    private final ReviewFiles files;

    @Inject
    public ReturnsResource(Actor caller, ReturnReview returnReview, ReviewFiles files) {
        this.caller = caller;
        this.returnReview = returnReview;
        this.files = files;
    }

    @POST
    @Idempotent
    @Operation(operationId = "returnMisuseReview", summary = "Send the item back with reasons, which ends this review")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    public Response giveBack(@PathParam("id") UUID id, @Valid @NotNull ReturnRequest request) {
        ReviewId review = new ReviewId(id);
        returnReview.giveBack(new ReturnReview.Command(caller, review, request.reasons()));
        ReviewView view = files.get(caller, review);
        return Answers.created(view, view.version());
    }

    /** What has to change. */
    public record ReturnRequest(@NotNull String reasons) {}
}
