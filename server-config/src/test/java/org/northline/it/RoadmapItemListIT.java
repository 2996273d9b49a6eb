package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The items of a cycle are found, filtered and ordered, page by page. */
class RoadmapItemListIT {
    private static Member leader;
    private static String cycle;
    private static String product;

    @BeforeAll
    static void plan() {
        leader = Member.with("PRODUCT_LEADER");
        cycle = leader.startsCycle();
        product = leader.addsProduct();
    }

    @Test
    void itemIsFoundByPartOfItsTitleAndByItsNumber() {
        String title = Northline.unique("100%_safe\\search");
        String id = leader.addsItem(cycle, product, title);
        String number = leader.asks().get("/api/v1/roadmap-items/{id}", id).path("number");

        assertThat(find(Map.of("query", title.substring(2).toUpperCase(Locale.ROOT))))
                .containsExactly(title);
        assertThat(find(Map.of("query", number))).contains(title);
        assertThat(find(Map.of("query", "%"))).allMatch(found -> found.contains("%"));
    }

    @Test
    void listGoesOnWhereThePageBeforeEnded() {
        String own = leader.startsCycle();
        for (String title : List.of("delta", "Alpha", "charlie", "Bravo", "echo")) {
            leader.addsItem(own, product, title);
        }
        JsonPath first = page(Map.of("cycle", own, "sort", "TITLE", "limit", "2"));
        JsonPath second =
                page(Map.of("cycle", own, "sort", "TITLE", "limit", "2", "cursor", first.getString("nextCursor")));
        JsonPath third =
                page(Map.of("cycle", own, "sort", "TITLE", "limit", "2", "cursor", second.getString("nextCursor")));

        assertThat(first.getList("items.title", String.class)).containsExactly("Alpha", "Bravo");
        assertThat(second.getList("items.title", String.class)).containsExactly("charlie", "delta");
        assertThat(third.getList("items.title", String.class)).containsExactly("echo");
        assertThat(third.getString("nextCursor")).isNull();
    }

    @Test
    void everyOrderGivesEveryItemOnce() {
        String own = leader.startsCycle();
        for (int number = 1; number <= 5; number++) {
            leader.addsItem(own, product, "Item " + number % 2);
        }

        for (String sort : List.of("NUMBER", "TITLE", "START", "HORIZON", "CHANGED")) {
            JsonPath first = page(Map.of("cycle", own, "sort", sort, "limit", "3"));
            JsonPath rest = page(Map.of("cycle", own, "sort", sort, "cursor", first.getString("nextCursor")));

            assertThat(first.getList("items.id", String.class)).as(sort).hasSize(3);
            assertThat(rest.getList("items.id", String.class))
                    .as(sort)
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(first.getList("items.id", String.class));
        }
    }

    @Test
    void filtersNarrowTheList() {
        String own = leader.startsCycle();
        String other = leader.addsProduct();
        leader.addsItem(own, product, "Here");
        leader.addsItem(own, other, "There");

        assertThat(find(Map.of("cycle", own, "product", other))).containsExactly("There");
        assertThat(find(Map.of("cycle", own, "kind", "OUTCOME"))).isEmpty();
        assertThat(find(Map.of("cycle", own, "horizon", "NEXT"))).hasSize(2);
        assertThat(find(Map.of("cycle", own, "standing", "DRAFT"))).hasSize(2);
        assertThat(find(Map.of("cycle", own, "standing", "CLEARED"))).isEmpty();
        assertThat(find(Map.of("cycle", own, "onPortfolio", "true"))).isEmpty();
        assertThat(find(Map.of("cycle", own, "owner", leader.id()))).hasSize(2);
    }

    private static List<String> find(Map<String, String> filter) {
        return page(filter).getList("items.title", String.class);
    }

    private static JsonPath page(Map<String, String> query) {
        return leader.asks()
                .queryParams(query)
                .get("/api/v1/roadmap-items")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
