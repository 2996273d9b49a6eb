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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.casefile.ReviewFiles;
import org.northline.ethics.casefile.ReviewView;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.sealing.LinkStoppedItem;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The links of a reviewed item to others that were stopped. */
@Path("/misuse-reviews/{id}/stop-links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class StopLinksResource {
    private final Actor caller;
    private final LinkStoppedItem linkStoppedItem;
    private final ReviewFiles files;

    @Inject
    public StopLinksResource(Actor caller, LinkStoppedItem linkStoppedItem, ReviewFiles files) {
        this.caller = caller;
        this.linkStoppedItem = linkStoppedItem;
        this.files = files;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "linkStoppedItem",
            summary = "Link the reviewed item to another one that was stopped, for good; only the lead does")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response link(@PathParam("id") UUID id, @Valid @NotNull StopLink link) {
        ReviewId review = new ReviewId(id);
        linkStoppedItem.link(new LinkStoppedItem.Command(caller, review, link.stoppedItemId()));
        ReviewView view = files.get(caller, review);
        return Answers.created(view, view.version());
    }

    /** To which item. */
    public record StopLink(@NotNull UUID stoppedItemId) {}
}
