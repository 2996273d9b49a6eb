package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes an audit log as the database does, and the heads that would have been kept of it. */
final class LogBook {
    static final String ORGANISATION = "01900000-0000-7000-8000-000000000001";

    private final List<String> lines = new ArrayList<>();
    private final List<MerkleTree> trees = new ArrayList<>(List.of(MerkleTree.empty()));
    private final Map<String, String> portfolio = new TreeMap<>();
    private NoteSigner signer;
    private String last = "0".repeat(64);

    LogBook() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            signer = NoteSigner.of(base64.encodeToString(pair.getPrivate().getEncoded()) + "."
                    + base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the same key. */
    LogBook signedLike(LogBook other) {
        signer = other.signer;
        return this;
    }

    /** One event; the changes are column and new value in turn. */
    void event(String operation, String source, String row, String item, String actor, Object... changes) {
        int seq = lines.size() + 1;
        String at = "2026-11-21T10:%02d:%02d.%06dZ".formatted(seq / 3600 % 60, seq / 60 % 60, seq);
        String payload = payload(changes);
        String salt = "%032x".formatted(seq);
        String digest = hex(MerkleTree.sha256(HexFormat.of().parseHex(salt), payload.getBytes(UTF_8)));
        String hash = hex(MerkleTree.sha256(lengthPrefixed(
                "audit/v1",
                ORGANISATION,
                "" + seq,
                last,
                at,
                "northline_app",
                actor,
                source,
                operation,
                row,
                item,
                digest)));
        StringBuilder line = new StringBuilder("{\"seq\":" + seq);
        field(line, "prev", last);
        field(line, "at", at);
        field(line, "db_user", "northline_app");
        field(line, "actor_id", actor);
        field(line, "source", source);
        field(line, "operation", operation);
        field(line, "row_id", row);
        field(line, "item_id", item);
        field(line, "salt", salt);
        field(line, "payload", payload);
        field(line, "payload_digest", digest);
        field(line, "hash", hash);
        lines.add(line.append('}').toString());
        MerkleTree tree =
                MerkleTree.of(trees.get(seq - 1).size(), trees.get(seq - 1).subtrees());
        tree.append(HexFormat.of().parseHex(hash));
        trees.add(tree);
        last = hash;
    }

    void enters(String item, String contentHash, String reviewId) {
        portfolio.put(
                item,
                "{\"item_id\":\"%s\",\"content_hash\":\"%s\",\"case_id\":\"%s\"}"
                        .formatted(item, contentHash, reviewId));
    }

    void leaves(String item) {
        portfolio.remove(item);
    }

    int size() {
        return lines.size();
    }

    List<String> lines() {
        return new ArrayList<>(lines);
    }

    /** Writes the export, unpacked, with these events instead of the log's own where given. */
    Path export(Path folder, List<String> events) {
        write(
                folder.resolve("export.json"),
                "{\"format\":\"northline-export/v1\",\"organisation\":\"%s\",\"size\":%d}\n"
                        .formatted(ORGANISATION, events.size()));
        write(folder.resolve("events.ndjson"), text(events));
        write(folder.resolve("portfolio.ndjson"), text(portfolio.values()));
        return folder;
    }

    /** Keeps the heads of these sizes in the folder, with the key that signed them. */
    Path heads(Path folder, int... sizes) {
        write(folder.resolve("northline.vkey"), signer.verifierKey() + "\n");
        for (int size : sizes) {
            write(folder.resolve(size + ".note"), note(size));
        }
        return folder;
    }

    /** Keeps a receipt for an event, as somebody who signed would. */
    Path receipt(Path folder, int event, int size) {
        String signed = "This is what I read.\n";
        String hash = line(event).hash();
        write(folder.resolve("receipt.txt"), """
                NORTHLINE RECEIPT receipt/v1
                Statement, SHA-256 %s
                At 2026-11-21T10:00:00Z, event %d of the audit log, SHA-256 %s

                HEAD OF THE AUDIT LOG
                %s
                KEY OF THE HEAD
                %s

                WHAT WAS SIGNED
                %s""".formatted(
                hex(MerkleTree.sha256(signed.getBytes(UTF_8))), event, hash, note(size), signer.verifierKey(), signed));
        return folder;
    }

    /** Those of the item, up to the head's size, and what shows that they stand in the log, which continues the heads of these sizes. */
    LogExtract whole(int size, int... earlier) {
        return extract(size, IntStream.rangeClosed(1, size).toArray(), earlier);
    }

    /** These events only. */
    LogExtract extract(int size, int[] events, int... earlier) {
        return LogExtract.of(
                new Checkpoint(size, note(size), signer.verifierKey()),
                IntStream.of(events).mapToObj(this::line).toList(),
                IntStream.of(earlier).mapToObj(Long::valueOf).toList(),
                IntStream.rangeClosed(1, size)
                        .mapToObj(event -> HexFormat.of().parseHex(line(event).hash())));
    }

    EventLine line(int event) {
        String line = lines.get(event - 1);
        return new EventLine(event, line.replaceFirst(".*\"hash\":\"", "").substring(0, 64), line + "\n");
    }

    Envelopes envelopes() {
        return new Envelopes(signer);
    }

    private String note(int size) {
        String root = Base64.getEncoder().encodeToString(trees.get(size).root());
        return signer.note("northline/%s\n%d\n%s\n".formatted(ORGANISATION, size, root));
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Iterable<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String payload(Object... changes) {
        Map<String, String> columns = new TreeMap<>();
        for (int i = 0; i < changes.length; i += 2) {
            Object value = changes[i + 1];
            StringBuilder written = new StringBuilder();
            if (value instanceof String text) {
                CanonicalText.quote(written, text);
            } else {
                written.append(value);
            }
            columns.put(String.valueOf(changes[i]), written.toString());
        }
        return columns.entrySet().stream()
                .map(column -> "\"" + column.getKey() + "\": {\"after\": " + column.getValue() + "}")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":");
        CanonicalText.quote(line, value);
    }

    static byte[] lengthPrefixed(String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(field.getBytes(UTF_8).length).append(':').append(field);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
