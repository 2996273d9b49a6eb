package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Items of which at most one comes, or all of them or none, and that two sets never contradict each other. */
class ItemSetIT {
    private final Member leader = Member.elsewhere();
    private final String cycle = leader.startsCycle();
    private final Ties ties = new Ties(leader, cycle);
    private final String first = ties.item("First");
    private final String second = ties.item("Second");
    private final String third = ties.item("Third");

    @Test
    void setsThatShareTwoItemsDoNotContradictEachOther() {
        String together = Ties.made(ties.set("TOGETHER", first, second, third));
        String name = set(together).getString("name");

        Response refused = ties.set("EXCLUSIVE", second, first);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail"))
                .startsWith("The set " + name + " takes all of its items or none, and Set ")
                .endsWith(" at most one, but both have " + ties.number(first) + " and " + ties.number(second)
                        + ". Leave no more than one of these in one of the two sets.");
        Ties.made(ties.set("EXCLUSIVE", first, ties.item("Other")));
        Ties.made(ties.set("TOGETHER", second, third));
    }

    @Test
    void setThatComesBackIsAskedAsANewOne() {
        String archived = Ties.made(ties.set("TOGETHER", first, second));
        post(archived, "archivals", 204);
        String opposite = Ties.made(ties.set("EXCLUSIVE", first, second));

        assertThat(ties.post("/item-sets/" + archived + "/restorations", Map.of())
                        .statusCode())
                .isEqualTo(409);

        post(opposite, "archivals", 204);
        post(archived, "restorations", 204);
        post(archived, "restorations", 204);
        assertThat(list("").getList("items.id")).containsExactly(archived);
    }

    @Test
    void changeReplacesTheWholeListOfItems() {
        String id = Ties.made(ties.set("EXCLUSIVE", first, second));

        change(id, "TOGETHER", second, third).then().statusCode(200);
        assertThat(set(id).getList("items.id")).containsExactly(second, third);
        assertThat(set(id).getString("kind")).isEqualTo("TOGETHER");
        change(id, "TOGETHER", first, third).then().statusCode(200);
        assertThat(set(id).getList("items.id")).containsExactly(first, third);

        assertThat(list("?item=" + third).getList("items.id")).containsExactly(id);
        assertThat(list("?item=" + second).getList("items")).isEmpty();
        assertThat(leader.asks()
                        .get("/api/v1/roadmap-items/{id}/history", second)
                        .jsonPath()
                        .getList("items.what", String.class))
                .containsSubsequence("took the item out of a set", "put the item into a set");
    }

    @Test
    void nameBelongsToOneSetOfTheCycle() {
        String id = Ties.made(ties.set("EXCLUSIVE", first, second));
        Map<String, Object> same = Map.of(
                "name", set(id).getString("name").toUpperCase(Locale.ROOT),
                "kind", "EXCLUSIVE",
                "itemIds", List.of(first, third));

        Response refused = ties.post("/planning-cycles/" + cycle + "/item-sets", same);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail")).startsWith("This cycle already has a set named Set ");
        post(id, "archivals", 204);
        Ties.made(ties.post("/planning-cycles/" + cycle + "/item-sets", same));
    }

    @Test
    void withdrawnItemLeavesItsSetsAndWhatThePlanKeepsTo() throws SQLException {
        String together = Ties.made(ties.set("TOGETHER", first, second, third));
        ties.ends(second);

        assertThat(set(together).getList("items.id")).containsExactly(first, third);
        assertThat(tied()).containsExactlyInAnyOrder(together + " " + first, together + " " + third);
        Ties.made(ties.set("EXCLUSIVE", first, ties.item("Other")));
        assertThat(change(together, "TOGETHER", first, second).jsonPath().getList("errors.pointer"))
                .containsExactly("/itemIds/1");
        assertThat(ties.set("EXCLUSIVE", first, third).statusCode()).isEqualTo(409);
        ties.ends(third);
        assertThat(set(together).getList("items.id")).containsExactly(first);
    }

    @Test
    void setsFollowPageByPage() {
        List<String> added = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            added.add(Ties.made(ties.set("EXCLUSIVE", first, ties.item("Item " + number))));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = list("?limit=2" + cursor);
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.get("nextCursor");
        } while (cursor != null);

        assertThat(seen).hasSize(5).containsExactlyInAnyOrderElementsOf(added);
    }

    private Response change(String id, String kind, String... items) {
        Response seen = leader.asks().get("/api/v1/item-sets/{id}", id);
        return leader.asks()
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("name", seen.path("name"), "kind", kind, "itemIds", List.of(items)))
                .put("/api/v1/item-sets/{id}", id);
    }

    private JsonPath set(String id) {
        return leader.asks().get("/api/v1/item-sets/{id}", id).jsonPath();
    }

    private JsonPath list(String query) {
        return leader.asks()
                .get("/api/v1/planning-cycles/" + cycle + "/item-sets" + query)
                .jsonPath();
    }

    private void post(String id, String what, int status) {
        ties.post("/item-sets/" + id + "/" + what, Map.of()).then().statusCode(status);
    }

    /** What the optimiser will read. */
    private List<String> tied() throws SQLException {
        List<String> ties = new ArrayList<>();
        try (Connection app = Northline.connectionOfApp();
                PreparedStatement query =
                        app.prepareStatement("SELECT set_id || ' ' || item_id FROM planning.tie WHERE cycle_id = ?")) {
            query.setObject(1, UUID.fromString(cycle));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ties.add(rows.getString(1));
                }
            }
        }
        return ties;
    }
}
