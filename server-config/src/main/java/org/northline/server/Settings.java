package org.northline.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** What a person can choose about a start, all of it through environment variables. */
public record Settings(String host, int port, Path dataFolder, DatabaseChoice database) {
    static final int DEFAULT_PORT = 8080;

    /** Reads the variables; an empty one counts as absent. */
    public static Settings of(Map<String, String> environment, Path defaultDataFolder) {
        Variables variables = new Variables(environment);
        return new Settings(
                variables.get("NORTHLINE_HOST", "localhost"),
                port(variables.get("NORTHLINE_PORT", String.valueOf(DEFAULT_PORT))),
                folder(variables.get("NORTHLINE_DATA", defaultDataFolder.toString())),
                database(variables));
    }

    /** The address that a browser on this machine uses. */
    public String url() {
        boolean everyAddress = host.equals("*") || host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (everyAddress ? "localhost" : host) + ":" + port;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.trim());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with a number out of range.
        }
        throw new CannotStart("NORTHLINE_PORT is '" + text + "', which is not a port number from 1 to 65535.");
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException invalid) {
            throw new CannotStart("NORTHLINE_DATA is '" + text + "', which is not the name of a folder.", invalid);
        }
    }

    private static DatabaseChoice database(Variables variables) {
        String url = variables.get("NORTHLINE_DB_URL", "");
        String user = variables.get("NORTHLINE_DB_USER", "");
        String password = variables.get("NORTHLINE_DB_PASSWORD", "");
        if (url.isEmpty()) {
            if (!user.isEmpty() || !password.isEmpty()) {
                throw new CannotStart("NORTHLINE_DB_USER or NORTHLINE_DB_PASSWORD is set without NORTHLINE_DB_URL;"
                        + " set all three to use a database of your own, or none of them.");
            }
            return new DatabaseChoice.Embedded();
        }
        if (user.isEmpty() || password.isEmpty()) {
            throw new CannotStart(
                    "NORTHLINE_DB_URL is set, so NORTHLINE_DB_USER and NORTHLINE_DB_PASSWORD are needed too.");
        }
        return new DatabaseChoice.External(new DatabaseLogin(jdbcUrl(url), user, password));
    }

    private static String jdbcUrl(String text) {
        String url = text.startsWith("postgresql://") ? "jdbc:" + text : text;
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new CannotStart("NORTHLINE_DB_URL must look like jdbc:postgresql://host:5432/database.");
        }
        if (url.matches(".*[?&](user|password)=.*") || url.matches("jdbc:postgresql://[^/]*@.*")) {
            throw new CannotStart("NORTHLINE_DB_URL carries a user or a password;"
                    + " give them in NORTHLINE_DB_USER and NORTHLINE_DB_PASSWORD, so that the server never sees them.");
        }
        return url;
    }

    private record Variables(Map<String, String> environment) {
        String get(String name, String otherwise) {
            String value = environment.getOrDefault(name, "");
            return value.isEmpty() ? otherwise : value;
        }
    }
}
