package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the evidence of an entry consists of. */
class BundleTest {
    private final LogBook log = Story.honest();
    private final Packing packing = Packing.of(log);
    private final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeEach
    void pack(@TempDir Path folder) throws IOException {
        packing.extract = log.extract(log.size(), packing.events(line -> true), 3, 8);
        try (ZipFile zip = new ZipFile(packing.in(folder).toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
    }

    @Test
    void whatToDoWithItStandsFirst() {
        assertThat(parts.keySet()).startsWith("README.txt").endsWith("envelope.json");
        assertThat(parts.get("README.txt")).contains(new ArrayList<>(parts.keySet()).subList(1, parts.size()));
    }

    @Test
    void statementIsThereByteForByte() {
        assertThat(parts).containsEntry("statement.txt", Story.STATEMENT);
    }

    @Test
    void judgedTextIsThereFieldByField() {
        assertThat(parts.get("item.json"))
                .startsWith("{\"title\":\"Faster yards\",\"problem\":\"Lorries wait")
                .endsWith("\"productId\":\"product-1\"}\n");
    }

    @Test
    void eventsAreThoseOfTheLog() {
        assertThat(parts)
                .containsEntry(
                        "events.ndjson",
                        packing.extract.events().stream()
                                .map(proved -> proved.event().text())
                                .collect(Collectors.joining()));
    }

    @Test
    void everyEventAndEveryEarlierHeadHasItsProof() {
        assertThat(parts)
                .containsEntry(
                        "proofs.ndjson",
                        packing.extract.events().stream()
                                .map(proved -> proof("seq", proved.event().seq(), proved.path()))
                                .collect(Collectors.joining()))
                .containsEntry(
                        "heads.ndjson",
                        packing.extract.earlierHeads().stream()
                                .map(head -> proof("size", head.size(), head.path()))
                                .collect(Collectors.joining()));
    }

    @Test
    void headAndKeyAreThere() {
        Checkpoint head = packing.extract.head();

        assertThat(parts)
                .containsEntry("checkpoint.note", head.note())
                .containsEntry("northline.vkey", head.verifierKey() + "\n");
    }

    @Test
    void envelopeNamesEveryOtherPartByItsHash() {
        String said = said();

        assertThat(said)
                .startsWith("{\"_type\":\"https://in-toto.io/Statement/v1\",\"subject\":[{\"name\":\"README.txt\"");
        parts.forEach((name, content) -> {
            if (!name.equals("envelope.json")) {
                assertThat(said)
                        .contains("{\"name\":\"%s\",\"digest\":{\"sha256\":\"%s\"}}"
                                .formatted(name, HexFormat.of().formatHex(MerkleTree.sha256(content.getBytes(UTF_8)))));
            }
        });
    }

    @Test
    void envelopeSaysWhoSignedWhichStatementAndWhoPromoted() {
        assertThat(said())
                .contains(
                        "\"predicateType\":\"ethics-clearance/v1\",\"predicate\":{\"organisation\":\""
                                + LogBook.ORGANISATION,
                        "\"contentHash\":\"" + Story.HASH + "\"}",
                        "\"policyVersion\":1,\"tier\":1,\"verdict\":\"PROCEED\"",
                        "\"person\":\"stakeholder\",\"name\":\"The stakeholder\",\"capacity\":\"STAKEHOLDER\",\"meaning\":\"APPROVE\"",
                        "\"statementHash\":\"" + Story.statementHash() + "\"}],\"promotion\":{\"event\":",
                        "\"person\":\"owner\",\"name\":\"The owner\"",
                        "},\"logSize\":" + log.size() + "}}");
    }

    /** The statement that the envelope seals. */
    private String said() {
        String payload = parts.get("envelope.json").replaceFirst("(?s).*\"payload\":\"([^\"]*)\".*", "$1");
        return new String(Base64.getDecoder().decode(payload), UTF_8);
    }

    private static String proof(String what, long number, List<byte[]> path) {
        return path.stream()
                        .map(hash -> "\"" + Base64.getEncoder().encodeToString(hash) + "\"")
                        .collect(Collectors.joining(",", "{\"" + what + "\":" + number + ",\"path\":[", "]}"))
                + "\n";
    }
}
