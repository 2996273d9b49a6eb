package org.northline.it.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** Searches that another server has let go of, as the database has them when that server was killed. */
class TakeOverIT {
    private final PlannedCycle plan = new PlannedCycle();
    private final UUID dead = UUID.randomUUID();
    private String item;
    private UUID asked;

    @BeforeEach
    void ask() throws SQLException {
        String team = plan.team("Payments", 1);
        item = plan.item("Goes on", team, 5, "HIGH", "HIGH", 10);
        String scenario = plan.scenario(Map.of());
        asked = UUID.randomUUID();
        // Held from the beginning, so that no server takes it before the test has said what became of it.
        run("""
                WITH asked AS (
                  INSERT INTO planning.consolidation (org_id, id, scenario_id, scenario_version, asked_by, asked_at, epochs, state, version, changed_by)
                  SELECT s.org_id, ?, s.id, s.version, s.changed_by, now(), 12, 'OPEN', 1, s.changed_by FROM planning.scenario s WHERE s.id = ?
                  RETURNING org_id, id)
                INSERT INTO planning.consolidation_progress (org_id, consolidation_id, server, held_until, began_at, times_taken, epoch)
                SELECT org_id, id, ?, now() + interval '1 hour', now(), 1, 3 FROM asked
                """, asked, UUID.fromString(scenario), dead);
    }

    @Test
    void searchOfASilentServerIsTakenOverAndGoesOnFromItsBestPlan() throws SQLException {
        run("""
                INSERT INTO planning.best_plan (org_id, consolidation_id, items, quarters)
                SELECT org_id, consolidation_id, ARRAY[?]::uuid[], ARRAY[2] FROM planning.consolidation_progress WHERE consolidation_id = ?
                """, UUID.fromString(item), asked);
        letGo(asked, 1);

        JsonPath answer = plan.read("/consolidations/" + plan.ended(asked.toString()));

        assertThat(answer.getString("state")).isEqualTo("DONE");
        assertThat(plan.quarters(asked.toString())).containsEntry(item, 1);
        assertThat(run("UPDATE planning.consolidation_progress SET epoch = 9 WHERE consolidation_id = ?", asked))
                .as("nothing is left of what the dead server had")
                .isZero();
    }

    @Test
    void searchThatServersBeganAgainAndAgainIsGivenUp() throws SQLException {
        letGo(asked, 3);

        JsonPath answer = plan.read("/consolidations/" + plan.ended(asked.toString()));

        assertThat(answer.getString("state")).isEqualTo("FAILED");
        assertThat(answer.getString("failure")).contains("never came to its end");
    }

    @Test
    void searchThatIsHeldIsLeftAlone() throws SQLException {
        String other = plan.consolidated(plan.scenario(Map.of()));

        assertThat(plan.read("/consolidations/" + other).getString("state")).isEqualTo("DONE");
        assertThat(plan.read("/consolidations/" + asked).getString("state")).isEqualTo("OPEN");
        assertThat(plan.read("/consolidations/" + asked).getInt("epoch")).isEqualTo(3);
        letGo(asked, 1);
        plan.ended(asked.toString());
    }

    @Test
    void serverThatHasLostASearchLeavesThePlanOfItsHolder() throws SQLException {
        String scenario = plan.longSearch();
        UUID lost = UUID.fromString(plan.made("/scenarios/" + scenario + "/consolidations", Map.of()));
        plan.planned(lost.toString());
        run(
                "UPDATE planning.consolidation_progress SET server = ?, held_until = now() + interval '1 hour' WHERE consolidation_id = ?",
                dead,
                lost);

        // A server runs one search at a time: when the next one is done, it has let go of the one that it lost.
        letGo(asked, 1);
        plan.ended(asked.toString());

        assertThat(plan.read("/consolidations/" + lost).getString("state")).isEqualTo("OPEN");
        assertThat(run("UPDATE planning.best_plan SET items = items WHERE consolidation_id = ?", lost))
                .isEqualTo(1);
        plan.post("/consolidations/" + lost + "/stops", Map.of()).then().statusCode(204);
        letGo(lost, 1);
        plan.ended(lost.toString());
    }

    private static void letGo(UUID consolidation, int timesTaken) throws SQLException {
        run(
                "UPDATE planning.consolidation_progress SET held_until = now() - interval '1 second', times_taken = ? WHERE consolidation_id = ?",
                timesTaken,
                consolidation);
    }

    private static int run(String sql, Object... arguments) throws SQLException {
        try (Connection connection = Northline.connectionOfSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.length; at++) {
                statement.setObject(at + 1, arguments[at]);
            }
            return statement.executeUpdate();
        }
    }
}
