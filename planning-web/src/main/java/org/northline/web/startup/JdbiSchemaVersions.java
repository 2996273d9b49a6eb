package org.northline.web.startup;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.OnePerServer;

/** Reads the history that Flyway keeps in each schema; migrating is the launcher's, whose role may. */
@OnePerServer
class JdbiSchemaVersions implements SchemaVersions {
    private final Jdbi jdbi;

    @Inject
    JdbiSchemaVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<String, Integer> read() {
        return jdbi.withHandle(handle -> {
            Map<String, Integer> versions = new LinkedHashMap<>();
            for (String schema : PackagedMigrations.SCHEMAS) {
                versions.put(schema, version(handle, schema));
            }
            return versions;
        });
    }

    private static int version(Handle handle, String schema) {
        String history = schema + ".flyway_schema_history";
        boolean migrated = handle.select("SELECT to_regclass(?) IS NOT NULL", history)
                .mapTo(Boolean.class)
                .one();
        return migrated
                ? handle.select("SELECT coalesce(max(version::int), 0) FROM " + history
                                + " WHERE success AND version IS NOT NULL")
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }
}
