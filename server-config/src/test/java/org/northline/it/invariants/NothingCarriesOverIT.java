package org.northline.it.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Upload;

/** A review belongs to one text of one item; no way of writing the same text again brings it along. */
class NothingCarriesOverIT {
    private static Crew crew;

    @BeforeAll
    static void gather() {
        crew = new Crew();
    }

    @Test
    @DisplayName("I-41 Editing and editing back restores neither the entry nor the clearance")
    void editingBackRestoresNothing() {
        String item = crew.cleared("Edited");
        crew.promote(item).then().statusCode(201);

        edit(item, crew.text("Edited twice"));
        edit(item, crew.text("Edited"));

        assertThat(reasons(item)).contains("REVIEW_INVALIDATED");
        assertThat(crew.promote(item).statusCode()).isEqualTo(409);
        assertThat(onThePortfolio(item)).isFalse();
    }

    @Test
    @DisplayName("I-42 A new item with the same text has no review")
    void newItemWithTheSameTextHasNoReview() {
        String reviewed = crew.cleared("Written twice");

        String copy = crew.item("Written twice");

        assertThat(crew.check(reviewed).<Boolean>path("promotable")).isTrue();
        assertThat(reasons(copy)).isEqualTo("[NO_REVIEW]");
        assertThat(crew.promote(copy).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("I-42 A new item in place of a withdrawn one has no review")
    void newItemInPlaceOfAWithdrawnOneHasNoReview() {
        String reviewed = crew.cleared("Withdrawn");
        withdraw(reviewed);

        String successor = crew.item("Withdrawn");

        assertThat(reasons(successor)).isEqualTo("[NO_REVIEW]");
        assertThat(crew.promote(reviewed).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("I-42 An imported item with the same text has no review")
    void importedItemHasNoReview() {
        crew.cleared("Imported");
        Map<String, Object> text = crew.text("Imported");
        String file = "key,title,problem\nimported-1," + text.get("title") + "," + text.get("problem") + "\n";

        Upload.of(crew.leader, crew.cycle, "invariants", file.getBytes(StandardCharsets.UTF_8))
                .intoProduct(crew.product)
                .run();

        String imported = crew.leader
                .asks()
                .get("/api/v1/roadmap-items?cycle={cycle}&limit=200", crew.cycle)
                .path("items.findAll { it.title == 'Imported' }.max { it.number }.id");
        assertThat(reasons(imported)).contains("NO_REVIEW");
        assertThat(crew.promote(imported).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("I-42 Moving an item to another product and back restores nothing")
    void movingBackRestoresNothing() {
        String item = crew.cleared("Moved");
        Map<String, Object> moved = crew.text("Moved");
        moved.put("productId", crew.leader.addsProduct());

        edit(item, moved);
        edit(item, crew.text("Moved"));

        assertThat(reasons(item)).contains("REVIEW_INVALIDATED");
        assertThat(crew.promote(item).statusCode()).isEqualTo(409);
    }

    private static void edit(String item, Map<String, Object> text) {
        Response seen = crew.leader.asks().get("/api/v1/roadmap-items/{item}", item);
        crew.leader
                .asks()
                .header("If-Match", seen.header("ETag"))
                .body(text)
                .put("/api/v1/roadmap-items/{item}", item)
                .then()
                .statusCode(200);
    }

    private static void withdraw(String item) {
        crew.leader
                .asks()
                .post("/api/v1/roadmap-items/{item}/withdrawals", item)
                .then()
                .statusCode(201);
    }

    private static String reasons(String item) {
        return crew.check(item).jsonPath().getList("reasons.code", String.class).stream()
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean onThePortfolio(String item) {
        return crew.leader
                .asks()
                .get("/api/v1/portfolio-roadmap?cycle={cycle}", crew.cycle)
                .jsonPath()
                .getList("entries.itemId", String.class)
                .contains(item);
    }
}
