package org.northline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportsIT {
    private static Member leader;

    private String cycle;
    private String product;
    private String source;

    @BeforeAll
    static void signIn() {
        leader = Member.with("PRODUCT_LEADER");
    }

    @BeforeEach
    void plan() {
        cycle = leader.startsCycle();
        product = leader.addsProduct();
        source = "it-" + UUID.randomUUID();
    }

    @Test
    void fileIsUnderstoodBeforeAnythingIsChosen() throws IOException {
        JsonPath view = upload(goals()).view();

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
    void onlyTheRowsThatTheFilterWantsAreImported() throws IOException {
        JsonPath report = upload(goals())
                .mapped(Map.of("productId", product), Map.of(), Map.of("column", "period", "values", List.of("2027")))
                .run();

        assertCounts(report, 5, 5, 0, 0, 0);
        assertThat(report.getInt("report.leftOut")).isEqualTo(4);
        assertThat(leader.seesTitles(cycle))
                .contains("Quieter alerts, by default", "Grenz\u00fcberschreitende Pl\u00e4ne");
    }

    @Test
    void rehearsalTellsEverythingAndChangesNothing() throws IOException {
        Upload upload = bySlug(upload(proposals("dry")));

        JsonPath rehearsal = upload.rehearsal();

        assertCounts(rehearsal, 14, 8, 0, 0, 6);
        assertThat(rehearsal.getBoolean("report.dryRun")).isTrue();
        assertThat(rehearsal.getList("report.newProducts", String.class))
                .containsExactly("dry-cloud", "dry-docs", "dry-auth", "dry-node", "dry-storage");
        assertThat(leader.seesTitles(cycle)).isEmpty();
        assertThat(leader.asks()
                        .queryParam("limit", 200)
                        .get("/api/v1/products")
                        .asString())
                .doesNotContain("dry-cloud");

        JsonPath run = upload.run();

        assertCounts(run, 14, 8, 0, 0, 6);
        assertThat(run.getList("report.problems")).isEqualTo(rehearsal.getList("report.problems"));
        assertThat(leader.seesTitles(cycle)).hasSize(8);
        upload.undo();
    }

    @Test
    void badRowIsReportedWithLineColumnValueAndSentenceAndSkippedWhole() throws IOException {
        Upload upload = bySlug(upload(proposals("bad")));

        JsonPath report = upload.run();

        assertThat(report.getList("report.problems.line", Integer.class)).containsExactly(8, 9, 10, 11, 12, 14);
        assertThat(problem(report, 8)).contains("title", "The title is missing.");
        assertThat(problem(report, 9)).contains("owning_sig", "The product is missing.");
        assertThat(problem(report, 10)).contains("This row has 3 fields and the header has 10.");
        assertThat(problem(report, 11)).contains("title", "Use at most 200 characters; this has 201.");
        assertThat(problem(report, 12))
                .contains("slug", "Line 2 has the same key. Only the first of them is imported.");
        assertThat(problem(report, 14)).anyMatch(text -> text.startsWith("This row cannot be read"));
        assertThat(leader.seesTitles(cycle))
                .hasSize(8)
                .contains("Leading zeros stay", "The last row", "=HYPERLINK(\"http://example.org\";\"x\")")
                .doesNotContain("Too few fields", "Same slug again", "Nobody owns this");
        upload.undo();
    }

    @Test
    void dateThatIsNoneCostsItsRow() throws IOException {
        Upload upload = upload(proposals("dates"))
                .mapped(Map.of("productId", product), Map.of("startsOn", List.of("creation_date")), Map.of());

        JsonPath report = upload.run();

        assertThat(problem(report, 3)).contains("creation_date", "yyyy-mm-dd", "Write a date as 2027-03-31.");
        assertThat(problem(report, 4)).contains("2020-02-30");
        assertThat(problem(report, 5)).contains("2025-10-9");
        assertThat(problem(report, 13)).contains("soon");
        assertCounts(report, 14, 6, 0, 0, 8);
    }

    @Test
    void problemFileRunsNothingInASpreadsheet() throws IOException {
        String formula = "period,slug,title,kind\n2027,a,T,=cmd|' /C calc'!A0\n";
        Upload upload = upload(formula.getBytes(UTF_8))
                .mapped(Map.of("productId", product), Map.of("kind", List.of("kind")), Map.of());

        upload.run();

        assertThat(upload.problemFile())
                .startsWith("\uFEFF\"line\",\"column\",\"value\",\"problem\"\r\n")
                .contains("\"2\",\"kind\",\"'=cmd|' /C calc'!A0\",\"Use one of outcome, feature, enabler.\"");
    }

    @Test
    void sameFileAgainChangesNothing() throws IOException {
        upload(goals()).intoProduct(product).run();
        List<Integer> versions = versions();

        JsonPath again = upload(goals()).intoProduct(product).run();

        assertCounts(again, 9, 0, 0, 9, 0);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void changedRowChangesItsItemByANewRevision() throws IOException {
        upload(goals()).intoProduct(product).run();

        JsonPath second = upload(text(goals())
                        .replace("Tunnel mode; no signal", "Tunnel mode, no signal")
                        .getBytes(UTF_8))
                .intoProduct(product)
                .run();

        assertCounts(second, 9, 0, 1, 8, 0);
        assertThat(item("Tunnel mode, no signal, no panic").getInt("revision")).isEqualTo(2);
    }

    @Test
    void sameKeyOfAnotherSourceIsAnotherItem() throws IOException {
        upload(goals()).intoProduct(product).run();

        JsonPath other = Upload.of(leader, cycle, source + "-2", goals())
                .intoProduct(product)
                .run();

        assertCounts(other, 9, 9, 0, 0, 0);
    }

    @Test
    void undoWithdrawsWhatWasMadeAndRestoresWhatWasChanged() throws IOException {
        Upload first = upload(goals()).intoProduct(product);
        first.run();
        String more =
                text(goals()).replace("Quieter alerts, by default", "Silent alerts") + "2027,new,Brand new,goal,,\r\n";
        Upload second = upload(more.getBytes(UTF_8)).intoProduct(product);
        assertCounts(second.run(), 10, 1, 1, 8, 0);

        JsonPath undone = second.undo();

        assertThat(undone.getInt("withdrawn")).isEqualTo(1);
        assertThat(undone.getInt("restored")).isEqualTo(1);
        assertThat(undone.getInt("keptCount")).isZero();
        assertThat(leader.seesTitles(cycle))
                .hasSize(9)
                .contains("Quieter alerts, by default")
                .doesNotContain("Brand new");
        assertThat(item("Quieter alerts, by default").getInt("revision")).isEqualTo(3);
        assertThat(second.asksFor("undos").statusCode()).isEqualTo(409);

        assertThat(first.undo().getInt("withdrawn")).isEqualTo(9);
        assertThat(leader.seesTitles(cycle)).isEmpty();
        assertCounts(upload(goals()).intoProduct(product).run(), 9, 9, 0, 0, 0);
    }

    @Test
    void undoLeavesAloneWhatSomebodyWorkedOnSince() throws IOException {
        Upload upload = upload(goals()).intoProduct(product);
        upload.run();
        JsonPath touched = item("Audit trail");
        leader.asks()
                .header("If-Match", "\"1\"")
                .body(Items.input(cycle, product, "Audit trail, by hand"))
                .put("/api/v1/roadmap-items/{id}", touched.getString("id"))
                .then()
                .statusCode(200);

        JsonPath undone = upload.undo();

        assertThat(undone.getInt("withdrawn")).isEqualTo(8);
        assertThat(undone.getInt("keptCount")).isEqualTo(1);
        assertThat(undone.getList("kept.title")).containsExactly("Audit trail, by hand");
        assertThat(undone.getList("kept.sentence")).containsExactly("It was changed since.");
        assertThat(leader.seesTitles(cycle)).containsExactly("Audit trail, by hand");
    }

    @Test
    void onlyTheLastImportIsUndone() throws IOException {
        Upload first = upload(goals()).intoProduct(product);
        first.run();
        Upload second = upload(goals()).intoProduct(product);
        second.run();

        Response tooEarly = first.asksFor("undos");

        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.jsonPath().getString("detail"))
                .isEqualTo("A later import has run since; undo that one first.");
        second.undo();
        assertThat(first.undo().getInt("withdrawn")).isEqualTo(9);
    }

    @Test
    void undoArchivesTheProductsThatTheImportMade() throws IOException {
        Upload upload = upload(proposals("gone")).intoProductsOf("owning_sig");
        upload.run();
        assertThat(products()).contains("gone-cloud");

        assertThat(upload.undo().getInt("archivedProducts")).isEqualTo(5);

        assertThat(products()).doesNotContain("gone-cloud");
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
        assertThat(leader.asks()
                        .contentType("application/vnd.ms-excel")
                        .queryParam("cycle", cycle)
                        .body(new byte[] {1})
                        .post("/api/v1/imports")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void mappingThatDoesNotFitTheFileIsRefusedAtItsFields() throws IOException {
        Upload upload = upload(goals());

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
        Upload upload = upload(goals());
        assertThat(upload.asksFor("runs").statusCode()).isEqualTo(409);

        upload.intoProduct(product).run();

        assertThat(upload.asksFor("runs").statusCode()).isEqualTo(409);
        assertThat(upload.asksFor("dry-runs").statusCode()).isEqualTo(409);
        assertThat(upload.map(3, Map.of("columns", Map.of(), "defaults", Map.of(), "product", Map.of()))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void managerImportsIntoOwnProductsOnly() throws IOException {
        String other = leader.addsProduct();
        Member manager = Member.with("PRODUCT_MANAGER:" + product);

        Upload own = Upload.of(manager, cycle, source, goals()).intoProduct(product);

        assertCounts(own.run(), 9, 9, 0, 0, 0);
        assertThat(Upload.of(manager, cycle, source, goals())
                        .map(1, mappingInto(other))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Upload.attempt(Member.with("STAKEHOLDER"), cycle, source, goals())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void importOfAnotherOrganisationIsNotThere() {
        assertThat(leader.asks().get("/api/v1/imports/{id}", UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private static Map<String, Object> mappingInto(String product) {
        return Map.of(
                "columns", Map.of("title", List.of("title"), "externalKey", List.of("period", "slug")),
                "defaults", Map.of(),
                "product", Map.of("productId", product));
    }

    private void assertRefused(byte[] file, String sentence) {
        Response answer = Upload.attempt(leader, cycle, source, file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.detail", String.class)).containsExactly(sentence);
    }

    private static void assertCounts(JsonPath view, int rows, int created, int updated, int unchanged, int skipped) {
        assertThat(Arrays.asList(
                        view.getInt("report.rows"),
                        view.getInt("report.created"),
                        view.getInt("report.updated"),
                        view.getInt("report.unchanged"),
                        view.getInt("report.skipped")))
                .as("rows, created, updated, unchanged, skipped")
                .containsExactly(rows, created, updated, unchanged, skipped);
    }

    private static List<String> problem(JsonPath view, int line) {
        return view.getList("report.problems").stream()
                .map(problem -> (Map<?, ?>) problem)
                .filter(problem -> problem.get("line").equals(line))
                .flatMap(problem -> problem.values().stream())
                .map(String::valueOf)
                .toList();
    }

    private static Upload bySlug(Upload upload) {
        return upload.mapped(
                Map.of("column", "owning_sig", "createMissing", true),
                Map.of("externalKey", List.of("slug")),
                Map.of());
    }

    private Upload upload(byte[] file) {
        return Upload.of(leader, cycle, source, file);
    }

    private JsonPath item(String title) {
        String id = leader.asks()
                .queryParam("cycle", cycle)
                .queryParam("query", title)
                .get("/api/v1/roadmap-items")
                .jsonPath()
                .getString("items[0].id");
        return leader.asks().get("/api/v1/roadmap-items/{id}", id).jsonPath();
    }

    private List<Integer> versions() {
        return leader.asks()
                .queryParam("cycle", cycle)
                .get("/api/v1/roadmap-items")
                .jsonPath()
                .getList("items.version", Integer.class);
    }

    private static List<String> products() {
        return leader.asks()
                .queryParam("limit", 200)
                .get("/api/v1/products")
                .jsonPath()
                .getList("items.key", String.class);
    }

    private static byte[] goals() throws IOException {
        return resource("goals.csv");
    }

    /** With products that no other test makes. */
    private static byte[] proposals(String prefix) throws IOException {
        return text(resource("proposals.csv"))
                .replace(";sig-", ";" + prefix + "-")
                .getBytes(UTF_8);
    }

    private static String text(byte[] file) {
        return new String(file, UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ImportsIT.class.getResourceAsStream("/imports/" + name)) {
            return Optional.ofNullable(file).orElseThrow().readAllBytes();
        }
    }
}
