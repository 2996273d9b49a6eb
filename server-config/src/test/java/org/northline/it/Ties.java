package org.northline.it;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What somebody ties items of one cycle with. */
public final class Ties {
    private final Member member;
    private final String cycle;

    public Ties(Member member, String cycle) {
        this.member = member;
        this.cycle = cycle;
    }

    /** A new item of a new product. */
    public String item(String title) {
        return member.addsItem(cycle, member.addsProduct(), Northline.unique(title));
    }

    /** A new item of a new product that is planned from a day to a day. */
    String item(String title, LocalDate from, LocalDate to) {
        Map<String, Object> input = Items.input(cycle, member.addsProduct(), Northline.unique(title));
        input.put("startsOn", from.toString());
        input.put("endsOn", to.toString());
        return made(post("/roadmap-items", input));
    }

    String number(String item) {
        return member.asks().get("/api/v1/roadmap-items/{id}", item).path("number");
    }

    /** The answer to an item that is to depend on another one. */
    public Response depends(String item, String other) {
        return post(
                "/roadmap-items/" + item + "/dependencies",
                Map.of("kind", "DEPENDS_ON", "otherItemId", other, "note", ""));
    }

    Response relates(String item, String other) {
        return post("/roadmap-items/" + item + "/dependencies", Map.of("kind", "RELATES_TO", "otherItemId", other));
    }

    /** The answer to a new set of these items. */
    public Response set(String kind, String... items) {
        return post(
                "/planning-cycles/" + cycle + "/item-sets",
                Map.of("name", Northline.unique("Set"), "kind", kind, "itemIds", List.of(items)));
    }

    Response post(String path, Map<String, ?> body) {
        return member.asks().body(body).post("/api/v1" + path);
    }

    /** The id of what an answer says was made. */
    public static String made(Response answer) {
        return Made.idOf(answer);
    }

    void withdraws(String dependency) {
        post("/dependencies/" + dependency + "/withdrawals", Map.of()).then().statusCode(204);
    }

    Response restores(String dependency) {
        return post("/dependencies/" + dependency + "/restorations", Map.of());
    }

    void ends(String item) {
        post("/roadmap-items/" + item + "/withdrawals", Map.of()).then().statusCode(201);
    }

    /** The list of the cycle with a query, which starts with a question mark unless it is empty. */
    JsonPath sees(String query) {
        return member.asks()
                .get("/api/v1/planning-cycles/" + cycle + "/dependencies" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
