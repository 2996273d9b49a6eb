package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** An item on the portfolio roadmap that something of the plan is linked to, and what the gate knew of it before. */
final class LinkedItem {
    private final Member owner;
    private final String id;
    private final JsonPath before;

    /** Whose owner is a product leader. */
    LinkedItem(Member owner) {
        this.owner = owner;
        this.id = PromotedItem.by(
                        owner,
                        Member.with("MISUSE_REVIEWER"),
                        Member.with("MISUSE_REVIEWER"),
                        Member.with("STAKEHOLDER"))
                .id();
        this.before = seen();
    }

    Member owner() {
        return owner;
    }

    String id() {
        return id;
    }

    String cycle() {
        return before.getString("cycle.id");
    }

    /** As it was at first. */
    JsonPath before() {
        return before;
    }

    JsonPath seen() {
        return owner.reads("/roadmap-items/" + id);
    }

    /** Links it to a part of this kind of the plan. */
    String links(String kind, Map<String, ?> to) {
        return owner.makes("/roadmap-items/" + id + "/" + kind, to);
    }

    void isNotJudgedAnew() {
        JsonPath after = seen();
        for (String unchanged : List.of("standing", "version", "revision", "contentHash", "portfolioEntry.state")) {
            assertThat(after.<Object>get(unchanged)).as(unchanged).isEqualTo(before.get(unchanged));
        }
    }

    /** What it is linked to lists it alone, with how it stands with the gate. */
    void isListedBy(String path) {
        JsonPath list = owner.reads(path);
        assertThat(list.getList("items.id")).containsExactly(id);
        assertThat(list.getString("items[0].standing")).isEqualTo(before.getString("standing"));
        assertThat(list.getBoolean("items[0].onPortfolio")).isTrue();
    }

    /** Takes a link away again, by its own address. */
    void isUnlinkedBy(String path) {
        owner.asks().post("/api/v1" + path + "/withdrawals").then().statusCode(204);
        assertThat(seen().getString("standing")).isEqualTo(before.getString("standing"));
    }

    /** What its history says. */
    List<String> history() {
        return owner.reads("/roadmap-items/" + id + "/history").getList("items.what", String.class);
    }
}
