package org.northline.it;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Misuse reviews as far as other tests need them. */
public final class Reviews {
    /** Answers that screen an item to tier 1, which is signed by a misuse reviewer and a stakeholder. */
    public static final String HARMLESS = Stream.of(
                    "FM-02 NO", "VL-01 NO", "BY-01 NO", "DA-01 NONE", "AU-01 NO", "RE-01 YES")
            .map(answer -> answer.split(" "))
            .map(answer -> "{\"questionId\": \"" + answer[0] + "\", \"answer\": \"" + answer[1] + "\"}")
            .collect(Collectors.joining(", ", "[", "]"));

    /** Answers that screen an item to tier 3: it decides about people. */
    public static final String FAR_REACHING = HARMLESS.replace(
            "{\"questionId\": \"AU-01\", \"answer\": \"NO\"}", "{\"questionId\": \"AU-01\", \"answer\": \"DECIDES\"}");

    private Reviews() {}

    /** The id of a review of tier 1 that the member leads from now on. */
    public static String start(Member lead, String item) {
        return start(lead, item, HARMLESS);
    }

    /** As {@link #start}, of tier 3: it decides about people's lives. */
    public static String startGrave(Member lead, String item) {
        return start(
                lead, item, HARMLESS.replace("\"AU-01\", \"answer\": \"NO\"", "\"AU-01\", \"answer\": \"DECIDES\""));
    }

    /** The id of a review that the member leads from now on, by the answers to the screening. */
    public static String start(Member lead, String item, String screening) {
        return Made.idOf(lead.asks()
                .body("{\"screening\": " + screening + "}")
                .post("/api/v1/roadmap-items/{item}/misuse-reviews", item));
    }

    /** The id of a scenario that the member writes into the review. */
    public static String imagine(Member author, String review, String title, int severity, int likelihood) {
        return Made.idOf(author.asks()
                .body(Map.of(
                        "kind",
                        "FAILURE",
                        "title",
                        title,
                        "actor",
                        "The questions themselves",
                        "victims",
                        "An animal that cannot wait until morning",
                        "severity",
                        severity,
                        "likelihood",
                        likelihood,
                        "aggravators",
                        List.of(),
                        "guidelines",
                        List.of(3)))
                .post("/api/v1/misuse-reviews/{review}/scenarios", review));
    }

    /** What its item could cost, by the member, as a review of a higher tier needs it. */
    public static void price(Member writer, String review) {
        Map<String, Object> loss = Map.of("low", euros(1_000), "high", euros(20_000));
        writer.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "losses",
                        Map.of("refund", loss, "repair", loss, "legal", loss, "churn", loss, "press", loss),
                        "stopping",
                        Map.of("now", euros(3_000), "afterBuild", euros(40_000), "afterLaunch", euros(250_000))))
                .put("/api/v1/misuse-reviews/{review}/money-page", review)
                .then()
                .statusCode(200);
    }

    /** What a review of tier 2 or higher needs besides its answers and scenarios: its price, and that it was argued against. */
    public static void completeFor(int tier, Member lead, String review) {
        price(lead, review);
        argue(lead, Member.with("STAKEHOLDER"), review, "devils-advocate");
        if (tier > 2) {
            argue(lead, Member.with("EXECUTIVE"), review, "outsider");
        }
    }

    /** The lead gives this hat, which nobody wore before, to the wearer, who argues from under it. */
    public static void argue(Member lead, Member wearer, String review, String hat) {
        giveHat(lead, wearer, review, hat);
        write(wearer, review, hat, 1);
    }

    /** The wearer argues, having seen the hat when it was changed so often. */
    public static void write(Member wearer, String review, String hat, int seen) {
        hatChange(wearer, seen, Map.of("text", "Nobody needs it, and it hurts those who cannot leave."))
                .put("/api/v1/misuse-reviews/{review}/hats/{hat}/argument", review, hat)
                .then()
                .statusCode(200);
    }

    /** The lead answers, having seen the hat when it was changed so often. */
    public static void answer(Member lead, String review, String hat, int seen) {
        hatChange(lead, seen, Map.of("text", "Those who cannot leave are why it asks first."))
                .put("/api/v1/misuse-reviews/{review}/hats/{hat}/answer", review, hat)
                .then()
                .statusCode(200);
    }

    /** Nobody wore the hat before. */
    public static void giveHat(Member lead, Member wearer, String review, String hat) {
        hatChange(lead, 0, Map.of("personId", wearer.id()))
                .put("/api/v1/misuse-reviews/{review}/hats/{hat}", review, hat)
                .then()
                .statusCode(200);
    }

    /** What the member sends to change a hat that was changed so often. */
    public static RequestSpecification hatChange(Member member, int seen, Map<String, String> body) {
        return member.asks().header("If-Match", "\"" + seen + "\"").body(body);
    }

    public static Map<String, String> euros(int amount) {
        return Map.of("amount", String.valueOf(amount), "currency", "EUR");
    }

    /** Through the database's door, which leaves it to the server whether the review is complete. Gives the hash of the statement. */
    public static String seal(Member lead, String review) {
        Doors.open(
                "ethics",
                "seal",
                lead.org(),
                UUID.fromString(review),
                "PROCEED_WITH_CONDITIONS",
                "",
                UUID.fromString(lead.id()));
        return lead.asks()
                .get("/api/v1/misuse-reviews/{review}/statement", review)
                .path("hash");
    }

    /** What the member sends to sign, in the capacity, the statement with this hash. */
    public static Map<String, Object> signature(Member signer, String capacity, String hash) {
        return Map.of("capacity", capacity, "meaning", "APPROVE", "statementHash", hash, "password", signer.password());
    }

    /** The id of the member's signature, in the capacity, under the statement with this hash. */
    public static String sign(Member signer, String capacity, String review, String hash) {
        return signer.asks()
                .body(signature(signer, capacity, hash))
                .post("/api/v1/misuse-reviews/{review}/sign-offs", review)
                .then()
                .statusCode(201)
                .extract()
                .path("signOffs.find { it.person.id == '" + signer.id() + "' }.id");
    }
}
