package org.northline.web.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.planning.workspace.WorkspaceManifest;

/** The manifest as JSON and back. */
class JacksonManifestTextTest {
    private final JacksonManifestText text = new JacksonManifestText();

    @Test
    void whatWasWrittenIsReadAgain() {
        WorkspaceManifest manifest = new WorkspaceManifest(
                "northline-workspace/1",
                "0020",
                "Meridian \u00dc",
                Instant.parse("2026-11-23T09:00:00.123456Z"),
                List.of(new WorkspaceManifest.File("plan/person.jsonl", 2, 18, "ab")));

        byte[] written = text.write(manifest);

        assertThat(text.read(written)).contains(manifest);
        assertThat(new String(written, UTF_8)).contains("\"exportedAt\" : \"2026-11-23T09:00:00.123456Z\"");
    }

    @Test
    void nameThatNoOrganisationMayHaveIsNotRead() {
        assertThat(text.read(named("o".repeat(200)))).isPresent();
        assertThat(text.read(named("o".repeat(201)))).isEmpty();
    }

    private static byte[] named(String organisation) {
        return """
                {"format": "f", "schema": "s", "organisation": "%s", "exportedAt": "2026-11-23T09:00:00Z", "files": []}""".formatted(organisation).getBytes(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "null",
                "[]",
                "{}",
                "{\"format\": \"northline-workspace/1\"}",
                "{\"format\": \"f\", \"schema\": \"s\", \"organisation\": \"o\", \"exportedAt\": \"soon\", \"files\": []}",
                "{\"format\": \"f\", \"schema\": \"s\", \"organisation\": \"o\", \"exportedAt\": \"2026-11-23T09:00:00Z\", \"files\": [], \"more\": 1}",
                "{\"format\": \"f\", \"schema\": \"s\", \"organisation\": \"\", \"exportedAt\": \"2026-11-23T09:00:00Z\", \"files\": []}",
                "{\"format\": \"f\", \"schema\": \"s\", \"organisation\": \"o\\u0000\", \"exportedAt\": \"2026-11-23T09:00:00Z\", \"files\": []}",
                "{\"format\": \"f\", \"schema\": \"s\", \"organisation\": \"o\", \"exportedAt\": \"+300000-01-01T00:00:00Z\", \"files\": []}"
            })
    void whatIsNoManifestIsNotRead(String bytes) {
        assertThat(text.read(bytes.getBytes(UTF_8))).isEmpty();
    }
}
