package org.northline.browser;

import java.util.Map;
import org.northline.it.Items;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.Strategies;

/** A plan that a product leader has begun: what a journey finds when it is about something later. */
final class Plan {
    private final Member leader;
    private final String cycle;
    private final int year;
    private final String product;
    private String chosen;

    private Plan(Member leader, String cycle, int year, String product) {
        this.leader = leader;
        this.cycle = cycle;
        this.year = year;
        this.product = product;
    }

    static Plan begun() {
        return begunBy(Member.with("PRODUCT_LEADER"));
    }

    static Plan begunBy(Member leader) {
        String cycle = leader.startsCycle();
        int year = leader.asks()
                .get("/api/v1/planning-cycles/{id}", cycle)
                .then()
                .statusCode(200)
                .extract()
                .path("year");
        return new Plan(leader, cycle, year, leader.addsProduct());
    }

    Member leader() {
        return leader;
    }

    String product() {
        return product;
    }

    String cycle() {
        return cycle;
    }

    /** The address of a screen, for the year of this plan. */
    String at(String path) {
        return path + "?cycle=" + year;
    }

    /** An item of which only the title is written. */
    Item draft(String title) {
        String unique = Northline.unique(title);
        return new Item(leader.addsItem(cycle, product, unique), unique);
    }

    /** An item with everything that the gate judges, planned for the second quarter. */
    Item complete(String title) {
        return complete(title, Map.of());
    }

    /** A complete item that says nearly the same, word for word. */
    Item alikeTo(Item other, String title) {
        String problem = leader.asks()
                .get("/api/v1/roadmap-items/{id}", other.id())
                .then()
                .statusCode(200)
                .extract()
                .path("problem");
        return complete(title, Map.of("problem", problem));
    }

    private Item complete(String title, Map<String, Object> said) {
        String unique = Northline.unique(title);
        Map<String, Object> input = Items.complete(cycle, product, unique);
        input.putAll(said);
        input.put("startsOn", year + "-04-01");
        input.put("endsOn", year + "-06-30");
        String id = leader.asks()
                .body(input)
                .post("/api/v1/roadmap-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Item(id, unique);
    }

    /** A theme that serves the strategy that is chosen first. */
    String theme(String name) {
        String option = chosen == null ? Strategies.chosen(leader, cycle) : chosen;
        chosen = option;
        return leader.asks()
                .body(Map.of("name", name, "optionId", option))
                .post("/api/v1/planning-cycles/{cycle}/themes", cycle)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    record Item(String id, String title) {
        String path() {
            return "/roadmap-items/" + id;
        }
    }
}
