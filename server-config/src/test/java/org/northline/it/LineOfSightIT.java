package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An item sees what it serves up to the visions, and is seen from there. */
class LineOfSightIT {
    private final Member leader = Member.with("PRODUCT_LEADER");

    @Test
    void itemSeesItsThreeVisionsAndIsSeenFromThem() {
        String cycle = leader.startsCycle();
        String product = leader.addsProduct();
        String option = Strategies.chosen(leader, cycle);
        String theme = post("/planning-cycles/" + cycle + "/themes", Map.of("name", "Waits", "optionId", option));
        Map<String, Object> input = Items.input(cycle, product, "Wait board");
        input.put("themeId", theme);
        String item = post("/roadmap-items", input);
        Map<String, String> metric = Map.of("kind", "NORTH_STAR", "name", "Waits", "unit", "h", "definition", "Hours");
        for (String level : List.of("COMPANY", "PORTFOLIO", "PRODUCT")) {
            Map<String, Object> vision = new HashMap<>(
                    Map.of("level", level, "statement", level, "horizonYears", 3, "metrics", List.of(metric)));
            if (level.equals("PRODUCT")) {
                vision.put("productId", product);
            }
            post("/planning-cycles/" + cycle + "/visions", vision);
        }

        JsonPath up = leader.asks()
                .get(api("/roadmap-items/" + item + "/line-of-sight"))
                .jsonPath();
        JsonPath visions =
                leader.asks().get(api("/planning-cycles/" + cycle + "/visions")).jsonPath();

        assertThat(up.getList("visions.level")).containsExactlyInAnyOrder("COMPANY", "PORTFOLIO", "PRODUCT");
        assertThat(up.getList("visions.northStar")).containsOnly("Waits");
        assertThat(up.getList("missing")).isEmpty();
        assertThat(up.getString("theme.id")).isEqualTo(theme);
        assertThat(up.getString("strategy.optionId")).isEqualTo(option);
        assertThat(visions.getList("statement")).containsExactlyInAnyOrderElementsOf(up.getList("visions.statement"));
        assertThat(visions.getString("find { it.level == 'PRODUCT' }.subject.id"))
                .isEqualTo(product);
        for (Map<String, String> filter : List.of(Map.of("product", product), Map.of("theme", theme))) {
            assertThat(leader.asks()
                            .queryParams(filter)
                            .get(api("/roadmap-items"))
                            .jsonPath()
                            .getList("items.id"))
                    .containsExactly(item);
        }
    }

    private String post(String path, Map<String, ?> body) {
        return leader.asks()
                .body(body)
                .post(api(path))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String api(String path) {
        return "/api/v1" + path;
    }
}
