package org.northline.ethics.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip that Java's own reader takes, from its directory and from its beginning, and whose bytes are always the same. */
class StoredZipTest {
    private static final Map<String, byte[]> PARTS = parts();

    @Test
    void directoryLeadsToEveryPart(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("some.zip"), StoredZip.of(PARTS));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyElementsOf(PARTS.keySet());
            for (ZipEntry entry : List.copyOf(zip.stream().toList())) {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(PARTS.get(entry.getName()));
            }
        }
    }

    @Test
    void partsFollowOneAnother() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(StoredZip.of(PARTS)))) {
            for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
                assertThat(zip.getNextEntry().getName()).isEqualTo(part.getKey());
                assertThat(zip.readAllBytes()).isEqualTo(part.getValue());
            }
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void bytesAreTheSameForEver() {
        assertThat(HexFormat.of().formatHex(StoredZip.of(Map.of("a", "b".getBytes(UTF_8)))))
                .isEqualTo("504b03040a000000000000002100" + "f9efbe71" + "01000000" + "01000000" + "01000000" + "6162"
                        + "504b01020a000a000000000000002100" + "f9efbe71" + "01000000" + "01000000" + "01000000"
                        + "00000000000000000000" + "00000000" + "61"
                        + "504b050600000000" + "01000100" + "2f000000" + "20000000" + "0000");
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("b.json", "{}".getBytes(UTF_8));
        parts.put("empty", new byte[0]);
        parts.put("a/long", "Gr\u00fc\u00dfe, ".repeat(1000).getBytes(UTF_8));
        return parts;
    }
}
