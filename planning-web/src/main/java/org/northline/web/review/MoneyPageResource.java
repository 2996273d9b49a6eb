package org.northline.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.MoneyPageView;
import org.northline.ethics.casefile.ReviewParts;
import org.northline.ethics.cost.MoneyPageDraft;
import org.northline.ethics.cost.WriteMoneyPage;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** What the item of a review could cost, as executives read it. */
@Path("/misuse-reviews/{id}/money-page")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class MoneyPageResource {
    private final Actor caller;
    private final WriteMoneyPage write;
    private final ReviewParts parts;

    @Inject
    public MoneyPageResource(Actor caller, WriteMoneyPage write, ReviewParts parts) {
        this.caller = caller;
        this.write = write;
        this.parts = parts;
    }

    @PUT
    @Operation(
            operationId = "writeMoneyPage",
            summary = "Say what it could cost if it goes wrong, and what stopping costs",
            description =
                    "Whole units of the plan's currency. If-Match is the version of the page, \"0\" while nothing is written.")
    @APIResponseSchema(value = MoneyPageView.class, responseCode = "200")
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MoneyPageDraft input) {
        ReviewId review = new ReviewId(id);
        IfMatch.change(
                ifMatch,
                version -> write.write(new WriteMoneyPage.Command(caller, review, version, input)),
                () -> parts.moneyPage(caller, review));
        MoneyPageView view = parts.moneyPage(caller, review);
        return Answers.ok(view, view.version());
    }
}
