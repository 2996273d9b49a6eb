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
import org.northline.ethics.casefile.ReviewFiles;
import org.northline.ethics.casefile.ReviewView;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.review.StartMisuseReview;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The reviews that are started of an item. */
@Path("/roadmap-items/{id}/misuse-reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ReviewStartsResource {
    private final Actor caller;
    private final StartMisuseReview start;
    private final ReviewFiles files;

    @Inject
    public ReviewStartsResource(Actor caller, StartMisuseReview start, ReviewFiles files) {
        this.caller = caller;
        this.start = start;
        this.files = files;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "startMisuseReview",
            summary = "Screen an item to a tier and start its review, led by the caller")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    public Response start(@PathParam("id") UUID id, @Valid @NotNull ReviewStart request) {
        ReviewId review = start.start(new StartMisuseReview.Command(caller, id, request.answers()));
        ReviewView view = files.get(caller, review);
        return Answers.created(view, view.version());
    }
}
