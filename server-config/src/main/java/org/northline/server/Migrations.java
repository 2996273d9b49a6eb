package org.northline.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The migrations of both schemas, each with its own history, run as the owner of both. */
final class Migrations {
    /** Ethics builds on planning. */
    private static final List<String> SCHEMAS = List.of("planning", "ethics");

    /** Held here, because a logger that nobody holds forgets its level. The launcher prints one line for all of Flyway's. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final Pattern SCRIPT = Pattern.compile("V\\d+__\\w+\\.sql");

    private final DatabaseLogin login;

    Migrations(DatabaseLogin login) {
        this.login = login;
    }

    /** Migrates what is behind, once no schema is ahead; answers each schema with its version. */
    List<String> migrate() {
        FLYWAY.setLevel(Level.OFF);
        try {
            for (String schema : SCHEMAS) {
                refuseNewer(schema);
            }
            List<String> versions = new ArrayList<>();
            for (String schema : SCHEMAS) {
                Flyway flyway = flyway(schema);
                flyway.migrate();
                MigrationInfo current = flyway.info().current();
                versions.add(schema + " " + (current == null ? "empty" : current.getVersion()));
            }
            return List.copyOf(versions);
        } catch (FlywayException failure) {
            throw new CannotStart(sentence(failure), failure);
        }
    }

    private void refuseNewer(String schema) {
        Optional<MigrationInfo> newer = Arrays.stream(flyway(schema).info().applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .findFirst();
        if (newer.isPresent()) {
            throw new CannotStart("The database was last used by a newer Northline (schema " + schema
                    + " has migration " + newer.get().getVersion()
                    + ", which this one does not know); start that one, nothing was changed.");
        }
    }

    private static String sentence(FlywayException failure) {
        if (failure instanceof FlywayValidateException) {
            return "The database was made with migrations that differ from this Northline's own, so nothing was changed;"
                    + " start the Northline that made it, or use another database or data folder.";
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Matcher script = SCRIPT.matcher(String.valueOf(failure.getMessage()));
        return "The migration " + (script.find() ? script.group() + " " : "")
                + "failed, and the database was left as it was before it: " + DatabaseLogin.said(root);
    }

    private Flyway flyway(String schema) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(login.dataSourceAs("northline_owner"))
                .defaultSchema(schema)
                .createSchemas(false)
                .locations("classpath:db/" + schema)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
    }
}
