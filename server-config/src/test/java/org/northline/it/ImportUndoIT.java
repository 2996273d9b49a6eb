package org.northline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.it.ImportDesk.assertCounts;
import static org.northline.it.ImportDesk.goals;
import static org.northline.it.ImportDesk.proposals;
import static org.northline.it.ImportDesk.text;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import is taken back, and nothing with it that somebody did since. */
class ImportUndoIT {
    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = ImportDesk.open();
    }

    @Test
    void undoWithdrawsWhatWasMadeAndRestoresWhatWasChanged() throws IOException {
        Upload first = desk.upload(goals()).intoProduct(desk.product());
        first.run();
        String more =
                text(goals()).replace("Quieter alerts, by default", "Silent alerts") + "2027,new,Brand new,goal,,\r\n";
        Upload second = desk.upload(more.getBytes(UTF_8)).intoProduct(desk.product());
        assertCounts(second.run(), 10, 1, 1, 8, 0);

        JsonPath undone = second.undo();

        assertThat(undone.getInt("withdrawn")).isEqualTo(1);
        assertThat(undone.getInt("restored")).isEqualTo(1);
        assertThat(undone.getInt("keptCount")).isZero();
        assertThat(desk.leader().seesTitles(desk.cycle()))
                .hasSize(9)
                .contains("Quieter alerts, by default")
                .doesNotContain("Brand new");
        assertThat(desk.item("Quieter alerts, by default").getInt("revision")).isEqualTo(3);
        assertThat(second.asksFor("undos").statusCode()).isEqualTo(409);

        assertThat(first.undo().getInt("withdrawn")).isEqualTo(9);
        assertThat(desk.leader().seesTitles(desk.cycle())).isEmpty();
        assertCounts(desk.upload(goals()).intoProduct(desk.product()).run(), 9, 9, 0, 0, 0);
    }

    @Test
    void undoLeavesAloneWhatSomebodyWorkedOnSince() throws IOException {
        Upload upload = desk.upload(goals()).intoProduct(desk.product());
        upload.run();
        JsonPath touched = desk.item("Audit trail");
        desk.leader()
                .asks()
                .header("If-Match", "\"1\"")
                .body(Items.input(desk.cycle(), desk.product(), "Audit trail, by hand"))
                .put("/api/v1/roadmap-items/{id}", touched.getString("id"))
                .then()
                .statusCode(200);

        JsonPath undone = upload.undo();

        assertThat(undone.getInt("withdrawn")).isEqualTo(8);
        assertThat(undone.getInt("keptCount")).isEqualTo(1);
        assertThat(undone.getList("kept.title")).containsExactly("Audit trail, by hand");
        assertThat(undone.getList("kept.sentence")).containsExactly("It was changed since.");
        assertThat(desk.leader().seesTitles(desk.cycle())).containsExactly("Audit trail, by hand");
    }

    @Test
    void onlyTheLastImportIsUndone() throws IOException {
        Upload first = desk.upload(goals()).intoProduct(desk.product());
        first.run();
        Upload second = desk.upload(goals()).intoProduct(desk.product());
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
        Upload upload = desk.upload(proposals("gone")).intoProductsOf("owning_sig");
        upload.run();
        assertThat(desk.products()).contains("gone-cloud");

        assertThat(upload.undo().getInt("archivedProducts")).isEqualTo(5);

        assertThat(desk.products()).doesNotContain("gone-cloud");
    }
}
