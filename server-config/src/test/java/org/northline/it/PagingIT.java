package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever goes through a list page by page meets everything that was there once, whatever is added meanwhile. */
class PagingIT {
    private static final int ADDED_MEANWHILE = 3;

    private static Member leader;
    private static String cycle;
    private static String product;
    private static String option;
    private static int number;

    @BeforeAll
    static void fill() {
        leader = Member.with("PRODUCT_LEADER");
        cycle = leader.startsCycle();
        product = leader.addsProduct();
        option = Strategies.chosen(leader, cycle);
        for (int i = 0; i < 6; i++) {
            add("items");
            add("themes");
            add("products");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/roadmap-items?cycle={cycle}&sort=NUMBER, items, 2",
        "/roadmap-items?cycle={cycle}&sort=TITLE, items, 2",
        "/roadmap-items?cycle={cycle}&sort=START, items, 2",
        "/roadmap-items?cycle={cycle}&sort=HORIZON, items, 2",
        "/roadmap-items?cycle={cycle}&sort=CHANGED, items, 2",
        "/planning-cycles/{cycle}/orphans, items, 2",
        "/audit-events?person={leader}, items, 10",
        "/planning-cycles/{cycle}/themes, themes, 2",
        "/products, products, 3"
    })
    void everythingIsMetOnceWhileMoreIsAdded(String list, String kind, int limit) {
        String address = "/api/v1" + list.replace("{cycle}", cycle).replace("{leader}", leader.id());
        List<String> before = walk(address, 200, () -> {});
        AtomicInteger toAdd = new AtomicInteger(ADDED_MEANWHILE);

        List<String> met = walk(address, limit, () -> {
            if (toAdd.getAndDecrement() > 0) {
                add(kind);
            }
        });

        assertThat(met).doesNotHaveDuplicates().containsSubsequence(before);
    }

    private static List<String> walk(String address, int limit, Runnable afterEachPage) {
        List<String> met = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = leader.asks().queryParam("limit", limit);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page =
                    request.get(address).then().statusCode(200).extract().jsonPath();
            met.addAll(idsOf(page));
            cursor = page.get("nextCursor");
            afterEachPage.run();
        } while (cursor != null);
        return met;
    }

    private static List<String> idsOf(JsonPath page) {
        return page.getList("items.collect { it.id ?: it.itemId }", String.class);
    }

    /** In turn at the end and at the beginning of its kind. */
    private static void add(String kind) {
        String name = (number % 2 == 0 ? "Z " : "A ") + ++number;
        switch (kind) {
            case "items" -> leader.addsItem(cycle, product, name);
            case "themes" ->
                leader.asks()
                        .body(Map.of("name", name, "optionId", option))
                        .post("/api/v1/planning-cycles/{cycle}/themes", cycle)
                        .then()
                        .statusCode(201);
            case "products" -> leader.addsProduct();
            default -> throw new IllegalArgumentException(kind);
        }
    }
}
