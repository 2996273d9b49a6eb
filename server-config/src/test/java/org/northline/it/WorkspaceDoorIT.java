package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.DoorTickets;

/** What somebody tries who has the server's role in the database, or another person's export. */
class WorkspaceDoorIT {
    private static final String RECEIVE = "SELECT planning.receive_workspace_rows(?, 'team', ARRAY['{}'], 1)";

    @Test
    void anotherPersonsExportIsNotThere() throws SQLException {
        Member first = administrator();
        Member second = Member.elsewhere();
        String id = Workspace.ask(first);

        for (Member other : List.of(second, Member.elsewhere().adds("ADMINISTRATOR"))) {
            assertThat(other.asks()
                            .accept("application/zip, application/problem+json")
                            .get("/api/v1/workspace-exports/{id}/workspace.zip", id)
                            .statusCode())
                    .isEqualTo(404);
        }
        run(
                "UPDATE planning.workspace_export SET changed_at = now() - interval '61 minutes' WHERE id = ?",
                UUID.fromString(id));
        assertThat(first.asks()
                        .accept("application/zip, application/problem+json")
                        .get("/api/v1/workspace-exports/{id}/workspace.zip", id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("I-2 With the server's role alone no workspace arrives")
    void roleOfTheServerIsNotEnough() throws SQLException {
        Member target = administrator();
        try (Connection app = Northline.connectionOfApp()) {
            assertThatThrownBy(() -> call(
                            app,
                            "SELECT planning.begin_workspace_import(?, ?, 'hash', ?, '1.x.y')",
                            target.org(),
                            UUID.randomUUID(),
                            UUID.fromString(target.id())))
                    .hasMessageContaining("no valid ticket");
            assertThatThrownBy(() -> call(app, RECEIVE, target.org())).hasMessageContaining("no workspace is arriving");
            assertThatThrownBy(() -> call(app, "SELECT planning.finish_workspace_import(?, 'Mine')", target.org()))
                    .hasMessageContaining("no workspace is arriving");
            for (String forbidden : List.of(
                    "INSERT INTO planning.workspace_arrival (org_id, person_id, import_id) SELECT ?, gen_random_uuid(), gen_random_uuid()",
                    "INSERT INTO planning.workspace_part (name, travels, reason) SELECT 'sign_off', true, '' WHERE ? IS NOT NULL",
                    "SELECT planning.write_arriving_rows(?, 'product', '{}')",
                    "UPDATE planning.workspace_import SET finished_at = NULL WHERE org_id = ?")) {
                assertThatThrownBy(() -> call(app, forbidden, target.org()))
                        .as(forbidden)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void workspaceThatIsNotFinishedDoesNotCommit() throws SQLException {
        Member target = administrator();
        try (Connection app = Northline.connectionOfApp()) {
            app.setAutoCommit(false);
            begin(app, target);
            assertThatThrownBy(app::commit).hasMessageContaining("a workspace arrives whole or not at all");
            begin(app, target);
            call(app, "SELECT planning.finish_workspace_import(?, 'Mine')", target.org());
            assertThatThrownBy(() -> call(app, RECEIVE, target.org())).hasMessageContaining("no workspace is arriving");
        }
    }

    private static Member administrator() {
        return Member.elsewhere().adds("ADMINISTRATOR");
    }

    private static void begin(Connection app, Member target) throws SQLException {
        UUID id = UUID.randomUUID();
        UUID person = UUID.fromString(target.id());
        String ticket = new DoorTickets(Base64.getDecoder().decode(Northline.doorKey()), Clock.systemUTC())
                .issue("begin_workspace_import", target.org(), id, "hash", person);
        call(app, "SELECT planning.begin_workspace_import(?, ?, 'hash', ?, ?)", target.org(), id, person, ticket);
    }

    private static void call(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.execute();
        }
    }

    private static void run(String sql, Object... arguments) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            call(owner, sql, arguments);
        }
    }
}
