package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** What was stopped does not come back as another item: what resembles it is linked to it, and then treated as it is. */
class StopLinkIT extends GateTest {
    private StopLinks links;

    @BeforeEach
    void takeUpLinks() {
        links = new StopLinks(scene, gate, app);
    }

    @Test
    @DisplayName("I-44 What resembles a stopped item is sealed only with a link, and then at the highest tier")
    void resemblingItemIsLinkedBeforeTheSeal() throws SQLException {
        UUID stopped = links.stopped();
        UUID item = links.alikeTo(stopped);
        UUID review = gate.review(item);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("STOP_NOT_LINKED");

        links.link(review, stopped, Scene.LEAD);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("TIER_BELOW_STOP");
        links.raise(review, 4);
        gate.seal(review);

        assertThat(Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", review))
                .contains(
                        "\nRESEMBLES WHAT WAS STOPPED\nItem ",
                        " " + stopped + ", alike by 100 of 100, linked by lead (",
                        "  | Shared templates\nStop 1, at ",
                        " by guideline 3:\n  | No\n")
                .doesNotContain("STOPPED BEFORE");
        assertThat(gate.blockers(item)).contains("SIGNERS_SHORT:0/8");
    }

    @Test
    @DisplayName("I-44 No edit and no withdrawal of the stopped item hides what it said")
    void stoppedItemCannotHide() throws SQLException {
        UUID stopped = links.stopped();
        UUID review = gate.review(links.alikeTo(stopped));

        gate.edit(stopped, "Something else altogether, in many other words than before");
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("STOP_NOT_LINKED");
        gate.withdrawItem(stopped);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("STOP_NOT_LINKED");
    }

    @Test
    @DisplayName("I-44 Unseen characters and other forms of letters do not make a text another one")
    void unseenCharactersHideNothing() throws SQLException {
        UUID stopped = links.stopped();
        UUID item = links.alikeTo(stopped);
        gate.edit(
                item,
                links.problemOf(stopped).replaceAll("([a-z0-9])", "$1\u200b").replace('D', '\uff24'));
        UUID review = gate.review(item);

        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("STOP_NOT_LINKED");
    }

    @Test
    @DisplayName("I-44 A stop that an appeal set aside still counts")
    void stopThatWasSetAsideCounts() throws SQLException {
        UUID stopped = links.stopped();
        AppealDoors appeals = new AppealDoors(scene, app);
        appeals.decide(
                appeals.appeal(stopped, Scene.OWNER),
                AppealDoors.NEW_REVIEW,
                AppealDoors.NEW_REVIEW,
                AppealDoors.NEW_REVIEW);
        UUID review = gate.review(links.alikeTo(stopped));

        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("STOP_NOT_LINKED");
    }

    @Test
    @DisplayName("I-44 A link is asked for from 0.8 on, exactly")
    void thresholdIsExact() throws SQLException {
        List<Double> asked = new ArrayList<>();
        List<Double> free = new ArrayList<>();
        UUID stopped = gate.item();
        gate.edit(stopped, words(0, 60));
        gate.stop(stopped, Scene.EXECUTIVE, "EXECUTIVE");
        UUID item = gate.item();
        for (int other = 0; other < 20; other++) {
            gate.edit(item, words(other, 60));
            double alike = alike(stopped, item);
            boolean needsLink = !Sql.texts(
                            app, "SELECT stopped_item_id::text FROM ethics.resembled_stops(?, ?)", scene.org(), item)
                    .isEmpty();
            (needsLink ? asked : free).add(alike);
        }

        assertThat(asked).allMatch(alike -> alike >= 0.8).anyMatch(alike -> alike < 0.84);
        assertThat(free).allMatch(alike -> alike < 0.8).anyMatch(alike -> alike > 0.76);
    }

    @Test
    @DisplayName("I-44 The lead alone links, to another item that was stopped, until the seal, and for good")
    void linksAreGuarded() throws SQLException {
        UUID stopped = links.stopped();
        UUID item = gate.item();
        UUID review = gate.review(item);

        assertThatThrownBy(() -> links.link(review, stopped, Scene.REVIEWER)).hasMessageContaining("NOT_THE_LEAD");
        assertThatThrownBy(() -> links.link(review, item, Scene.LEAD)).hasMessageContaining("NEVER_STOPPED");
        assertThatThrownBy(() -> links.link(review, gate.item(), Scene.LEAD)).hasMessageContaining("NEVER_STOPPED");
        gate.seal(review);
        assertThatThrownBy(() -> links.link(review, stopped, Scene.LEAD)).hasMessageContaining("no longer open");
    }

    @Test
    @DisplayName("I-44 A link by hand needs no resemblance, and follows the item into its next review")
    void linkStays() throws SQLException {
        UUID stopped = links.stopped();
        UUID item = gate.item();
        gate.edit(item, "Ranks the people who drive, by how long they wait at each of the gates of a yard");
        UUID review = gate.review(item);

        links.link(review, stopped, Scene.LEAD);
        links.link(review, stopped, Scene.LEAD);
        gate.edit(item, "Something else altogether");
        UUID next = gate.review(item);

        assertThat(Sql.text(app, "SELECT tier FROM ethics.misuse_review WHERE id = ?", next))
                .isEqualTo("4");
        links.raise(next, 4);
        gate.seal(next);
        assertThat(Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", next))
                .contains("RESEMBLES WHAT WAS STOPPED", stopped.toString());
    }

    @Test
    @DisplayName("I-44 The screen tells what was stopped before anybody seals, and linking raises the tier")
    void screenTellsAndLinks() throws SQLException {
        UUID stopped = links.stopped();
        UUID item = links.alikeTo(stopped);
        String review = "/misuse-reviews/" + gate.review(item);
        assertThat(told(Scene.REVIEWER, review).getMap("resemblances[0]"))
                .containsEntry("itemId", stopped.toString())
                .containsEntry("title", "Shared templates")
                .containsEntry("guideline", 3)
                .containsEntry("reason", "No")
                .containsEntry("percent", 100)
                .doesNotContainKey("linked");
        assertThat(told(Scene.LEAD, review).getList("unmet.code")).contains("STOP_NOT_LINKED");

        link(Scene.REVIEWER, review, stopped).statusCode(403);
        link(Scene.LEAD, review, item).statusCode(409);
        ValidatableResponse linked = link(Scene.LEAD, review, stopped).statusCode(201);

        assertThat(linked.extract().<Integer>path("tier")).isEqualTo(4);
        assertThat(linked.extract().<String>path("resemblances[0].linked.by")).isEqualTo("lead");
        assertThat(linked.extract().<List<String>>path("unmet.code")).doesNotContain("STOP_NOT_LINKED", "TIER_TOO_LOW");
        assertThat(told(Scene.LEAD, "/audit-events?item=" + item).getList("items.what", String.class))
                .contains("linked the item to one that was stopped");
    }

    private ValidatableResponse link(String role, String review, UUID stopped) throws SQLException {
        return Northline.anonymous()
                .cookie("northline_session", scene.session(role))
                .contentType("application/json")
                .body(Map.of("stoppedItemId", stopped.toString()))
                .post("/api/v1" + review + "/stop-links")
                .then();
    }

    /** So many words, of which the first few are others. */
    private static String words(int others, int all) {
        return IntStream.range(0, all)
                .mapToObj(word -> (word < others ? "zz" : "qq") + Integer.toString(1000 + 37 * word, 36))
                .collect(Collectors.joining(" "));
    }

    /** As the extension says, over the plain texts. */
    private static double alike(UUID stopped, UUID item) throws SQLException {
        String text =
                "(SELECT concat_ws(' ', title, problem, target_users, payer, revenue_link, data_categories, automation_use, geography,"
                        + " channel, population) FROM planning.roadmap_item WHERE id = ?)";
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            return Double.parseDouble(
                    Sql.text(superuser, "SELECT extensions.similarity(" + text + ", " + text + ")", stopped, item));
        }
    }
}
