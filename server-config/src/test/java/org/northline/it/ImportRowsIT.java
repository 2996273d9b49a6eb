package org.northline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.it.ImportDesk.assertCounts;
import static org.northline.it.ImportDesk.goals;
import static org.northline.it.ImportDesk.problem;
import static org.northline.it.ImportDesk.proposals;
import static org.northline.it.ImportDesk.text;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run makes of the rows of a file: of good ones, of bad ones, and of those that came before. */
class ImportRowsIT {
    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = ImportDesk.open();
    }

    @Test
    void onlyTheRowsThatTheFilterWantsAreImported() throws IOException {
        JsonPath report = desk.upload(goals())
                .mapped(
                        Map.of("productId", desk.product()),
                        Map.of(),
                        Map.of("column", "period", "values", List.of("2027")))
                .run();

        assertCounts(report, 5, 5, 0, 0, 0);
        assertThat(report.getInt("report.leftOut")).isEqualTo(4);
        assertThat(desk.leader().seesTitles(desk.cycle()))
                .contains("Quieter alerts, by default", "Grenz\u00fcberschreitende Pl\u00e4ne");
    }

    @Test
    void rehearsalTellsEverythingAndChangesNothing() throws IOException {
        Upload upload = ImportDesk.bySlug(desk.upload(proposals("dry")));

        JsonPath rehearsal = upload.rehearsal();

        assertCounts(rehearsal, 14, 8, 0, 0, 6);
        assertThat(rehearsal.getBoolean("report.dryRun")).isTrue();
        assertThat(rehearsal.getList("report.newProducts", String.class))
                .containsExactly("dry-cloud", "dry-docs", "dry-auth", "dry-node", "dry-storage");
        assertThat(desk.leader().seesTitles(desk.cycle())).isEmpty();
        assertThat(desk.leader()
                        .asks()
                        .queryParam("limit", 200)
                        .get("/api/v1/products")
                        .asString())
                .doesNotContain("dry-cloud");

        JsonPath run = upload.run();

        assertCounts(run, 14, 8, 0, 0, 6);
        assertThat(run.getList("report.problems")).isEqualTo(rehearsal.getList("report.problems"));
        assertThat(desk.leader().seesTitles(desk.cycle())).hasSize(8);
        upload.undo();
    }

    @Test
    void badRowIsReportedWithLineColumnValueAndSentenceAndSkippedWhole() throws IOException {
        Upload upload = ImportDesk.bySlug(desk.upload(proposals("bad")));

        JsonPath report = upload.run();

        assertThat(report.getList("report.problems.line", Integer.class)).containsExactly(8, 9, 10, 11, 12, 14);
        assertThat(problem(report, 8)).contains("title", "The title is missing.");
        assertThat(problem(report, 9)).contains("owning_sig", "The product is missing.");
        assertThat(problem(report, 10)).contains("This row has 3 fields and the header has 10.");
        assertThat(problem(report, 11)).contains("title", "Use at most 200 characters; this has 201.");
        assertThat(problem(report, 12))
                .contains("slug", "Line 2 has the same key. Only the first of them is imported.");
        assertThat(problem(report, 14)).anyMatch(text -> text.startsWith("This row cannot be read"));
        assertThat(desk.leader().seesTitles(desk.cycle()))
                .hasSize(8)
                .contains("Leading zeros stay", "The last row", "=HYPERLINK(\"http://example.org\";\"x\")")
                .doesNotContain("Too few fields", "Same slug again", "Nobody owns this");
        upload.undo();
    }

    @Test
    void dateThatIsNoneCostsItsRow() throws IOException {
        Upload upload = desk.upload(proposals("dates"))
                .mapped(Map.of("productId", desk.product()), Map.of("startsOn", List.of("creation_date")), Map.of());

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
        Upload upload = desk.upload(formula.getBytes(UTF_8))
                .mapped(Map.of("productId", desk.product()), Map.of("kind", List.of("kind")), Map.of());

        upload.run();

        assertThat(upload.problemFile())
                .startsWith("\uFEFF\"line\",\"column\",\"value\",\"problem\"\r\n")
                .contains("\"2\",\"kind\",\"'=cmd|' /C calc'!A0\",\"Use one of outcome, feature, enabler.\"");
    }

    @Test
    void sameFileAgainChangesNothing() throws IOException {
        desk.upload(goals()).intoProduct(desk.product()).run();
        List<Integer> versions = desk.versions();

        JsonPath again = desk.upload(goals()).intoProduct(desk.product()).run();

        assertCounts(again, 9, 0, 0, 9, 0);
        assertThat(desk.versions()).isEqualTo(versions);
    }

    @Test
    void changedRowChangesItsItemByANewRevision() throws IOException {
        desk.upload(goals()).intoProduct(desk.product()).run();

        JsonPath second = desk.upload(text(goals())
                        .replace("Tunnel mode; no signal", "Tunnel mode, no signal")
                        .getBytes(UTF_8))
                .intoProduct(desk.product())
                .run();

        assertCounts(second, 9, 0, 1, 8, 0);
        assertThat(desk.item("Tunnel mode, no signal, no panic").getInt("revision"))
                .isEqualTo(2);
    }

    @Test
    void sameKeyOfAnotherSourceIsAnotherItem() throws IOException {
        desk.upload(goals()).intoProduct(desk.product()).run();

        JsonPath other = Upload.of(desk.leader(), desk.cycle(), desk.source() + "-2", goals())
                .intoProduct(desk.product())
                .run();

        assertCounts(other, 9, 9, 0, 0, 0);
    }
}
