package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Appeals against a stop: who may appeal and until when, who decides, and what a decision can and cannot do. */
class AppealIT extends GateTest {
    private AppealDoors appeals;

    @BeforeEach
    void takeUpAppeals() {
        appeals = new AppealDoors(scene, app);
    }

    @Test
    @DisplayName("I-46 An item under appeal stays stopped, and its entry suspended")
    void itemUnderAppealStaysStopped() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        gate.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");

        UUID appeal = appeals.appeal(cleared.item(), Scene.OWNER);

        assertThat(gate.standing(cleared.item())).isEqualTo("UNDER_APPEAL");
        assertThat(gate.blockers(cleared.item())).contains("STOPPED", "UNDER_APPEAL:" + appeal);
        assertThat(gate.entry(cleared.item())).isEqualTo("SUSPENDED");
        assertThatThrownBy(() -> gate.review(cleared.item())).hasMessageContaining("gets no new review");
    }

    @Test
    @DisplayName("I-46 A stop that is upheld stands")
    void upheldStopStands() throws SQLException {
        UUID item = stopped().item();
        UUID appeal = appeals.appeal(item, Scene.OWNER);

        appeals.decide(appeal, AppealDoors.UPHELD, AppealDoors.NEW_REVIEW, AppealDoors.UPHELD);

        assertThat(appeals.standing(appeal)).isEqualTo("UPHELD");
        assertThat(gate.standing(item)).isEqualTo("STOPPED");
        assertThat(gate.blockers(item)).contains("STOPPED");
        assertThatThrownBy(() -> appeals.appeal(item, Scene.OWNER)).hasMessageContaining("APPEALED_BEFORE");
    }

    @Test
    @DisplayName(
            "I-46 An appeal never clears: all that it can win is a new review, of the highest tier, that tells of the stop")
    void appealNeverClears() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        gate.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");
        UUID appeal = appeals.appeal(cleared.item(), Scene.OWNER);

        appeals.decide(appeal, AppealDoors.NEW_REVIEW, AppealDoors.NEW_REVIEW, AppealDoors.UPHELD);

        assertThat(appeals.standing(appeal)).isEqualTo("NEW_REVIEW");
        assertThat(gate.standing(cleared.item())).isEqualTo("DRAFT");
        assertThat(gate.stateOf(cleared.review())).isEqualTo("STOPPED");
        assertThat(gate.blockers(cleared.item())).containsExactly("NO_REVIEW");
        assertThat(gate.entry(cleared.item())).isEqualTo("ABSENT");
        assertThat(gateTold(Scene.OWNER, cleared.item()).getList("stops.findAll { it.withdrawnAt == null }"))
                .isEmpty();
        assertThatThrownBy(() -> gate.promote(cleared.item())).hasMessageContaining("no sealed case");

        UUID review = gate.review(cleared.item());
        new Scores(scene, app).twice(review, 4);
        gate.seal(review);

        assertThat(Sql.text(app, "SELECT tier FROM ethics.misuse_review WHERE id = ?", review))
                .isEqualTo("4");
        assertThat(Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", review))
                .contains(
                        "\nSTOPPED BEFORE\nStop 1, at ",
                        "  | No\n",
                        "NEW_REVIEW:\n  | It was another item\n",
                        "  | I have read it\n");
        assertThat(gate.blockers(cleared.item())).contains("SIGNERS_SHORT:0/8").doesNotContain("STOPPED");
    }

    @Test
    @DisplayName("I-46 What is reviewed anew can be stopped anew, and appealed against anew")
    void itemIsStoppedAgain() throws SQLException {
        UUID item = stopped().item();
        appeals.decide(
                appeals.appeal(item, Scene.OWNER),
                AppealDoors.NEW_REVIEW,
                AppealDoors.NEW_REVIEW,
                AppealDoors.NEW_REVIEW);
        gate.review(item);

        assertThat(gate.stop(item, Scene.STAKEHOLDER, "STAKEHOLDER")).isFalse();
        assertThat(gate.stop(item, Scene.EXECUTIVE, "EXECUTIVE")).isTrue();

        assertThat(gate.standing(item)).isEqualTo("STOPPED");
        UUID second = appeals.appeal(item, Scene.OWNER);
        assertThatThrownBy(() -> appeals.vote(second, Scene.SECOND_REVIEWER, "MISUSE_REVIEWER", AppealDoors.UPHELD))
                .hasMessageContaining("PANEL_NOT_INDEPENDENT");
    }

    @Test
    @DisplayName("I-46 An appeal is made by the owner, a signer or an objector, one at a time")
    void onlyTheConcernedAppeal() throws SQLException {
        Gate.Cleared case1 = gate.cleared();
        gate.object(case1.item(), Scene.SECOND_REVIEWER);
        gate.stop(case1.item(), Scene.EXECUTIVE, "EXECUTIVE");
        for (String role : new String[] {Scene.LEADER, Scene.LEAD, Scene.EXECUTIVE, Scene.ADMINISTRATOR}) {
            assertThatThrownBy(() -> appeals.appeal(case1.item(), role)).hasMessageContaining("NOT_CONCERNED");
        }

        UUID bySigner = appeals.appeal(case1.item(), Scene.STAKEHOLDER);
        assertThatThrownBy(() -> appeals.appeal(case1.item(), Scene.SECOND_REVIEWER))
                .hasMessageContaining("UNDER_APPEAL");

        assertThat(Sql.text(app, "SELECT appealed_as FROM ethics.appeal WHERE id = ?", bySigner))
                .isEqualTo("SIGNER");
    }

    @Test
    @DisplayName("I-46 An objector's appeal fails after ten working days, and the stop stands")
    void appealOfAnObjectorLapses() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.object(cleared.item(), Scene.LEAD);
        gate.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");
        UUID appeal = appeals.appeal(cleared.item(), Scene.LEAD);
        assertThat(Sql.text(app, """
                        SELECT count(*) FROM generate_series((now() AT TIME ZONE 'UTC')::date + 1,
                          (SELECT decide_by FROM ethics.appeal WHERE id = ?), interval '1 day') AS d WHERE extract(isodow FROM d) < 6
                        """, appeal)).isEqualTo("10");

        AppealDoors.longAgo(cleared.item(), 20);

        assertThat(appeals.standing(appeal)).isEqualTo("LAPSED");
        assertThat(gate.standing(cleared.item())).isEqualTo("STOPPED");
        assertThatThrownBy(() -> appeals.vote(appeal, Scene.SECOND_REVIEWER, "MISUSE_REVIEWER", "NEW_REVIEW"))
                .hasMessageContaining("NOT_UNDER_APPEAL");
    }

    @Test
    @DisplayName("I-46 A stop is appealed against within 14 days")
    void appealHasItsTime() throws SQLException {
        Gate.Cleared cleared = stopped();
        AppealDoors.longAgo(cleared.item(), 13);
        UUID inTime = appeals.appeal(cleared.item(), Scene.OWNER);
        assertThat(appeals.standing(inTime)).isEqualTo("OPEN");
        Gate.Cleared other = stopped();
        AppealDoors.longAgo(other.item(), 15);

        assertThatThrownBy(() -> appeals.appeal(other.item(), Scene.OWNER)).hasMessageContaining("APPEAL_TOO_LATE");
        assertThatThrownBy(() -> appeals.appeal(gate.cleared().item(), Scene.OWNER))
                .hasMessageContaining("NOT_STOPPED");
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "owner, STAKEHOLDER, PANEL_NOT_INDEPENDENT",
        "leader, STAKEHOLDER, PANEL_NOT_INDEPENDENT",
        "lead, MISUSE_REVIEWER, PANEL_NOT_INDEPENDENT",
        "reviewer, MISUSE_REVIEWER, PANEL_NOT_INDEPENDENT",
        "stakeholder, STAKEHOLDER, PANEL_NOT_INDEPENDENT",
        "executive, EXECUTIVE, PANEL_NOT_INDEPENDENT",
        "administrator, ADMINISTRATOR, NO_CAPACITY",
        "second stakeholder, EXECUTIVE, NO_CAPACITY"
    })
    @DisplayName("I-46 Nobody decides an appeal who took part in the case")
    void panelTookNoPart(String role, String capacity, String refusal) throws SQLException {
        scene.grant(Scene.OWNER, "STAKEHOLDER");
        scene.grant(Scene.LEADER, "STAKEHOLDER");
        UUID appeal = appeals.appeal(stopped().item(), Scene.OWNER);

        assertThatThrownBy(() -> appeals.vote(appeal, role, capacity, AppealDoors.NEW_REVIEW))
                .hasMessageContaining(refusal);
    }

    @Test
    @DisplayName("I-46 A panel is not packed: a capacity given after the stop does not count, and nobody votes twice")
    void panelIsNotPacked() throws SQLException {
        UUID appeal = appeals.appeal(stopped().item(), Scene.OWNER);
        scene.grant(Scene.ADMINISTRATOR, "STAKEHOLDER");
        appeals.vote(appeal, Scene.SECOND_REVIEWER, "MISUSE_REVIEWER", AppealDoors.NEW_REVIEW);

        assertThatThrownBy(() -> appeals.vote(appeal, Scene.ADMINISTRATOR, "STAKEHOLDER", AppealDoors.NEW_REVIEW))
                .hasMessageContaining("GRANTED_AFTER_STOP");
        assertThatThrownBy(() -> appeals.vote(appeal, Scene.SECOND_REVIEWER, "MISUSE_REVIEWER", AppealDoors.NEW_REVIEW))
                .hasMessageContaining("VOTED_BEFORE");
        assertThat(appeals.standing(appeal)).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("I-46 Everybody is told of an appeal, and those who may decide it find it in their inbox")
    void appealIsTold() throws SQLException {
        UUID item = stopped().item();
        assertThat(gateTold(Scene.OWNER, item).getString("appeals.right.as")).isEqualTo("OWNER");
        assertThat(gateTold(Scene.LEADER, item).getString("appeals.right")).isNull();

        UUID appeal = appeals.appeal(item, Scene.OWNER);

        assertThat(gateTold(Scene.SECOND_REVIEWER, item).getBoolean("appeals.appeals[0].mayVote"))
                .isTrue();
        assertThat(gateTold(Scene.REVIEWER, item).getBoolean("appeals.appeals[0].mayVote"))
                .isFalse();
        assertThat(gateTold(Scene.OWNER, item).getList("nextSteps[0].who.id"))
                .containsExactlyInAnyOrder(
                        scene.person(Scene.SECOND_REVIEWER).toString(),
                        scene.person(Scene.SECOND_EXECUTIVE).toString(),
                        scene.person(Scene.SECOND_STAKEHOLDER).toString());
        assertThat(told(Scene.SECOND_EXECUTIVE, "/gate-inbox").getList("items.kind"))
                .containsExactly("DECIDE_APPEAL");
        assertThat(told(Scene.EXECUTIVE, "/gate-inbox").getList("items.kind")).doesNotContain("DECIDE_APPEAL");
        appeals.decide(appeal, AppealDoors.UPHELD, AppealDoors.UPHELD, AppealDoors.NEW_REVIEW);
        assertThat(told(Scene.SECOND_EXECUTIVE, "/gate-inbox").getList("items")).isEmpty();
        assertThat(gateTold(Scene.OWNER, item).getList("appeals.appeals[0].votes.vote"))
                .containsExactly("UPHELD", "UPHELD", "NEW_REVIEW");
        assertThat(told(Scene.OWNER, "/audit-events?item=" + item)
                        .getList("items.what", String.class)
                        .subList(0, 5))
                .containsExactly(
                        "gave the deciding vote: the stop stands",
                        "voted for a new review on the appeal",
                        "voted on the appeal that the stop stands",
                        "voted on the appeal that the stop stands",
                        "appealed against the stop as owner");
    }

    @Test
    @DisplayName("I-46 A stop waits for whoever may appeal against it, until somebody has")
    void stopIsTold() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.object(cleared.item(), Scene.SECOND_REVIEWER);
        gate.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");

        assertThat(stopsToldTo(Scene.OWNER)).containsExactly("Your item was stopped");
        assertThat(stopsToldTo(Scene.STAKEHOLDER)).containsExactly("An item that you signed was stopped");
        assertThat(stopsToldTo(Scene.SECOND_REVIEWER)).containsExactly("An item that you object to was stopped");
        assertThat(stopsToldTo(Scene.EXECUTIVE)).isEmpty();
        assertThat(stopsToldTo(Scene.LEADER)).isEmpty();

        appeals.appeal(cleared.item(), Scene.STAKEHOLDER);

        assertThat(stopsToldTo(Scene.OWNER)).isEmpty();
    }

    private List<String> stopsToldTo(String role) throws SQLException {
        List<String> told = told(role, "/gate-inbox").getList("items.findAll { it.kind == 'READ_STOP' }.what");
        assertThat(told).allMatch(what -> what.matches(".*: read why, and appeal until \\d{4}-\\d\\d-\\d\\d if .*"));
        return told.stream().map(what -> what.substring(0, what.indexOf(':'))).toList();
    }

    private Gate.Cleared stopped() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");
        return cleared;
    }

    private JsonPath gateTold(String role, UUID item) throws SQLException {
        return told(role, "/roadmap-items/" + item + "/gate");
    }
}
