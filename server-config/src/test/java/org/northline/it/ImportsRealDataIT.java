package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two real plans through the front door. The figures were counted apart from this program, with a script over the files. */
class ImportsRealDataIT {
    private static final List<String> SIGS = List.of(
            "sig-api-machinery",
            "sig-apps",
            "sig-architecture",
            "sig-auth",
            "sig-autoscaling",
            "sig-cli",
            "sig-cloud-provider",
            "sig-cluster-lifecycle",
            "sig-contributor-experience",
            "sig-docs",
            "sig-etcd",
            "sig-instrumentation",
            "sig-multicluster",
            "sig-network",
            "sig-node",
            "sig-release",
            "sig-scheduling",
            "sig-security",
            "sig-storage",
            "sig-testing",
            "sig-ui",
            "sig-windows");

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
        source = "real-" + UUID.randomUUID();
    }

    @Test
    void goalsOfOneYearAreImportedByPeriodAndSlug() throws IOException {
        Upload upload = upload("rust_goals.csv");
        assertThat(upload.view().getInt("rowCount")).isEqualTo(200);
        assertThat(upload.view().getList("suggestedMapping.columns.externalKey"))
                .containsExactly("period", "slug");

        JsonPath run = upload.mapped(
                        Map.of("productId", product), Map.of(), Map.of("column", "period", "values", List.of("2026")))
                .run();

        assertThat(run.getInt("report.created")).isEqualTo(85);
        assertThat(run.getInt("report.leftOut")).isEqualTo(115);
        assertThat(run.getInt("report.skipped")).isZero();
        assertThat(leader.seesTitles(cycle)).hasSize(85);
    }

    @Test
    void goalsOfAllPeriodsAreTwoHundredItems() throws IOException {
        JsonPath run = upload("rust_goals.csv").intoProduct(product).run();

        assertThat(run.getInt("report.created")).isEqualTo(200);
        assertThat(leader.seesTitles(cycle)).hasSize(200);
        assertThat(upload("rust_goals.csv").intoProduct(product).run().getInt("report.unchanged"))
                .isEqualTo(200);
    }

    @Test
    void proposalsMakeAProductForEachGroupOnceAndAreUnchangedTheSecondTime() throws IOException {
        Upload first = upload("kep.csv");
        assertThat(first.view().getList("suggestedMapping.columns.externalKey")).containsExactly("slug");
        assertThat(first.view().getString("suggestedMapping.productColumn")).isEqualTo("owning_sig");

        JsonPath run = first.intoProductsOf("owning_sig").run();
        Upload second = upload("kep.csv").intoProductsOf("owning_sig");
        JsonPath again = second.run();

        assertThat(run.getInt("report.created")).isEqualTo(655);
        assertThat(run.getInt("report.problemCount")).isZero();
        assertThat(run.getList("report.newProducts", String.class)).containsExactlyInAnyOrderElementsOf(SIGS);
        assertThat(again.getInt("report.unchanged")).isEqualTo(655);
        assertThat(again.getList("report.newProducts")).isEmpty();
        second.undo();
        JsonPath undone = first.undo();
        assertThat(undone.getInt("withdrawn")).isEqualTo(655);
        assertThat(undone.getInt("archivedProducts")).isEqualTo(22);
    }

    @Test
    void proposalsWithTheSameNumberAreReportedWhenTheNumberIsTheKey() throws IOException {
        JsonPath run = upload("kep.csv")
                .mapped(Map.of("productId", product), Map.of("externalKey", List.of("id")), Map.of())
                .run();

        assertThat(run.getInt("report.created")).isEqualTo(651);
        assertThat(run.getInt("report.skipped")).isEqualTo(4);
        assertThat(run.getList("report.problems.value", String.class))
                .containsExactlyInAnyOrder("0000", "0000", "0000", "2133");
        assertThat(run.getList("report.problems.sentence", String.class))
                .allMatch(sentence -> sentence.endsWith("has the same key. Only the first of them is imported."));
    }

    @Test
    void proposalsWithImpossibleDatesAreReportedLineByLine() throws IOException {
        JsonPath run = upload("kep.csv")
                .mapped(
                        Map.of("productId", product),
                        Map.of("startsOn", List.of("creation_date"), "endsOn", List.of("last_updated")),
                        Map.of())
                .run();

        assertThat(run.getInt("report.skipped")).isEqualTo(15);
        assertThat(run.getInt("report.created")).isEqualTo(640);
        assertThat(run.getList("report.problems.line", Integer.class)).contains(59, 75, 239, 265, 266, 276, 277, 536);
        assertThat(Collections.frequency(
                        run.getList("report.problems.sentence"), "An item ends on or after the day it starts."))
                .isEqualTo(3);
    }

    private Upload upload(String file) throws IOException {
        Path data = Path.of(System.getProperty("northline.data", "../shared/data"));
        return Upload.of(leader, cycle, source, Files.readAllBytes(data.resolve(file)));
    }
}
