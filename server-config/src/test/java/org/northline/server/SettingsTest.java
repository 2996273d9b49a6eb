package org.northline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path DEFAULT = Path.of("/data/northline-data");
    private static final String URL = "jdbc:postgresql://db:5432/plan";

    @Test
    void nothingSetMeansOwnDatabaseOnPort8080() {
        Settings settings = Settings.of(Map.of("NORTHLINE_PORT", ""), DEFAULT);

        assertThat(settings.url()).isEqualTo("http://localhost:8080");
        assertThat(settings.dataFolder()).isEqualTo(DEFAULT);
        assertThat(settings.database()).isEqualTo(new DatabaseChoice.Embedded());
    }

    @Test
    void anotherDatabaseNeedsAddressUserAndPassword() {
        Settings settings = Settings.of(
                Map.of("NORTHLINE_DB_URL", URL, "NORTHLINE_DB_USER", "deploy", "NORTHLINE_DB_PASSWORD", "secret"),
                DEFAULT);

        assertThat(settings.database())
                .isEqualTo(new DatabaseChoice.External(new DatabaseLogin(URL, "deploy", "secret")));
    }

    @Test
    void addressMayBeWrittenWithoutJdbc() {
        Settings settings = Settings.of(
                Map.of(
                        "NORTHLINE_DB_URL",
                        "postgresql://db/plan",
                        "NORTHLINE_DB_USER",
                        "deploy",
                        "NORTHLINE_DB_PASSWORD",
                        "secret"),
                DEFAULT);

        assertThat(settings.database())
                .isEqualTo(new DatabaseChoice.External(
                        new DatabaseLogin("jdbc:postgresql://db/plan", "deploy", "secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80"})
    void portOutOfRangeIsRefused(String port) {
        assertThatThrownBy(() -> Settings.of(Map.of("NORTHLINE_PORT", port), DEFAULT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("NORTHLINE_PORT is '" + port + "'");
    }

    @Test
    void addressWithoutUserIsRefused() {
        assertThatThrownBy(() -> Settings.of(Map.of("NORTHLINE_DB_URL", URL), DEFAULT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("NORTHLINE_DB_USER and NORTHLINE_DB_PASSWORD are needed");
    }

    @Test
    void userWithoutAddressIsRefused() {
        assertThatThrownBy(() -> Settings.of(Map.of("NORTHLINE_DB_USER", "deploy"), DEFAULT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("without NORTHLINE_DB_URL");
    }

    /** The address goes on to the server, which must not learn the deploying login. */
    @ParameterizedTest
    @ValueSource(strings = {"?user=deploy&password=secret", "?ssl=true&password=secret"})
    void addressWithAPasswordInItIsRefused(String query) {
        Map<String, String> environment = Map.of(
                "NORTHLINE_DB_URL", URL + query, "NORTHLINE_DB_USER", "deploy", "NORTHLINE_DB_PASSWORD", "secret");

        assertThatThrownBy(() -> Settings.of(environment, DEFAULT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("carries a user or a password");
    }

    @Test
    void everyAddressIsReachedAsLocalhost() {
        Settings settings = Settings.of(Map.of("NORTHLINE_HOST", "*", "NORTHLINE_PORT", "9090"), DEFAULT);

        assertThat(settings.url()).isEqualTo("http://localhost:9090");
    }
}
