package org.northline.web.startup;

import java.util.Map;

/** The version of each schema of the database by the schema's name, 0 when it was never migrated. */
interface SchemaVersions {
    Map<String, Integer> read();
}
