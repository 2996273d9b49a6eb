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
import java.util.function.LongConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.HatView;
import org.northline.ethics.casefile.ReviewParts;
import org.northline.ethics.hat.AnswerArgument;
import org.northline.ethics.hat.ArgueAgainstItem;
import org.northline.ethics.hat.GiveHat;
import org.northline.ethics.hat.Hat;
import org.northline.ethics.hat.WrittenWords;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.PersonId;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** The hats from under which people argue against an item: "devils-advocate" and "outsider". */
@Path("/misuse-reviews/{id}/hats/{hat}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class HatsResource {
    private final Actor caller;
    private final GiveHat give;
    private final ArgueAgainstItem argue;
    private final AnswerArgument answer;
    private final ReviewParts parts;

    @Inject
    public HatsResource(Actor caller, GiveHat give, ArgueAgainstItem argue, AnswerArgument answer, ReviewParts parts) {
        this.caller = caller;
        this.give = give;
        this.argue = argue;
        this.answer = answer;
        this.parts = parts;
    }

    @PUT
    @Operation(
            operationId = "giveHat",
            summary = "Give a hat to somebody; only the lead does",
            description =
                    "If-Match is the version of the hat, \"0\" while nobody ever wore it. What its wearer before wrote is set aside.")
    @APIResponseSchema(value = HatView.class, responseCode = "200")
    public Response give(
            @PathParam("id") UUID id,
            @PathParam("hat") String hat,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HatChoice choice) {
        Place place = place(id, hat);
        return changed(
                place,
                ifMatch,
                version -> give.give(new GiveHat.Command(
                        caller, place.review(), place.hat(), version, new PersonId(choice.personId()))));
    }

    @PUT
    @Path("/argument")
    @Operation(
            operationId = "argueAgainstItem",
            summary = "Write what is argued under a hat; only who wears it does",
            description = "If-Match is the version of the hat. A new argument has no answer yet.")
    @APIResponseSchema(value = HatView.class, responseCode = "200")
    public Response argue(
            @PathParam("id") UUID id,
            @PathParam("hat") String hat,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HatWords words) {
        Place place = place(id, hat);
        return changed(place, ifMatch, version -> argue.argue(place.words(caller, version, words)));
    }

    @PUT
    @Path("/answer")
    @Operation(
            operationId = "answerArgument",
            summary = "Answer what is argued under a hat; only the lead does",
            description = "If-Match is the version of the hat.")
    @APIResponseSchema(value = HatView.class, responseCode = "200")
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("hat") String hat,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HatWords words) {
        Place place = place(id, hat);
        return changed(place, ifMatch, version -> answer.answer(place.words(caller, version, words)));
    }

    private Response changed(Place place, @Nullable String ifMatch, LongConsumer change) {
        IfMatch.change(ifMatch, change, () -> parts.hat(caller, place.review(), place.hat()));
        HatView view = parts.hat(caller, place.review(), place.hat());
        return Answers.ok(view, view.version());
    }

    private static Place place(UUID id, String hat) {
        return new Place(new ReviewId(id), Hat.findBy(hat).orElseThrow(NotFound::new));
    }

    /** Which hat of which review. */
    private record Place(ReviewId review, Hat hat) {
        WrittenWords words(Actor caller, long version, HatWords typed) {
            return new WrittenWords(caller, review, hat, version, typed.text());
        }
    }

    /** Who gets the hat. */
    public record HatChoice(@NotNull UUID personId) {}

    /** What is argued, or answered. */
    public record HatWords(@Nullable String text) {}
}
