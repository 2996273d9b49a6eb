package org.northline.it.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.PromotedItem;

/** Lists and counts of a whole organisation ask functions that say what the views say of it, and that are planned anew for each organisation. */
class StandingsOfAnOrganisationIT {
    @ParameterizedTest
    @CsvSource({"gate_standings, gate_standing", "entry_standings, entry_standing"})
    void functionSaysWhatTheViewSays(String function, String view) throws SQLException {
        PromotedItem.by(
                Member.with("PRODUCT_LEADER"),
                Member.with("MISUSE_REVIEWER"),
                Member.with("MISUSE_REVIEWER"),
                Member.with("STAKEHOLDER"));
        try (Connection connection = Northline.connectionOfApp()) {
            UUID org = UUID.fromString(
                    Northline.asAdmin().get("/api/v1/session").jsonPath().getString("organisation.id"));

            List<String> said = rows(connection, "SELECT s::text FROM planning." + function + "(?) s ORDER BY 1", org);

            assertThat(said)
                    .isNotEmpty()
                    .isEqualTo(rows(
                            connection,
                            "SELECT s::text FROM planning." + view + " s WHERE org_id = ? ORDER BY 1",
                            org));
        }
    }

    @ParameterizedTest
    @CsvSource({"gate_standings", "entry_standings"})
    void functionIsPlannedForEachOrganisation(String function) throws SQLException {
        try (Connection connection = Northline.connectionOfApp()) {
            assertThat(rows(
                            connection,
                            "SELECT unnest(proconfig) FROM pg_proc WHERE oid = ('planning.' || ? || '(uuid)')::regprocedure",
                            function))
                    .contains("plan_cache_mode=force_custom_plan");
        }
    }

    private static List<String> rows(Connection connection, String sql, Object argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, argument);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
