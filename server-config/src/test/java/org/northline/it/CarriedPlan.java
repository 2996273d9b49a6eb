package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan in an organisation of its own, and the one of the year after that it is carried over into. */
final class CarriedPlan {
    private final Member leader = Member.elsewhere();
    // Cycles are started from the last free year on.
    private final String next = leader.startsCycle();
    private final String cycle = leader.startsCycle();
    private final String product = leader.addsProduct();

    Member leader() {
        return leader;
    }

    String cycle() {
        return cycle;
    }

    String next() {
        return next;
    }

    String product() {
        return product;
    }

    JsonPath reads(String path) {
        return leader.reads(path);
    }

    String makes(String path, Map<String, ?> body) {
        return leader.makes(path, body);
    }

    /** A new item without a theme. */
    String item(String title) {
        return leader.addsItem(cycle, product, title);
    }

    /** A new item of the theme, with these fields besides. */
    String item(String title, String theme, Map<String, ?> fields) {
        Map<String, Object> input = Items.input(cycle, product, title);
        input.put("themeId", theme);
        input.putAll(fields);
        return makes("/roadmap-items", input);
    }

    /** An executive stops the item for good. */
    void stops(String item) {
        Member executive = leader.adds("EXECUTIVE");
        executive
                .asks()
                .body(Map.of("guideline", 3, "reason", "It ranks people", "password", executive.password()))
                .post("/api/v1/roadmap-items/{id}/stops", item)
                .then()
                .statusCode(201);
    }

    /** A new theme of a strategy that was chosen for it. */
    String theme(String name) {
        return makes(
                "/planning-cycles/" + cycle + "/themes",
                Map.of("name", name, "optionId", Strategies.chosen(leader, cycle)));
    }

    /** A new objective without key results. */
    String objective(String theme, String owner) {
        return makes(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", "Nobody waits", "ownerId", owner, "commitment", "COMMITTED"));
    }

    /** A new key result on its way from 10 to 95 per cent, which nobody has measured. */
    String keyResult(String objective, String title, String owner) {
        return makes(
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title",
                        title,
                        "unit",
                        "%",
                        "direction",
                        "INCREASE",
                        "baseline",
                        10,
                        "target",
                        95,
                        "kind",
                        "LEADING",
                        "ownerId",
                        owner));
    }

    /** A new key result on its way from 10 to 95 per cent, and how far it has come today. */
    String measured(String objective, String title, int value) {
        String keyResult = keyResult(objective, title, leader.id());
        makes(
                "/key-results/" + keyResult + "/check-ins",
                Map.of("checkedOn", today(), "value", value, "confidence", "ON_TRACK"));
        return keyResult;
    }

    /** Carries over what was chosen, into the year after. */
    JsonPath carries(Map<String, ?> choices) {
        return carries(leader, cycle, chosen(choices));
    }

    /** Carries over what was chosen, with nothing added to it. */
    static JsonPath carries(Member member, String from, Map<String, ?> body) {
        return asks(member, "rollovers", from, body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** What a roll-over would carry over. */
    JsonPath rehearses(Map<String, ?> choices) {
        return asks(leader, "rollover-rehearsals", cycle, chosen(choices))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The places of what was chosen that both the roll-over and its rehearsal refuse. */
    List<String> refuses(Map<String, ?> choices) {
        Response refused = asks(leader, "rollovers", cycle, chosen(choices));
        Response rehearsed = asks(leader, "rollover-rehearsals", cycle, chosen(choices));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(rehearsed.statusCode()).isEqualTo(422);
        List<String> pointers = refused.jsonPath().getList("errors.pointer");
        assertThat(rehearsed.jsonPath().<String>getList("errors.pointer")).isEqualTo(pointers);
        return pointers;
    }

    static Response asks(Member member, String what, String from, Map<String, ?> body) {
        return member.asks().body(body).post("/api/v1/planning-cycles/{cycle}/{what}", from, what);
    }

    private Map<String, Object> chosen(Map<String, ?> choices) {
        Map<String, Object> body = new HashMap<>(choices);
        body.putIfAbsent("toCycleId", next);
        return body;
    }

    Response takesBack(String rollover) {
        return takesBack(leader, rollover);
    }

    static Response takesBack(Member member, String rollover) {
        return member.asks().body(Map.of()).post("/api/v1/rollovers/{id}/undoings", rollover);
    }

    /** What became of the item. */
    String copyOf(String item) {
        return reads("/roadmap-items/" + item + "/origin").getString("copies[0].id");
    }

    /** How much of each kind went, and how much stayed. */
    static Map<String, String> counts(JsonPath of) {
        Map<String, String> counts = new HashMap<>();
        for (Map<String, Object> count : of.<Map<String, Object>>getList("counts")) {
            counts.put(count.get("kind").toString(), count.get("went") + " " + count.get("stayed"));
        }
        return counts;
    }

    static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
