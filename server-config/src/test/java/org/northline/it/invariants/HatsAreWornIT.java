package org.northline.it.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.it.Reviews.hatChange;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;
import org.northline.it.Reviews;

/** The lead gives the hats away, who wears one is told and argues, and nobody else writes in their name. */
class HatsAreWornIT {
    private static final String HATS = "/api/v1/misuse-reviews/{review}/hats/";

    private final Crew crew = new Crew();
    private final Member advocate = Member.with("STAKEHOLDER");
    private String item;
    private String review;

    @BeforeEach
    void begin() {
        item = crew.item("Argued against");
        review = Reviews.startGrave(crew.lead, item);
    }

    @Test
    @DisplayName("I-27 Who gets a hat is told in the inbox and by the item, until they have argued")
    void wearerIsToldUntilTheyArgued() {
        Reviews.giveHat(crew.lead, advocate, review, "devils-advocate");
        assertThat(told(advocate, "/api/v1/gate-inbox").getString("items.find { it.kind == 'ARGUE_AGAINST' }.link"))
                .isEqualTo("/roadmap-items/" + item + "/misuse-review#hats");
        assertThat(told(crew.leader, "/api/v1/roadmap-items/" + item + "/gate")
                        .getString("nextSteps.find { it.what.startsWith('Argue') }.who[0].name"))
                .isEqualTo(advocate.name());
        assertThat(unmet()).contains("ADVOCATE_MISSING", "OUTSIDER_MISSING");

        write(advocate, "devils-advocate/argument", 1, " Do not build it. ")
                .then()
                .statusCode(200);

        assertThat(told(advocate, "/api/v1/gate-inbox").getList("items.kind")).doesNotContain("ARGUE_AGAINST");
        assertThat(unmet()).doesNotContain("ADVOCATE_MISSING").contains("OUTSIDER_MISSING");
        write(crew.lead, "devils-advocate/answer", 2, "We heard it.").then().statusCode(200);
        JsonPath hat = told(crew.stakeholder, "/api/v1/misuse-reviews/" + review);
        assertThat(hat.getString("hats[0].argument")).isEqualTo("Do not build it.");
        assertThat(hat.getString("hats[0].answer")).isEqualTo("We heard it.");
        assertThat(hat.getString("hats[0].wearer.name")).isEqualTo(advocate.name());
        assertThat(told(crew.leader, "/api/v1/audit-events?item=" + item)
                        .getList("items.what", String.class)
                        .subList(0, 3))
                .containsExactly(
                        "answered the devil's advocate",
                        "argued against it as the devil's advocate",
                        "named the devil's advocate");
    }

    @Test
    @DisplayName("I-27 Each may do what the screen says that they may, and nothing else")
    void onlyTheirOwnIsTheirs() {
        assertThat(mayOf(crew.lead)).isEqualTo("give true, argue false, answer false");
        give(crew.stakeholder, advocate, 0).then().statusCode(403);
        give(crew.lead, advocate, 0).then().statusCode(200);
        assertThat(mayOf(advocate)).isEqualTo("give false, argue true, answer false");

        write(crew.lead, "devils-advocate/argument", 1, "Fine").then().statusCode(403);
        write(crew.lead, "devils-advocate/answer", 1, "Early").then().statusCode(409);
        write(advocate, "devils-advocate/argument", 1, "Do not build it.")
                .then()
                .statusCode(200);
        write(advocate, "devils-advocate/answer", 2, "Fine").then().statusCode(403);

        assertThat(mayOf(crew.lead)).isEqualTo("give true, argue false, answer true");
        assertThat(mayOf(crew.stakeholder)).isEqualTo("give false, argue false, answer false");
    }

    @Test
    @DisplayName("I-27 A hat that goes to somebody else sets the argument aside; the same person keeps it")
    void hatGivenOnSetsTheArgumentAside() {
        Reviews.argue(crew.lead, advocate, review, "devils-advocate");
        assertThat(give(crew.lead, advocate, 2).jsonPath().getString("argument"))
                .isNotNull();
        assertThat(write(advocate, "devils-advocate/argument", 2, "Do not build it.")
                        .header("ETag"))
                .isEqualTo("\"3\"");
        write(crew.lead, "devils-advocate/answer", 3, "We heard it.").then().statusCode(200);
        assertThat(write(advocate, "devils-advocate/argument", 4, "Never build it.")
                        .jsonPath()
                        .getString("answer"))
                .isNull();

        JsonPath given = give(crew.lead, crew.stakeholder, 5)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(given.getString("argument")).isNull();
        assertThat(given.getString("wearer.id")).isEqualTo(crew.stakeholder.id());
        write(advocate, "devils-advocate/argument", 6, "Mine still").then().statusCode(403);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Member manager = Member.with("PRODUCT_MANAGER:" + crew.product);
        assertThat(errors(give(crew.lead, crew.lead, 0)))
                .containsExactly("/personId The lead weighs what is argued, so somebody else wears this hat.");
        assertThat(errors(hatChange(crew.lead, 0, Map.of("personId", manager.id()))
                        .put(HATS + "outsider", review)))
                .containsExactly(
                        "/personId This person manages the product, or owned or edited an item of it; the outsider has no part in it.");
        Reviews.giveHat(crew.lead, advocate, review, "devils-advocate");
        assertThat(errors(write(advocate, "devils-advocate/argument", 1, " ")))
                .containsExactly("/text This is required.");
        assertThat(errors(hatChange(crew.lead, 0, Map.of("personId", advocate.id()))
                        .put("/api/v1/misuse-reviews/{review}/villain", review)))
                .containsExactly("/personId This person argues against the item; nobody wears two hats of one review.");
    }

    @Test
    void hatIsChangedAfterReadingIt() {
        Reviews.giveHat(crew.lead, advocate, review, "devils-advocate");

        assertThat(give(crew.lead, crew.stakeholder, 0)
                        .then()
                        .statusCode(412)
                        .extract()
                        .<String>path("current.wearer.id"))
                .isEqualTo(advocate.id());
        crew.lead
                .asks()
                .body(Map.of("personId", crew.stakeholder.id()))
                .put(HATS + "devils-advocate", review)
                .then()
                .statusCode(428);
        hatChange(crew.lead, 0, Map.of("personId", crew.stakeholder.id()))
                .put(HATS + "jester", review)
                .then()
                .statusCode(404);
    }

    private Response give(Member giver, Member wearer, int seen) {
        return hatChange(giver, seen, Map.of("personId", wearer.id())).put(HATS + "devils-advocate", review);
    }

    private Response write(Member writer, String place, int seen, String text) {
        return hatChange(writer, seen, Map.of("text", text)).put(HATS + place, review);
    }

    private String mayOf(Member reader) {
        JsonPath hat = told(reader, "/api/v1/misuse-reviews/" + review);
        return "give %s, argue %s, answer %s"
                .formatted(
                        hat.getBoolean("hats[0].mayGive"),
                        hat.getBoolean("hats[0].mayArgue"),
                        hat.getBoolean("hats[0].mayAnswer"));
    }

    private List<String> unmet() {
        return told(crew.lead, "/api/v1/misuse-reviews/" + review).getList("unmet.code");
    }

    private static List<String> errors(Response refused) {
        return refused.then().statusCode(422).extract().path("errors.collect { it.pointer + ' ' + it.detail }");
    }

    private static JsonPath told(Member reader, String path) {
        return reader.asks().get(path).then().statusCode(200).extract().jsonPath();
    }
}
