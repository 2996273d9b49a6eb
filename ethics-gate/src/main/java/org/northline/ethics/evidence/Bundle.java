package org.northline.ethics.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.northline.ethics.audit.Envelopes;
import org.northline.ethics.audit.LogExtract;
import org.northline.planning.shared.OnePerServer;

/**
 * Packs evidence into one file that is verified without the server: its parts, and an in-toto statement of them that the key of the audit log
 * signs. The same evidence gives the same bytes.
 */
@OnePerServer
public class Bundle {
    private static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

    private static final String README = """
            The evidence of one entry on the portfolio roadmap of Northline.

            statement.txt    what was signed, byte for byte: its SHA-256 is the hash that each signature carries
            item.json        the text of the item that was judged
            events.ndjson    the events of the item in the audit log, with the quorum and the signers' capacities
            proofs.ndjson    for each event, that it stands in the log (RFC 6962)
            heads.ndjson     for earlier heads of the log, that this log continues them (RFC 6962)
            checkpoint.note  the signed head of the log (C2SP tlog-checkpoint, Ed25519)
            northline.vkey   the key that it is signed with
            envelope.json    what all this says, signed with the same key: an in-toto statement in a DSSE envelope

            Verify it with Java 17 or newer and the file Verify.java of Northline's sources, without Northline:

              java Verify.java BUNDLE.zip HEADS_FOLDER

            HEADS_FOLDER holds what was kept elsewhere: receipts of signatures, heads of the log, the key. Without it the bundle can only be
            checked against itself.
            """;

    private final Envelopes envelopes;

    @Inject
    public Bundle(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    public byte[] of(Evidence evidence) {
        Map<String, byte[]> parts = parts(evidence);
        String statement = statement(evidence, parts).toString();
        parts.put("envelope.json", envelopes.seal(PAYLOAD_TYPE, statement).getBytes(UTF_8));
        return StoredZip.of(parts);
    }

    private static Map<String, byte[]> parts(Evidence evidence) {
        LogExtract log = evidence.log();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "README.txt", README);
        put(parts, "statement.txt", evidence.sealed().statementText());
        Json item = new Json();
        evidence.item().material().forEach(field -> item.put(field.name(), field.text()));
        put(parts, "item.json", item + "\n");
        put(
                parts,
                "events.ndjson",
                log.events().stream().map(proved -> proved.event().text()));
        put(
                parts,
                "proofs.ndjson",
                log.events().stream()
                        .map(proved -> path(new Json().put("seq", proved.event().seq()), proved.path())));
        put(
                parts,
                "heads.ndjson",
                log.earlierHeads().stream().map(head -> path(new Json().put("size", head.size()), head.path())));
        put(parts, "checkpoint.note", log.head().note());
        put(parts, "northline.vkey", log.head().verifierKey() + "\n");
        return parts;
    }

    private static String path(Json json, List<byte[]> path) {
        return json.putPlain(
                        "path",
                        path.stream().map(Base64.getEncoder()::encodeToString).toList())
                + "\n";
    }

    private static void put(Map<String, byte[]> parts, String name, Stream<String> lines) {
        put(parts, name, lines.collect(Collectors.joining()));
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(UTF_8));
    }

    /** In the form of in-toto Statement v1: its subjects are the parts of the bundle. */
    private static Json statement(Evidence evidence, Map<String, byte[]> parts) {
        List<Json> subjects = new ArrayList<>();
        parts.forEach((name, content) ->
                subjects.add(new Json().put("name", name).put("digest", new Json().put("sha256", sha256(content)))));
        return new Json()
                .put("_type", "https://in-toto.io/Statement/v1")
                .put("subject", subjects)
                .put("predicateType", "ethics-clearance/v1")
                .put("predicate", predicate(evidence));
    }

    private static Json predicate(Evidence evidence) {
        Evidence.JudgedItem item = evidence.item();
        Evidence.SealedCase sealed = evidence.sealed();
        Evidence.EntryRecord entry = evidence.entry();
        return new Json()
                .put("organisation", evidence.organisation())
                .put(
                        "item",
                        new Json()
                                .put("id", item.id())
                                .put("number", item.number())
                                .put("contentHash", item.contentHash()))
                .put(
                        "case",
                        new Json()
                                .put("id", sealed.id())
                                .put("policyVersion", sealed.policyVersion())
                                .put("tier", sealed.tier())
                                .put("verdict", sealed.verdict())
                                .put("statementHash", sealed.statementHash()))
                .put(
                        "signatures",
                        evidence.signatures().stream()
                                .map(signature -> signature(signature, sealed))
                                .toList())
                .put(
                        "promotion",
                        new Json()
                                .put("event", entry.event())
                                .put("eventHash", entry.eventHash())
                                .put("person", entry.personId())
                                .put("name", entry.name())
                                .put("at", entry.at()))
                .put("logSize", evidence.log().head().size());
    }

    private static Json signature(Evidence.SignatureRecord signature, Evidence.SealedCase sealed) {
        return new Json()
                .put("event", signature.event())
                .put("eventHash", signature.eventHash())
                .put("person", signature.personId())
                .put("name", signature.name())
                .put("capacity", signature.capacity())
                .put("meaning", signature.meaning())
                .put("at", signature.at())
                .put("statementHash", sealed.statementHash());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
