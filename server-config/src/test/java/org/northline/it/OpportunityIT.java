package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What segments say of opportunities, what addresses them, and that it never touches the gate. */
class OpportunityIT {
    private final Member leader = Member.elsewhere();
    private String cycle;
    private String opportunity;

    @BeforeEach
    void plan() {
        cycle = leader.startsCycle();
        opportunity = opportunity("Wait less");
    }

    @Test
    void eachSegmentHasItsOwnScoreAndTheBestStandsFirst() {
        evidence(opportunity, "Region", "Nordics", 12, 10, 4);
        evidence(opportunity, "Region", "DACH", 300, 285, 45);
        evidence(opportunity, "Tenure", "First year", 400, 120, 300);

        JsonPath shown = leader.reads("/opportunities/" + opportunity);

        assertThat(shown.getList("evidence.segment")).containsExactly("DACH", "Nordics", "First year");
        assertThat(shown.getList("evidence.finding"))
                .containsExactly("EXTREMELY_UNDERSERVED", "TOO_FEW_ASKED", "SERVED");
        assertThat(shown.getList("evidence.asked")).containsExactly(300, 12, 400);
        assertThat(shown.getDouble("evidence[0].importance.value")).isEqualTo(9.5);
        assertThat(shown.getDouble("evidence[0].satisfaction.value")).isEqualTo(1.5);
        assertThat(shown.getDouble("evidence[0].score.value")).isEqualTo(17.5);
        assertThat(shown.getDouble("evidence[0].score.low")).isEqualTo(16.4);
        assertThat(shown.getDouble("evidence[0].score.high")).isEqualTo(18.3);
        assertThat(shown.getDouble("evidence[1].score.low")).isEqualTo(5.5);
        assertThat(shown.getDouble("evidence[1].score.high")).isEqualTo(17.7);
        assertThat(shown.getMap("").keySet())
                .noneMatch(field -> String.valueOf(field).contains("score"));
    }

