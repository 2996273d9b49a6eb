package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sample company has the people that its own policy asks for, and shows how items stand with the gate. */
class SampleCompanyIT {
    private static final int TIER = 3;

    /** Enough for tier 3, with somebody left to play the villain. */
    private static final Map<String, String> SIGNERS = Map.of(
            "Noor Havlicek", "MISUSE_REVIEWER",
            "Petra Oyelaran", "MISUSE_REVIEWER",
            "Amara Lindqvist", "STAKEHOLDER",
            "Imke Varela", "STAKEHOLDER",
            "Dario Holmqvist", "STAKEHOLDER",
            "Rosa Telmann", "EXECUTIVE");

    /** The gate knows one more, EXPIRED, which needs a day to pass: no policy lets a review hold for less. */
    private static final List<String> STANDINGS = List.of(
            "DRAFT", "IN_REVIEW", "AWAITING_SIGN_OFF", "CLEARED", "BLOCKED", "STOPPED", "RETURNED", "INVALIDATED");

    @AfterEach
    void remove() {
        Northline.asAdmin().delete("/api/v1/sample-company").then().statusCode(204);
    }

    @Test
    @DisplayName("I-20 The item of tier 3 is not blocked for want of people")
    void peopleSufficeForTheHighestTierInTheCompany() {
        Map<String, Member> people = people();
        Member lead = people.get("Kofi Sandberg");
        String item = lead.asks()
                .get("/api/v1/gate-items?limit=50")
                .path("items.find { it.tier == " + TIER + " && it.standing == 'IN_REVIEW' }.itemId");
        String review =
                lead.asks().get("/api/v1/roadmap-items/" + item + "/gate").path("review.id");

        String hash = Reviews.seal(lead, review);
        SIGNERS.forEach((name, capacity) -> Reviews.sign(people.get(name), capacity, review, hash));

        List<String> reasons =
                lead.asks().get("/api/v1/roadmap-items/" + item + "/gate").path("reasons.code");
        assertThat(reasons).doesNotContain("SIGNERS_SHORT", "CAPACITY_SHORT", "REVIEW_NOT_SEALED", "NO_REVIEW");
    }

    @Test
    void itemsStandInEveryWayThatNeedsNoDayToPass() {
        Member leader = people().get("Maren Oduya");

        String cycle = leader.asks().get("/api/v1/planning-cycles").path("items[0].id");
        List<String> standings = leader.asks()
                .get("/api/v1/roadmap-items?limit=200&cycle={cycle}", cycle)
                .path("items.standing");
        List<String> states = leader.asks()
                .get("/api/v1/portfolio-roadmap?cycle={cycle}", cycle)
                .path("entries.state");

        assertThat(Set.copyOf(standings)).containsExactlyInAnyOrderElementsOf(STANDINGS);
        assertThat(Set.copyOf(states)).containsExactlyInAnyOrder("ACTIVE", "SUSPENDED");
    }

    @Test
    void yearBeforeWasCarriedOverWithWhatWentAlong() {
        Member leader = people().get("Maren Oduya");
        String before = leader.reads("/planning-cycles").getString("items.find { it.year == 2026 }.id");

        JsonPath made = leader.reads("/planning-cycles/" + before + "/rollovers");

        String report = "/rollovers/" + made.getString("items[0].id") + "/parts";
        assertThat(leader.reads(report).<String>getList("items.title"))
                .containsExactlyInAnyOrder(
                        "Order medicine before it runs out",
                        "Nobody orders medicine after hours",
                        "Print labels from the record",
                        "Send orders by fax");
        assertThat(made.<Map<String, Object>>getList("items[0].counts"))
                .filteredOn(count -> count.get("went").equals(1))
                .extracting(count -> count.get("kind"))
                .containsExactly("EFFORT", "COST", "IMPACT", "CONFIDENCE");
    }

    /** Of a new company, by their names. */
    private static Map<String, Member> people() {
        JsonPath company = Northline.asAdmin()
                .post("/api/v1/sample-company")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String password = company.getString("password");
        return company.<Map<String, Object>>getList("people").stream()
                .map(person -> Member.known((String) person.get("email"), password))
                .collect(Collectors.toMap(Member::name, member -> member));
    }
}
