package org.northline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.it.ImportDesk.assertCounts;
import static org.northline.it.ImportDesk.goals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which files, mappings and people an import takes, before any row is imported. */
class ImportUploadIT {
    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = ImportDesk.open();
    }

    @Test
    void fileIsUnderstoodBeforeAnythingIsChosen() throws IOException {
        JsonPath view = desk.upload(goals()).view();

        assertThat(view.getString("encoding")).isEqualTo("UTF-8 with BOM");
        assertThat(view.getString("delimiter")).isEqualTo(",");
        assertThat(view.getInt("rowCount")).isEqualTo(9);
        assertThat(view.getList("columns")).containsExactly("period", "slug", "title", "kind", "status", "why");
        assertThat(view.getList("sample")).hasSize(9);
        assertThat(view.getList("suggestedMapping.columns.externalKey")).containsExactly("period", "slug");
        assertThat(view.getList("suggestedMapping.columns.title")).containsExactly("title");
        assertThat(view.getList("suggestedMapping.columns.kind")).isNull();
        assertThat(view.getString("state")).isEqualTo("UPLOADED");
    }

    @Test
    void filesThatAreNoneAreRefusedWithASentence() {
        assertRefused(new byte[0], "The file is empty.");
        assertRefused("id,title\n".getBytes(UTF_8), "The file has a header and no rows.");
        assertRefused(
                new byte[] {'P', 'K', 3, 4, 20, 0},
                "This is an Excel workbook or another zip file. Save the sheet as CSV UTF-8 and upload that.");
        assertRefused(
                new byte[] {'a', ',', 'b', '\n', '1', ',', (byte) 0xE9, '\n'},
                "The file is not UTF-8 text. Save it as CSV UTF-8 and upload it again.");
    }

    @Test
    void otherContentTypeIsRefused() {
        assertThat(desk.leader()
                        .asks()
                        .contentType("application/vnd.ms-excel")
                        .queryParam("cycle", desk.cycle())
                        .body(new byte[] {1})
                        .post("/api/v1/imports")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void mappingThatDoesNotFitTheFileIsRefusedAtItsFields() throws IOException {
        Upload upload = desk.upload(goals());

        Response answer = upload.map(
                1,
                Map.of(
                        "columns", Map.of("title", List.of("headline")),
                        "defaults", Map.of(),
                        "product", Map.of("column", "team"),
                        "filter", Map.of("column", "year", "values", List.of())));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder(
                        "/columns/title",
                        "/columns/externalKey",
                        "/product/column",
                        "/filter/column",
                        "/filter/values");
        assertThat(upload.map(7, Map.of("columns", Map.of(), "defaults", Map.of(), "product", Map.of()))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void importRunsOnceAndOnlyWithAMapping() throws IOException {
        Upload upload = desk.upload(goals());
        assertThat(upload.asksFor("runs").statusCode()).isEqualTo(409);

        upload.intoProduct(desk.product()).run();

        assertThat(upload.asksFor("runs").statusCode()).isEqualTo(409);
        assertThat(upload.asksFor("dry-runs").statusCode()).isEqualTo(409);
        assertThat(upload.map(3, Map.of("columns", Map.of(), "defaults", Map.of(), "product", Map.of()))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void managerImportsIntoOwnProductsOnly() throws IOException {
        String other = desk.leader().addsProduct();
        Member manager = Member.with("PRODUCT_MANAGER:" + desk.product());

        Upload own = Upload.of(manager, desk.cycle(), desk.source(), goals()).intoProduct(desk.product());

        assertCounts(own.run(), 9, 9, 0, 0, 0);
        assertThat(Upload.of(manager, desk.cycle(), desk.source(), goals())
                        .map(1, mappingInto(other))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Upload.attempt(Member.with("STAKEHOLDER"), desk.cycle(), desk.source(), goals())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void importOfAnotherOrganisationIsNotThere() {
        assertThat(desk.leader()
                        .asks()
                        .get("/api/v1/imports/{id}", UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, Object> mappingInto(String product) {
        return Map.of(
                "columns", Map.of("title", List.of("title"), "externalKey", List.of("period", "slug")),
                "defaults", Map.of(),
                "product", Map.of("productId", product));
    }

    private void assertRefused(byte[] file, String sentence) {
        Response answer = Upload.attempt(desk.leader(), desk.cycle(), desk.source(), file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.detail", String.class)).containsExactly(sentence);
    }
}
