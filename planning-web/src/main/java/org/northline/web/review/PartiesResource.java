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
import org.northline.ethics.casefile.PartiesView;
import org.northline.ethics.casefile.ReviewParts;
import org.northline.ethics.review.DescribeParties;
import org.northline.ethics.review.Parties.Party;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** Whom an item touches, as its review describes it. */
@Path("/misuse-reviews/{id}/parties")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PartiesResource {
    private final Actor caller;
    private final DescribeParties describe;
    private final ReviewParts parts;

    @Inject
    public PartiesResource(Actor caller, DescribeParties describe, ReviewParts parts) {
        this.caller = caller;
        this.describe = describe;
        this.parts = parts;
    }

    @PUT
    @Operation(
            operationId = "describeParties",
            summary = "Say who pays, who uses, whose data it is and who stands near",
            description = "If-Match is the version of the parties, \"0\" while nothing is written.")
    @APIResponseSchema(value = PartiesView.class, responseCode = "200")
    public Response describe(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PartiesInput input) {
        ReviewId review = new ReviewId(id);
        IfMatch.change(
                ifMatch,
                version -> describe.describe(new DescribeParties.Command(caller, review, version, input.draft())),
                () -> parts.parties(caller, review));
        PartiesView view = parts.parties(caller, review);
        return Answers.ok(view, view.version());
    }

    /** The four parties; any of it may be unfinished until the review is sealed. */
    public record PartiesInput(
            @Nullable PartyInput payer,
            @Nullable PartyInput user,
            @Nullable PartyInput dataSubject,
            @Nullable PartyInput bystander,
            @NotNull Boolean payerIsUser,
            @NotNull Boolean opposed,
            @Nullable String comparison) {
        DescribeParties.Draft draft() {
            return new DescribeParties.Draft(
                    PartyInput.party(payer),
                    PartyInput.party(user),
                    PartyInput.party(dataSubject),
                    PartyInput.party(bystander),
                    payerIsUser,
                    opposed,
                    comparison);
        }
    }

    /** One party and its aim. */
    public record PartyInput(@Nullable String who, @Nullable String aim) {
        static Party party(@Nullable PartyInput input) {
            return input == null
                    ? new Party("", "")
                    : new Party(input.who == null ? "" : input.who, input.aim == null ? "" : input.aim);
        }
    }
}
