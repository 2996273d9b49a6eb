package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More time for a condition: who may grant it, how often, how much, what it changes, and who sees it. */
class ExtensionIT extends GateTest {
    private Conditions conditions;

    @BeforeEach
    void takeUpConditions() {
        conditions = new Conditions(scene, app);
    }

    @Test
    @DisplayName("I-38 An overdue condition that is extended is not overdue any more, and its entry counts again")
    void extendedConditionIsNotOverdue() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        UUID condition = conditions.of(cleared.review());
        Conditions.becomeOverdue(condition);
        assertThat(gate.blockers(cleared.item())).containsExactly("CONDITION_OPEN:" + condition);
        assertThat(gate.entry(cleared.item())).isEqualTo("SUSPENDED");

        conditions.extend(condition, conditions.dueOn(condition).plusDays(30), Scene.EXECUTIVE, "EXECUTIVE");

        assertThat(gate.blockers(cleared.item())).isEmpty();
        assertThat(gate.entry(cleared.item())).isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName("I-38 A condition is extended once")
    void conditionIsExtendedOnce() throws SQLException {
        UUID condition = conditions.of(gate.cleared().review());
        LocalDate due = conditions.dueOn(condition);
        conditions.extend(condition, due.plusDays(1), Scene.REVIEWER, "MISUSE_REVIEWER");

        assertThatThrownBy(() -> conditions.extend(condition, due.plusDays(2), Scene.EXECUTIVE, "EXECUTIVE"))
                .hasMessageContaining("ALREADY_EXTENDED");
    }

    @Test
    @DisplayName("I-38 A condition is extended by 30 days at most, and never to a day that is past")
    void extensionHasBounds() throws SQLException {
        UUID condition = conditions.of(gate.cleared().review());
        LocalDate due = conditions.dueOn(condition);
        for (LocalDate wrong : new LocalDate[] {due.minusDays(1), due, due.plusDays(31)}) {
            assertThatThrownBy(() -> conditions.extend(condition, wrong, Scene.EXECUTIVE, "EXECUTIVE"))
                    .hasMessageContaining("EXTENDED_TOO_FAR");
        }
        UUID longOverdue = sealedCondition(-40);

        assertThatThrownBy(() -> conditions.extend(
                        longOverdue, conditions.dueOn(longOverdue).plusDays(30), Scene.EXECUTIVE, "EXECUTIVE"))
                .hasMessageContaining("EXTENDED_INTO_THE_PAST");
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "stakeholder, STAKEHOLDER, NO_CAPACITY",
        "stakeholder, EXECUTIVE, NO_CAPACITY",
        "administrator, ADMINISTRATOR, NO_CAPACITY",
        "lead, MISUSE_REVIEWER, EXTENDER_NOT_INDEPENDENT",
        "owner, EXECUTIVE, EXTENDER_NOT_INDEPENDENT",
        "leader, EXECUTIVE, EXTENDER_NOT_INDEPENDENT"
    })
    @DisplayName("I-38 A condition is extended by somebody independent")
    void extenderIsIndependent(String role, String capacity, String refusal) throws SQLException {
        UUID condition = conditions.of(gate.cleared().review());
        scene.grant(Scene.OWNER, "EXECUTIVE");
        scene.grant(Scene.LEADER, "EXECUTIVE");

        assertThatThrownBy(() ->
                        conditions.extend(condition, conditions.dueOn(condition).plusDays(7), role, capacity))
                .hasMessageContaining(refusal);
    }

    @Test
    @DisplayName("I-38 Who extended a condition does not verify it")
    void extenderDoesNotVerify() throws SQLException {
        UUID condition = conditions.of(gate.cleared().review());
        conditions.extend(condition, conditions.dueOn(condition).plusDays(7), Scene.EXECUTIVE, "EXECUTIVE");

        assertThatThrownBy(() -> conditions.verify(condition, Scene.EXECUTIVE))
                .hasMessageContaining("VERIFIER_EXTENDED_IT");
        conditions.verify(condition, Scene.STAKEHOLDER);
    }

    @Test
    @DisplayName("I-38 Only an open condition of a sealed review is extended")
    void onlyAnOpenConditionIsExtended() throws SQLException {
        UUID open = conditions.of(gate.review(gate.item()));
        UUID verified = conditions.of(gate.cleared().review());
        conditions.verify(verified, Scene.STAKEHOLDER);
        Gate.Cleared returned = gate.cleared();
        gate.giveBack(returned.review(), Scene.STAKEHOLDER, "STAKEHOLDER");

        for (UUID condition : new UUID[] {open, verified, conditions.of(returned.review())}) {
            assertThatThrownBy(() -> conditions.extend(
                            condition, conditions.dueOn(condition).plusDays(7), Scene.EXECUTIVE, "EXECUTIVE"))
                    .hasMessageContaining("NO_CONDITION");
        }
    }

    @Test
    @DisplayName(
            "I-38 An extension is one event of the item's history, and is shown at the condition and on the portfolio roadmap")
    void extensionIsThereForAllToSee() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        UUID condition = conditions.of(cleared.review());
        LocalDate due = conditions.dueOn(condition);
        JsonPath before = told(Scene.EXECUTIVE, "/misuse-reviews/" + cleared.review());
        assertThat(before.<String>getList("can.extend")).containsExactly(condition.toString());
        assertThat(extendedOnTheRoadmap()).isNull();

        conditions.extend(condition, due.plusDays(9), Scene.EXECUTIVE, "EXECUTIVE");

        JsonPath review = told(Scene.EXECUTIVE, "/misuse-reviews/" + cleared.review());
        assertThat(review.getList("can.extend")).isEmpty();
        assertThat(review.getString("scenarios[0].mitigations[0].dueOn"))
                .isEqualTo(due.plusDays(9).toString());
        assertThat(review.getString("scenarios[0].mitigations[0].extension.from"))
                .isEqualTo(due.toString());
        assertThat(review.getString("scenarios[0].mitigations[0].extension.by.id"))
                .isEqualTo(scene.person(Scene.EXECUTIVE).toString());
        assertThat(extendedOnTheRoadmap()).isEqualTo(due.plusDays(9).toString());
        assertThat(told(Scene.OWNER, "/audit-events?item=" + cleared.item())
                        .getList("items.findAll { it.what.contains('extended') }.what"))
                .containsExactly("extended the due date of a condition once, to " + due.plusDays(9));

        conditions.verify(condition, Scene.STAKEHOLDER);

        assertThat(extendedOnTheRoadmap()).isNull();
    }

    @Test
    @DisplayName("I-38 Nobody is offered an extension who would be refused it")
    void nobodyElseIsOfferedIt() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        for (String role : new String[] {Scene.LEAD, Scene.OWNER, Scene.STAKEHOLDER, Scene.ADMINISTRATOR}) {
            assertThat(told(role, "/misuse-reviews/" + cleared.review()).getList("can.extend"))
                    .as(role)
                    .isEmpty();
        }
    }

    private UUID sealedCondition(int dueIn) throws SQLException {
        UUID review = gate.review(gate.item());
        conditions.dueIn(dueIn, review);
        gate.seal(review);
        return conditions.of(review);
    }

    private String extendedOnTheRoadmap() throws SQLException {
        return told(Scene.OWNER, "/portfolio-roadmap?cycle=" + scene.cycle()).getString("entries[0].dueExtendedTo");
    }
}
