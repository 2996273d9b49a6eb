package org.northline.server;

import java.util.List;
import java.util.Map;

/**
 * A database ready for the server.
 *
 * @param url where it is
 * @param version of PostgreSQL
 * @param schemas each with its version, for a person to read
 * @param appPassword of the role {@code northline_app}
 * @param doorKey the secret that opens the doors of schema ethics to this server
 * @param peopled whether somebody could sign in already
 */
public record PreparedDatabase(
        String url, String version, List<String> schemas, String appPassword, String doorKey, boolean peopled) {

    /** What the server's process is told: never the deploying login. */
    public Map<String, String> serverEnvironment() {
        return Map.of("NORTHLINE_DB_URL", url, "NORTHLINE_APP_PASSWORD", appPassword, "NORTHLINE_DOOR_KEY", doorKey);
    }

    @Override
    public String toString() {
        return url + ", PostgreSQL " + version + ", " + String.join(", ", schemas);
    }
}
