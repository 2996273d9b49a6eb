package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.northline.server.CannotStart;
import org.northline.server.DataFolder;
import org.northline.server.DatabaseLogin;
import org.northline.server.DatabasePreparation;
import org.northline.server.EmbeddedPostgres;
import org.northline.server.Trees;

/** What was made by another version, of Northline or of PostgreSQL, is refused in a sentence and left as it is. */
class OtherVersionsIT {
    private static final Path HOME =
            Path.of(Northline.get("runtime")).resolve("../../other-versions").normalize();

    private static DataFolder folder;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        Trees.delete(HOME);
        folder = DataFolder.take(HOME.resolve("data"));
        postgres = EmbeddedPostgres.startIn(folder);
    }

    @AfterAll
    static void stop() {
        postgres.stop();
        folder.close();
    }

    @Test
    void databaseOfANewerNorthlineIsLeftAsItIs() throws SQLException {
        DatabaseLogin login = postgres.migrator();
        new DatabasePreparation(login).prepare();
        for (String schema : List.of("planning", "ethics")) {
            run("INSERT INTO " + schema
                    + ".flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                    + " installed_by, execution_time, success)"
                    + " VALUES (900, '9000', 'later', 'SQL', 'V9000__later.sql', 1, 'later', 1, true)");
            List<String> before = history();

            assertThatThrownBy(() -> new DatabasePreparation(login).prepare())
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "The database was last used by a newer Northline (schema " + schema
                                    + " has migration 9000, which this one does not know); start that one, nothing was changed.");
            assertThat(history()).isEqualTo(before);
            run("DELETE FROM " + schema + ".flyway_schema_history WHERE installed_rank = 900");
        }
    }

    @Test
    void databaseWithOtherMigrationsIsLeftAsItIs() throws SQLException {
        DatabaseLogin login = postgres.migrator();
        new DatabasePreparation(login).prepare();
        String first = " planning.flyway_schema_history SET checksum = checksum # 1 WHERE version = '0001'";
        run("UPDATE" + first);

        assertThatThrownBy(() -> new DatabasePreparation(login).prepare())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(
                        "made with migrations that differ from this Northline's own, so nothing was changed");

        run("UPDATE" + first);
    }

    @Test
    void dataOfAnotherPostgresqlLineIsNeitherOpenedNorPassedOver() throws IOException {
        Path old = HOME.resolve("old");
        Path cluster = Files.createDirectories(old.resolve("postgresql/13"));
        Files.writeString(cluster.resolve("PG_VERSION"), "13\n");

        try (DataFolder taken = DataFolder.take(old)) {
            assertThatThrownBy(() -> EmbeddedPostgres.startIn(taken))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "The data folder holds a database of PostgreSQL 13, and this Northline brings PostgreSQL "
                                    + postgres.version()
                                    + "; move the data with pg_dump, or run the Northline that made it.");
        }
        assertThat(old.resolve("postgresql")).isDirectoryNotContaining(path -> !path.equals(cluster));
    }

    private static List<String> history() throws SQLException {
        try (Connection connection = postgres.superuser().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT installed_rank || ' ' || script FROM planning.flyway_schema_history
                        UNION ALL SELECT installed_rank || ' ' || script FROM ethics.flyway_schema_history ORDER BY 1
                        """)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = postgres.superuser().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