    @Test
    void listIsReadPageByPageInTheOrderOfTheBestSegments() {
        String best = opportunity("Best");
        evidence(best, "Region", "DACH", 300, 285, 45);
        String middle = opportunity("Middle");
        evidence(middle, "Region", "DACH", 100, 60, 60);
        evidence(middle, "Tenure", "First year", 90, 70, 20);

        List<String> met = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = list("limit=1" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            met.addAll(page.getList("items.id"));
            cursor = page.get("nextCursor");
        }

        assertThat(met).containsExactly(best, middle, opportunity);
        assertThat(list("finding=EXTREMELY_UNDERSERVED").getList("items.id")).containsExactly(best);
        assertThat(list("finding=SERVED").getList("items.id")).containsExactly(middle);
        JsonPath byTenure = list("dimension=tenure");
        assertThat(byTenure.getList("items.id")).containsExactly(middle);
        assertThat(byTenure.getList("items[0].evidence.dimension")).containsExactly("Tenure");
        assertThat(list("dimension=region").getList("items[1].evidence.score.value"))
                .hasSize(1);
        assertThat(list("owner=" + cycle).getList("items")).isEmpty();
        assertThat(leader.asks()
                        .get("/api/v1/planning-cycles/{cycle}/opportunities?cursor=mine", cycle)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void segmentSaysOneThingUntilItIsTakenAway() {
        String dach = evidence(opportunity, "Region", "DACH", 90, 70, 20);

        Response second = leader.asks()
                .body(evidence("region", "dach", 10, 5, 5))
                .post("/api/v1/opportunities/{id}/evidence", opportunity);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.jsonPath().getList("errors.pointer")).containsExactly("/segment");

        post("/evidence/" + dach + "/withdrawals");
        assertThat(leader.reads("/opportunities/" + opportunity).getList("evidence"))
                .isEmpty();
        String other = evidence(opportunity, "region", "dach", 10, 5, 5);
        assertThat(leader.asks()
                        .post("/api/v1/evidence/{id}/restorations", dach)
                        .statusCode())
                .isEqualTo(409);
        post("/evidence/" + other + "/withdrawals");
        post("/evidence/" + dach + "/restorations");
        assertThat(leader.reads("/opportunities/" + opportunity).getList("evidence.id"))
                .containsExactly(dach);
    }

    @Test
    void itemThatAddressesAnOpportunityIsNotJudgedAnew() {
        LinkedItem item = new LinkedItem(Member.with("PRODUCT_LEADER"));
        Member owner = item.owner();
        String found = owner.makes(
                "/planning-cycles/" + item.cycle() + "/opportunities",
                Map.of("title", Northline.unique("Calm"), "ownerId", owner.id()));

        String link = item.links("opportunities", Map.of("opportunityId", found));

        item.isNotJudgedAnew();
        item.isListedBy("/opportunities/" + found + "/items");
        item.isUnlinkedBy("/item-opportunities/" + link);
        assertThat(item.history())
                .anyMatch(sentence -> sentence.contains("addresses an opportunity"))
                .anyMatch(sentence -> sentence.contains("does not address an opportunity any more"));
    }

    @Test
    void lineOfSightNamesTheOpportunitiesUntilTheyAreGone() {
        String item = leader.addsItem(cycle, leader.addsProduct(), "Wait board");
        List<Object> missing =
                leader.reads("/roadmap-items/" + item + "/line-of-sight").getList("missing");
        String link = leader.makes("/roadmap-items/" + item + "/opportunities", Map.of("opportunityId", opportunity));

        assertThat(addressed(item)).containsExactly(opportunity);
        assertThat(leader.reads("/roadmap-items/" + item + "/opportunities").getList("items.id"))
                .containsExactly(link);
        assertThat(leader.reads("/opportunities/" + opportunity).getInt("itemCount"))
                .isEqualTo(1);
        assertThat(refused("/roadmap-items/" + item + "/opportunities", opportunity))
                .isEqualTo(409);

        post("/item-opportunities/" + link + "/withdrawals");
        assertThat(addressed(item)).isEmpty();
        assertThat(leader.reads("/roadmap-items/" + item + "/line-of-sight").getList("missing"))
                .as("addressing no opportunity is no break")
                .isEqualTo(missing);
        post("/item-opportunities/" + link + "/restorations");
        post("/opportunities/" + opportunity + "/archivals");
        assertThat(addressed(item)).isEmpty();
        post("/item-opportunities/" + link + "/withdrawals");
        assertThat(leader.asks()
                        .post("/api/v1/item-opportunities/{id}/restorations", link)
                        .statusCode())
                .isEqualTo(409);
        post("/opportunities/" + opportunity + "/restorations");
        post("/item-opportunities/" + link + "/restorations");
        assertThat(addressed(item)).containsExactly(opportunity);
    }

    @Test
    void strategyAddressesAnOpportunityUntilThatIsTakenBack() {
        String option = Strategies.chosen(leader, cycle);
        String link =
                leader.makes("/strategy-options/" + option + "/opportunities", Map.of("opportunityId", opportunity));

        assertThat(leader.reads("/strategy-options/" + option + "/opportunities")
                        .getList("items.opportunity.id"))
                .containsExactly(opportunity);
        assertThat(leader.reads("/opportunities/" + opportunity).getList("strategies.id"))
                .containsExactly(link);
        assertThat(leader.reads("/opportunities/" + opportunity).getList("strategies.optionId"))
                .containsExactly(option);
        assertThat(refused("/strategy-options/" + option + "/opportunities", opportunity))
                .isEqualTo(409);

        post("/strategy-opportunities/" + link + "/withdrawals");
        assertThat(leader.reads("/opportunities/" + opportunity).getList("strategies"))
                .isEmpty();
        post("/strategy-opportunities/" + link + "/restorations");
        assertThat(leader.reads("/opportunities/" + opportunity).getList("strategies.id"))
                .containsExactly(link);
    }

    @Test
    void onlyOpportunitiesOfTheSameYearAreAddressed() {
        String otherYear = leader.startsCycle();
        String item = leader.addsItem(otherYear, leader.addsProduct(), "Other year");

        assertThat(refused("/roadmap-items/" + item + "/opportunities", opportunity))
                .isEqualTo(422);
        assertThat(refused("/strategy-options/" + Strategies.chosen(leader, otherYear) + "/opportunities", opportunity))
                .isEqualTo(422);
    }

    @Test
    void otherOrganisationsSeeNothing() {
        Member stranger = Member.elsewhere();
        for (String path : List.of(
                "/planning-cycles/" + cycle + "/opportunities",
                "/opportunities/" + opportunity,
                "/opportunities/" + opportunity + "/items",
                "/evidence/" + evidence(opportunity, "Region", "DACH", 90, 70, 20),
                "/strategy-options/" + Strategies.chosen(leader, cycle) + "/opportunities")) {
            assertThat(stranger.asks().get("/api/v1" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private int refused(String path, String found) {
        return leader.asks()
                .body(Map.of("opportunityId", found))
                .post("/api/v1" + path)
                .statusCode();
    }

    private List<String> addressed(String item) {
        return leader.reads("/roadmap-items/" + item + "/line-of-sight").getList("opportunities.id", String.class);
    }

    private JsonPath list(String query) {
        return leader.reads("/planning-cycles/" + cycle + "/opportunities?" + query);
    }

    private String opportunity(String title) {
        return leader.makes(
                "/planning-cycles/" + cycle + "/opportunities", Map.of("title", title, "ownerId", leader.id()));
    }

    private String evidence(String of, String dimension, String segment, int asked, int important, int satisfied) {
        return leader.makes(
                "/opportunities/" + of + "/evidence", evidence(dimension, segment, asked, important, satisfied));
    }

    private static Map<String, Object> evidence(
            String dimension, String segment, int asked, int important, int satisfied) {
        return Map.of(
                "dimension",
                dimension,
                "segment",
                segment,
                "source",
                "Survey of October",
                "askedOn",
                LocalDate.now(ZoneOffset.UTC).toString(),
                "asked",
                asked,
                "important",
                important,
                "satisfied",
                satisfied);
    }

    private void post(String path) {
        leader.asks().body(Map.of()).post("/api/v1" + path).then().statusCode(204);
    }
}
