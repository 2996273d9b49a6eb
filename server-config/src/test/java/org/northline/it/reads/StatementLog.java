package org.northline.it.reads;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.northline.it.Northline;

/**
 * What the server says to the database, as the database's own log tells it; what a function does inside the database is not in it, nor what
 * the server does of itself, which has application names of its own.
 */
final class StatementLog implements AutoCloseable {
    private static final Pattern SAID =
            Pattern.compile("^northline_app@northline@LOG: +(?:execute [^:]+|statement): (.*)$");
    // That a session was seen is written once a minute, whatever is asked then; and every few seconds the server looks
    // for searches to run.
    private static final Pattern TECHNICAL = Pattern.compile(
            "(?i)(BEGIN|COMMIT|ROLLBACK|SET|SHOW)\\b.*|SELECT 1|UPDATE planning\\.session SET last_seen_at\\b.*|WITH (due|held) AS( MATERIALIZED)? \\(");

    private final Path log;

    private StatementLog(Path log) {
        this.log = log;
    }

    /** From now on every statement is written down, until this is closed or could not be opened. */
    static StatementLog open() throws SQLException {
        try (Connection connection = Northline.connectionOfSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            StatementLog log = new StatementLog(
                    Path.of(row.getString(1)).resolve("../../postgresql.log").normalize());
            try {
                set("SET log_statement = 'all'", "SET log_line_prefix = '%u@%a@'");
            } catch (SQLException failure) {
                log.close();
                throw failure;
            }
            return log;
        }
    }

    /** The statements of one request of the server, while nobody else asks it anything. */
    List<String> of(Runnable request) throws IOException {
        long before = Files.size(log);
        request.run();
        byte[] after = new byte[(int) (Files.size(log) - before)];
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(before);
            file.readFully(after);
        }
        return new String(after, StandardCharsets.UTF_8)
                .lines()
                .map(SAID::matcher)
                .filter(said ->
                        said.matches() && !TECHNICAL.matcher(said.group(1)).matches())
                .map(said -> said.group(1))
                .toList();
    }

    @Override
    public void close() throws SQLException {
        set("RESET log_statement", "RESET log_line_prefix");
    }

    private static void set(String... settings) throws SQLException {
        try (Connection connection = Northline.connectionOfSuperuser();
                Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute("ALTER SYSTEM " + setting);
            }
            statement.execute("SELECT pg_reload_conf()");
        }
    }
}
