package org.northline.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.northline.ethics.review.NameVillain;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;
import org.northline.web.rest.Answers;

/** Misuse reviews, whole, and their hats. */
@Path("/misuse-reviews/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ReviewsResource {
    private final Actor caller;
    private final ReviewFiles files;
    private final NameVillain nameVillain;

    @Inject
    public ReviewsResource(Actor caller, ReviewFiles files, NameVillain nameVillain) {
        this.caller = caller;
        this.files = files;
        this.nameVillain = nameVillain;
    }

    @GET
    @Operation(operationId = "getMisuseReview", summary = "One review with everything written in it and what it lacks")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200")
    public Response get(@PathParam("id") UUID id) {
        return view(new ReviewId(id));
    }

    @PUT
    @Path("/villain")
    @Operation(operationId = "nameVillain", summary = "Give the villain's hat to somebody; only the lead does")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200")
    public Response nameVillain(@PathParam("id") UUID id, @Valid @NotNull VillainChoice choice) {
        ReviewId review = new ReviewId(id);
        nameVillain.name(new NameVillain.Command(caller, review, new PersonId(choice.personId())));
        return view(review);
    }

    private Response view(ReviewId review) {
        ReviewView view = files.get(caller, review);
        return Answers.ok(view, view.version());
    }

    /** Who gets the hat. */
    public record VillainChoice(@NotNull UUID personId) {}
}
