import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks an export of Northline's audit log, the bundle of one entry on the portfolio roadmap, or the receipt of one signature, without Northline,
 * without its database and without a library: {@code java Verify.java EXPORT_OR_BUNDLE.zip|RECEIPT.txt HEADS_FOLDER}.
 *
 * <p>The export is what the server says, as a zip or unpacked. The heads folder is what was kept outside of its database: signed tree heads
 * (*.note) with the public key they are signed with (*.vkey), and receipts of signatures or heads that people took away (*.txt). The program
 * checks that every event hashes to what it says and continues the one before it, that every kept head is signed and is the head of exactly
 * this log, and that the rules of the ethics gate held at every moment: it replays the log through a small state machine of its own and
 * recomputes each entry on the portfolio roadmap, which it rebuilds in the end and compares.
 *
 * <p>A bundle is the evidence of one entry: the statement that was signed, the text that was judged, and the events of the item with the proofs
 * that they stand in the log of a signed head. The program checks that every byte is signed with the key that was kept, that every event stands
 * in the log, and that these events alone clear the item by the same rules. What is not in a bundle (that an account was open, that a signer
 * stands outside of the product, that no event of the item was left out) is what the server's signature says; an export proves it.
 *
 * <p>A receipt is what a signer took away: what was signed, the event of the signature, and the proof that this event stands in the log of a
 * signed head. The program checks that the event tells of exactly this signature and that the proof leads from it to the head.
 *
 * <p>An export withholds what an event says about a score that somebody is still to give blind: payload and salt are empty then. Such an event
 * stands in the chain by its digest like any other, and no review was sealed over it: its scores are told before the seal, or it is incomplete.
 *
 * <p>One file on purpose, however long: whoever checks an export copies this file and needs nothing else.
 *
 * <p>Exit codes: 0 everything holds; 1 tampered; 2 a rule of the gate was broken, named by its number; 3 the export is incomplete; 4 the log is
 * sound in itself, but no kept head vouches for it, so that it may have been cut or written anew. The word export stands for a bundle and for a
 * receipt, too.
 */
public final class Verify {
    private static final int SOUND = 0;
    private static final int TAMPERED = 1;
    private static final int RULE_BROKEN = 2;
    private static final int INCOMPLETE = 3;
    private static final int NO_HEAD = 4;

    private Verify() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("Usage: java Verify.java EXPORT_OR_BUNDLE.zip|RECEIPT.txt HEADS_FOLDER");
            System.exit(INCOMPLETE);
        }
        System.exit(verify(Path.of(arguments[0]), Path.of(arguments[1]), System.out));
    }

    /** Checks everything, writes what was found as sentences, and returns the exit code. */
    public static int verify(Path export, Path heads, PrintStream out) {
        try {
            return export.toString().endsWith(".txt") ? Receipt.of(export).verify(Heads.in(heads, export), out) : unpacked(export, heads, out);
        } catch (Finding finding) {
            out.println(finding.getMessage());
            return finding.code;
        } catch (java.nio.charset.CharacterCodingException notText) {
            out.println("TAMPERED: The export holds bytes that are not text.");
            return TAMPERED;
        } catch (IOException unreadable) {
            out.println("INCOMPLETE: " + export + " cannot be read as an export: " + unreadable.getMessage());
            return INCOMPLETE;
        }
    }

    private static int unpacked(Path export, Path heads, PrintStream out) throws IOException {
        try (Export parts = Export.open(export)) {
            Heads kept = Heads.in(heads, export);
            return parts.has(Bundle.ENVELOPE) ? Bundle.of(export, parts).verify(kept, out) : verify(parts, kept, out);
        }
    }

    private static int verify(Export export, Heads heads, PrintStream out) throws IOException {
        Map<String, Object> about = Json.object(export.text("export.json"));
        if (!"northline-export/v1".equals(about.get("format"))) {
            throw new Finding(INCOMPLETE, "The export's form is " + about.get("format") + ", and this program knows northline-export/v1");
        }
        String organisation = Json.string(about, "organisation");
        Log log = new Log(organisation, heads.of(organisation));
        Replay replay = new Replay(false);
        try (Lines lines = export.lines("events.ndjson")) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                replay.apply(log.next(line));
            }
        }
        long size = Json.number(about, "size");
        if (size != log.size) {
            throw new Finding(TAMPERED, "The export speaks of " + size + " events and holds " + log.size);
        }
        log.end();
        replay.end(portfolio(export));
        out.println("Events: " + log.size + ", each continues the one before it. Portfolio roadmap: " + replay.entries.size()
                + " entries, the same as the log tells; promotions recomputed: " + replay.promotions + ", signatures: " + replay.signatures + ".");
        if (log.vouched == 0) {
            out.println("NO EXTERNAL HEAD: no kept head of this organisation was given, so nothing shows that the log was not cut or written anew.");
            return NO_HEAD;
        }
        out.println("Kept heads: " + log.checked + ", all signed and all of this log. The newest vouches for event 1 to " + log.vouched
                + (log.vouched < log.size ? "; the " + (log.size - log.vouched) + " events after it are vouched for by no head yet" : "") + ".");
        out.println("SOUND");
        return SOUND;
    }

    private static Map<String, String> portfolio(Export export) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (Lines lines = export.lines("portfolio.ndjson")) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                Map<String, Object> entry = Json.object(line);
                String item = Json.string(entry, "item_id");
                if (entries.put(item, Json.string(entry, "content_hash") + " " + Json.string(entry, "case_id")) != null) {
                    throw new Finding(TAMPERED, "Item " + item + " stands on the portfolio roadmap twice");
                }
            }
        }
        return entries;
    }

    /** The parts of an export, in a zip or in the folder that it was unpacked to. */
    private record Export(Path folder, ZipFile zip) implements AutoCloseable {
        static Export open(Path path) throws IOException {
            return Files.isDirectory(path) ? new Export(path, null) : new Export(null, new ZipFile(path.toFile()));
        }

        Lines lines(String name) throws IOException {
            return new Lines(new InputStreamReader(
                    new BufferedInputStream(bytes(name), 1 << 16),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        }

        String text(String name) throws IOException {
            StringBuilder text = new StringBuilder();
            try (Lines lines = lines(name)) {
                for (String line = lines.next(); line != null; line = lines.next()) {
                    text.append(line).append('\n');
                }
            }
            return text.toString();
        }

        boolean has(String name) {
            return zip == null ? Files.isRegularFile(folder.resolve(name)) : zip.getEntry(name) != null;
        }

        private InputStream bytes(String name) throws IOException {
            if (zip == null && Files.isRegularFile(folder.resolve(name))) {
                return Files.newInputStream(folder.resolve(name));
            }
            ZipEntry entry = zip == null ? null : zip.getEntry(name);
            if (entry == null) {
                throw new Finding(INCOMPLETE, "The " + (has(Bundle.ENVELOPE) ? "bundle" : "export") + " has no " + name);
            }
            return zip.getInputStream(entry);
        }

        @Override
        public void close() throws IOException {
            if (zip != null) {
                zip.close();
            }
        }
    }

    /** Lines that end with a line feed, the last one too, and with nothing else. */
    private static final class Lines implements AutoCloseable {
        private final Reader reader;
        private final char[] buffer = new char[1 << 16];
        private final StringBuilder line = new StringBuilder(2048);
        private int at;
        private int end;

        Lines(Reader reader) {
            this.reader = reader;
        }

        /** The next line, or null after the last. */
        String next() throws IOException {
            line.setLength(0);
            while (at < end || fill()) {
                int from = at;
                while (at < end && buffer[at] != '\n') {
                    at++;
                }
                line.append(buffer, from, at - from);
                if (at < end) {
                    at++;
                    return line.toString();
                }
            }
            if (line.length() > 0) {
                throw new Finding(TAMPERED, "A file of the export ends in the middle of a line");
            }
            return null;
        }

        private boolean fill() throws IOException {
            at = 0;
            end = reader.read(buffer);
            return end > 0;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** What is wrong, as a sentence, and the exit code that says of which kind it is. */
    private static final class Finding extends RuntimeException {
        private static final long serialVersionUID = 1;
        private static final List<String> KINDS = List.of("SOUND", "TAMPERED", "RULE BROKEN", "INCOMPLETE", "NO EXTERNAL HEAD");
        private final int code;

        Finding(int code, String sentence) {
            super(KINDS.get(code) + ": " + sentence + ".", null, false, false);
            this.code = code;
        }
    }

    /** One event as the log holds it. */
    private record Event(
            long seq,
            String prev,
            String at,
            String dbUser,
            String actor,
            String source,
            String operation,
            String row,
            String item,
            String salt,
            String payload,
            String payloadDigest,
            String hash,
            Map<String, Object> changes) {
        static Event of(String line, long seq) {
            Map<String, Object> fields;
            try {
                fields = Json.object(line);
            } catch (Finding unreadable) {
                throw new Finding(TAMPERED, "Event " + seq + " cannot be read");
            }
            Event event;
            try {
                event = new Event(
                        Json.number(fields, "seq"),
                        Json.string(fields, "prev"),
                        Json.string(fields, "at"),
                        Json.string(fields, "db_user"),
                        Json.string(fields, "actor_id"),
                        Json.string(fields, "source"),
                        Json.string(fields, "operation"),
                        Json.string(fields, "row_id"),
                        Json.string(fields, "item_id"),
                        Json.string(fields, "salt"),
                        Json.string(fields, "payload"),
                        Json.string(fields, "payload_digest"),
                        Json.string(fields, "hash"),
                        new HashMap<>());
            } catch (Finding missing) {
                throw new Finding(TAMPERED, "Event " + seq + " lacks a field");
            }
            if (!event.canonical().equals(line)) {
                throw new Finding(TAMPERED, "Event " + seq + " is not written the way that exports are");
            }
            return event;
        }

        /** The one way to write this event: no second text means the same. */
        private String canonical() {
            StringBuilder line = new StringBuilder(payload.length() + 700).append("{\"seq\":").append(seq);
            field(line, "prev", prev);
            field(line, "at", at);
            field(line, "db_user", dbUser);
            field(line, "actor_id", actor);
            field(line, "source", source);
            field(line, "operation", operation);
            field(line, "row_id", row);
            field(line, "item_id", item);
            field(line, "salt", salt);
            field(line, "payload", payload);
            field(line, "payload_digest", payloadDigest);
            field(line, "hash", hash);
            return line.append('}').toString();
        }

        private static void field(StringBuilder line, String name, String value) {
            line.append(",\"").append(name).append("\":\"");
            Json.escape(line, value);
            line.append('"');
        }

        /** What the event must hash to, given the organisation and the payload's salted digest. */
        String recomputed(String organisation) {
            return Hash.hex(Hash.lengthPrefixed(
                    "audit/v1", organisation, Long.toString(seq), prev, at, dbUser, actor, source, operation, row, item, payloadDigest));
        }

        /** The columns whose change the event tells of; secrets and what the event says elsewhere are not among them. */
        Set<String> columns() {
            return changed().keySet();
        }

        boolean has(String column) {
            return changed().containsKey(column);
        }

        /** The column's new value, or null when it did not change or became empty. */
        String after(String column) {
            Object change = changed().get(column);
            Object value = change instanceof Map<?, ?> sides ? sides.get("after") : null;
            return value == null ? null : value.toString();
        }

        private Map<String, Object> changed() {
            if (changes.isEmpty()) {
                changes.putAll(Json.object(payload));
            }
            return changes;
        }

        /** An export keeps back the scores that are hidden when it is made, with the salt, by which they could be guessed. */
        boolean isWithheld() {
            return payload.isEmpty() && salt.isEmpty() && Replay.SCORED.contains(source);
        }

        String recomputedDigest() {
            try {
                return Hash.hex(HexFormat.of().parseHex(salt), payload.getBytes(StandardCharsets.UTF_8));
            } catch (IllegalArgumentException noHex) {
                throw new Finding(TAMPERED, "The salt of event " + seq + " is not one");
            }
        }
    }

    /** The chain and its Merkle tree (RFC 6962), read once from its first event to its last. */
    private static final class Log {
        private static final String NOTHING = "0".repeat(64);
        private final String organisation;
        private final TreeMap<Long, List<Head>> heads;
        private final Map<Long, Head> receipts = new HashMap<>();
        private final Merkle tree = new Merkle();
        private String last = NOTHING;
        private long size;
        private long vouched;
        private int checked;

        Log(String organisation, TreeMap<Long, List<Head>> heads) {
            this.organisation = organisation;
            this.heads = heads;
            heads.values().forEach(kept -> kept.stream().filter(head -> head.event() > 0).forEach(head -> receipts.put(head.event(), head)));
        }

        Event next(String line) {
            Event event = Event.of(line, size + 1);
            if (event.seq() != size + 1) {
                throw new Finding(TAMPERED, "Event " + (size + 1) + " is missing; event " + event.seq() + " stands in its place");
            }
            if (!event.prev().equals(last)) {
                throw new Finding(TAMPERED, "Event " + event.seq() + " does not continue the event before it");
            }
            if (!event.isWithheld() && !event.recomputedDigest().equals(event.payloadDigest())) {
                throw new Finding(TAMPERED, "The content of event " + event.seq() + " was changed");
            }
            if (!event.recomputed(organisation).equals(event.hash())) {
                throw new Finding(TAMPERED, "Event " + event.seq() + " does not hash to what it says");
            }
            Head receipt = receipts.get(event.seq());
            if (receipt != null && !receipt.hash().equals(event.hash())) {
                throw new Finding(TAMPERED, "The receipt " + receipt.file() + " is of another event " + event.seq());
            }
            size++;
            last = event.hash();
            tree.append(HexFormat.of().parseHex(last));
            compareHeads();
            return event;
        }

        private void compareHeads() {
            List<Head> kept = heads.get(size);
            if (kept != null) {
                String root = Base64.getEncoder().encodeToString(tree.root());
                for (Head head : kept) {
                    if (!head.root().equals(root)) {
                        throw new Finding(TAMPERED, "The head of size " + size + " that was kept (" + head.file() + ") is the head of another log");
                    }
                    checked++;
                }
                vouched = size;
            }
        }

        void end() {
            if (!heads.isEmpty() && heads.lastKey() > size) {
                throw new Finding(TAMPERED, "A head of size " + heads.lastKey() + " was kept, and the log ends at event " + size);
            }
        }
    }

    /** The Merkle tree of RFC 6962, section 2.1, as the roots of its perfect subtrees from left to right. */
    private static final class Merkle {
        private final Deque<byte[]> subtrees = new ArrayDeque<>();
        private long size;

        void append(byte[] data) {
            byte[] node = Hash.of(new byte[] {0}, data);
            for (long left = size; (left & 1) == 1; left >>= 1) {
                node = Hash.of(new byte[] {1}, subtrees.removeLast(), node);
            }
            subtrees.addLast(node);
            size++;
        }

        byte[] root() {
            byte[] root = null;
            for (var it = subtrees.descendingIterator(); it.hasNext(); ) {
                byte[] left = it.next();
                root = root == null ? left : Hash.of(new byte[] {1}, left, root);
            }
            return Objects.requireNonNull(root, "a tree of no event has no head here");
        }

        /** RFC 9162, section 2.1.3.2: whether the path leads from the leaf, counted from 0, to the root of the tree of that size. */
        static boolean holds(byte[] data, long leaf, long size, List<byte[]> path, byte[] root) {
            byte[] node = Hash.of(new byte[] {0}, data);
            long first = leaf;
            long last = size - 1;
            for (byte[] other : path) {
                if (last == 0) {
                    return false;
                }
                if ((first & 1) == 1 || first == last) {
                    node = Hash.of(new byte[] {1}, other, node);
                    for (; (first & 1) == 0 && first != 0; first >>= 1) {
                        last >>= 1;
                    }
                } else {
                    node = Hash.of(new byte[] {1}, node, other);
                }
                first >>= 1;
                last >>= 1;
            }
            return leaf < size && last == 0 && MessageDigest.isEqual(node, root);
        }

        /** RFC 9162, section 2.1.4.2: whether the tree with the later root continues the one with the earlier root. */
        static boolean continues(long earlierSize, byte[] earlierRoot, long size, byte[] root, List<byte[]> proof) {
            List<byte[]> path = new ArrayList<>(proof);
            if (Long.bitCount(earlierSize) == 1) {
                path.add(0, earlierRoot);
            }
            if (earlierSize >= size || path.isEmpty()) {
                return false;
            }
            long first = earlierSize - 1;
            long last = size - 1;
            for (; (first & 1) == 1; first >>= 1) {
                last >>= 1;
            }
            byte[] before = path.get(0);
            byte[] after = path.get(0);
            for (byte[] other : path.subList(1, path.size())) {
                if (last == 0) {
                    return false;
                }
                if ((first & 1) == 1 || first == last) {
                    before = Hash.of(new byte[] {1}, other, before);
                    after = Hash.of(new byte[] {1}, other, after);
                    for (; (first & 1) == 0 && first != 0; first >>= 1) {
                        last >>= 1;
                    }
                } else {
                    after = Hash.of(new byte[] {1}, after, other);
                }
                first >>= 1;
                last >>= 1;
            }
            return last == 0 && MessageDigest.isEqual(before, earlierRoot) && MessageDigest.isEqual(after, root);
        }
    }

    /** A kept head, and the event that its receipt speaks of: of size 0 where there is none. */
    private record Head(String file, String organisation, long size, String root, long event, String hash) {
        static Head of(String file, List<String> note, Matcher event) {
            String organisation = note.get(0).substring("northline/".length());
            return event.find()
                    ? new Head(file, organisation, Long.parseLong(note.get(1)), note.get(2), Long.parseLong(event.group(1)), event.group(2))
                    : new Head(file, organisation, Long.parseLong(note.get(1)), note.get(2), 0, "");
        }
    }

    /** The kept heads: checkpoints of C2SP tlog-checkpoint in signed notes with Ed25519 keys. */
    private static final class Heads {
        private static final String NOTE = "HEAD OF THE AUDIT LOG\n";
        private static final String KEY = "\nKEY OF THE HEAD\n";
        private static final String SIGNED = "\nWHAT WAS SIGNED\n";
        private static final Pattern EVENT = Pattern.compile("event ([0-9]{1,18}) of the audit log, SHA-256 ([0-9a-f]{64})\n");
        private final Map<String, TreeMap<Long, List<Head>>> byOrganisation = new HashMap<>();
        private final Map<String, PublicKey> keys = new HashMap<>();

        /** All but the file that is judged: nothing vouches for itself. */
        static Heads in(Path folder, Path judged) throws IOException {
            Heads heads = new Heads();
            if (!Files.isDirectory(folder)) {
                return heads;
            }
            List<Path> files = new ArrayList<>();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    if (!Files.isRegularFile(judged) || Files.mismatch(file, judged) >= 0) {
                        files.add(file);
                    }
                }
            }
            Map<String, PublicKey> keys = new HashMap<>();
            for (Path file : files) {
                if (file.toString().endsWith(".vkey")) {
                    Key.read(Files.readString(file).strip(), keys);
                }
            }
            heads.keys.putAll(keys);
            for (Path file : files) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".note")) {
                    heads.add(name, Files.readString(file), "", keys);
                } else if (name.endsWith(".txt")) {
                    heads.addText(name, Files.readString(file));
                }
            }
            return heads;
        }

        /** A receipt of a signature, or a head that somebody kept: the note and its key in one text, which vouches for nothing but itself. */
        Head addText(String file, String text) {
            int note = text.indexOf(NOTE);
            int key = text.indexOf(KEY);
            int end = text.indexOf('\n', key + KEY.length());
            if (note < 0 || key < note || end < 0) {
                throw new Finding(TAMPERED, "The kept text " + file + " holds no head");
            }
            Map<String, PublicKey> keys = new HashMap<>();
            Key.read(text.substring(key + KEY.length(), end), keys);
            String about = text.substring(0, note);
            int signed = text.indexOf(SIGNED, end);
            if (signed >= 0 && !about.contains("\nStatement, SHA-256 " + Hash.hex(bytes(text.substring(signed + SIGNED.length()))) + "\n")) {
                throw new Finding(TAMPERED, "What was signed does not hash to what the receipt " + file + " says");
            }
            Head head = add(file, text.substring(note + NOTE.length(), key), about, keys);
            this.keys.putAll(keys);
            if (about.startsWith(Receipt.FORM)) {
                Receipt.judge(file, about, signed < 0 ? "" : text.substring(end + 1, signed), head);
            }
            return head;
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        TreeMap<Long, List<Head>> of(String organisation) {
            return byOrganisation.getOrDefault(organisation, new TreeMap<>());
        }

        /** Tells how many kept heads were compared with what is judged: without one, nothing outside of it vouches for it. */
        int vouch(String organisation, Predicate<Head> isCompared, String judged, PrintStream out) {
            int vouched = 0;
            int strange = 0;
            for (List<Head> kept : of(organisation).values()) {
                for (Head head : kept) {
                    if (isCompared.test(head)) {
                        vouched++;
                    } else {
                        strange++;
                    }
                }
            }
            String others = strange == 0 ? "" : " Of other times, and not compared: " + strange + ".";
            if (vouched == 0) {
                out.println("NO EXTERNAL HEAD: no kept head of this organisation can be compared with the " + judged + "'s, so nothing outside of it"
                        + " vouches for it." + others);
                return NO_HEAD;
            }
            out.println("Kept heads: " + vouched + ", all signed and all of this log." + others);
            out.println("SOUND");
            return SOUND;
        }

        private Head add(String file, String note, String about, Map<String, PublicKey> keys) {
            int end = note.indexOf("\n\n");
            List<String> lines = end < 0 ? List.of() : List.of(note.substring(0, end).split("\n", -1));
            if (lines.size() < 3 || !lines.get(0).startsWith("northline/") || !lines.get(1).matches("[1-9][0-9]{0,17}")) {
                throw new Finding(TAMPERED, "The kept head " + file + " is not a checkpoint");
            }
            if (!isSigned(note.substring(0, end + 1), note.substring(end + 2), keys)) {
                throw new Finding(TAMPERED, "The kept head " + file + " is not signed by a key that was kept with it");
            }
            Head head = Head.of(file, lines, EVENT.matcher(about));
            byOrganisation
                    .computeIfAbsent(head.organisation(), organisation -> new TreeMap<>())
                    .computeIfAbsent(head.size(), size -> new ArrayList<>())
                    .add(head);
            return head;
        }

        static boolean isSigned(String body, String signatures, Map<String, PublicKey> keys) {
            if (!signatures.endsWith("\n")) {
                return false;
            }
            for (String line : signatures.substring(0, signatures.length() - 1).split("\n", -1)) {
                String[] parts = line.split(" ", -1);
                if (parts.length != 3 || !parts[0].equals("\u2014")) {
                    return false;
                }
                if (Key.signed(parts[1], parts[2], body, keys)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The receipt of a signature: what was signed, and the proof that the event of the signature stands in the log of a signed head. */
    private static final class Receipt {
        static final String FORM = "NORTHLINE RECEIPT receipt/v2\n";
        private static final String ID = "([^ ()\n]+)";
        private static final Pattern ABOUT = Pattern.compile(FORM + "Organisation " + ID + "\nCase " + ID
                + "\nStatement, SHA-256 ([0-9a-f]{64})\nSigned by ([^\n]*) \\(" + ID + "\\) as ([A-Z_]+), meaning ([A-Z_]+)\nAt ([0-9TZ:.-]+), event "
                + "([1-9][0-9]{0,17}) of the audit log, SHA-256 ([0-9a-f]{64})\n\n");
        private static final Pattern PROOF = Pattern.compile(
                "\nEVENT OF THE SIGNATURE\n([^\n]+)\n\nPROOF THAT THE EVENT STANDS IN THE LOG\n((?:[A-Za-z0-9+/=]+\n)*)");

        private final String text;
        private final Heads own = new Heads();
        private final Head head;

        private Receipt(String file, String text) {
            if (!text.startsWith("NORTHLINE RECEIPT receipt/")) {
                throw new Finding(INCOMPLETE, file + " is not the receipt of a signature");
            }
            if (!text.startsWith(FORM)) {
                throw new Finding(INCOMPLETE, "The receipt " + file + " has no proof in it: keep it beside the heads, and verify an export with it");
            }
            this.text = text;
            this.head = own.addText(file, text);
        }

        static Receipt of(Path file) throws IOException {
            return new Receipt(String.valueOf(file.getFileName()), Files.readString(file));
        }

        /** The event tells of this signature and of no other, and stands in the log of the head. */
        static void judge(String file, String about, String proof, Head head) {
            Matcher said = ABOUT.matcher(about);
            Matcher proved = PROOF.matcher(proof);
            if (!said.matches() || !proved.matches() || !said.group(1).equals(head.organisation())) {
                throw new Finding(TAMPERED, "The receipt " + file + " is not written the way that receipts are");
            }
            Event event = Event.of(proved.group(1), head.event());
            if (event.seq() != head.event()
                    || !event.hash().equals(head.hash())
                    || !event.recomputedDigest().equals(event.payloadDigest())
                    || !event.recomputed(head.organisation()).equals(event.hash())) {
                throw new Finding(TAMPERED, "The event in the receipt " + file + " is not event " + head.event() + " of which it speaks");
            }
            if (!event.source().equals("ethics.sign_off")
                    || !event.at().equals(said.group(8))
                    || !said.group(2).equals(event.after("review_id"))
                    || !said.group(3).equals(event.after("statement_hash"))
                    || !said.group(5).equals(event.after("person_id"))
                    || !said.group(6).equals(event.after("capacity"))
                    || !said.group(7).equals(event.after("meaning"))) {
                throw new Finding(TAMPERED, "Event " + event.seq() + " tells of another signature than the receipt " + file);
            }
            List<byte[]> path = proved.group(2).lines().map(Key::decoded).toList();
            if (!Merkle.holds(HexFormat.of().parseHex(event.hash()), event.seq() - 1, head.size(), path, Key.decoded(head.root()))) {
                throw new Finding(TAMPERED, "Event " + event.seq() + " does not stand in the log whose head the receipt " + file + " has");
            }
        }

        /** Every kept head of this size, and every other receipt of this event, must be of the same log; one of them has to be there. */
        int verify(Heads heads, PrintStream out) {
            if (!heads.keys.isEmpty() && !heads.keys.entrySet().containsAll(own.keys.entrySet())) {
                throw new Finding(TAMPERED, "The receipt is signed with a key that was not kept");
            }
            Matcher said = ABOUT.matcher(text);
            if (said.lookingAt()) {
                out.println("Signed by " + said.group(5) + " as " + said.group(6) + ", meaning " + said.group(7) + ", at " + said.group(8)
                        + ", the statement " + said.group(3) + ". Event " + head.event() + " stands in the log of " + head.size()
                        + " events. The name beside it is the server's word.");
            }
            return heads.vouch(head.organisation(), this::isCompared, "receipt", out);
        }

        private boolean isCompared(Head other) {
            if (other.event() == head.event() && !other.hash().equals(head.hash())) {
                throw new Finding(TAMPERED, "The receipt " + other.file() + " is of another event " + other.event());
            }
            if (other.size() == head.size() && !other.root().equals(head.root())) {
                throw new Finding(TAMPERED, "The head of size " + head.size() + " that was kept (" + other.file() + ") is the head of another log");
            }
            return other.size() == head.size() || other.event() == head.event();
        }
    }

    /** The evidence of one entry on the portfolio roadmap: parts, and an in-toto statement of them in a DSSE envelope. */
    private static final class Bundle {
        static final String ENVELOPE = "envelope.json";
        private static final String TYPE = "application/vnd.in-toto+json";
        private static final List<String> PARTS = List.of(
                "README.txt", "statement.txt", "item.json", "events.ndjson", "proofs.ndjson", "heads.ndjson", "checkpoint.note", "northline.vkey",
                ENVELOPE);
        private static final List<String> MATERIAL = List.of(
                "title", "problem", "targetUsers", "payer", "revenueLink", "dataCategories", "automationUse", "geography", "channel", "population",
                "productId");
        /** They belong to no item, and say what an item is judged by. */
        private static final Set<String> MEASURES = Set.of("planning.capacity_grant", "ethics.quorum", "ethics.quorum_seat");

        private final Map<String, byte[]> parts = new LinkedHashMap<>();
        private final Map<String, PublicKey> keys = new HashMap<>();
        private final Map<Long, Event> events = new TreeMap<>();
        private final Replay replay = new Replay(true);
        private Map<String, Object> says;
        private String organisation;
        private String item;
        private long size;
        private byte[] root;

        static Bundle of(Path path, Export files) throws IOException {
            Bundle bundle = new Bundle();
            for (String name : PARTS) {
                try (InputStream content = files.bytes(name)) {
                    bundle.parts.put(name, content.readAllBytes());
                }
            }
            if (Files.isRegularFile(path) && !java.util.Arrays.equals(Files.readAllBytes(path), Stored.zip(bundle.parts))) {
                throw new Finding(TAMPERED, "The bundle is not packed the way that bundles are: a byte of it was changed");
            }
            return bundle;
        }

        int verify(Heads heads, PrintStream out) {
            openEnvelope(heads);
            readCheckpoint();
            readEvents();
            judgeStatement();
            judgeSignatures();
            judgePromotion();
            tell(out);
            return vouch(heads, out);
        }

        private String text(String part) {
            return new String(parts.get(part), StandardCharsets.UTF_8);
        }

        private List<Map<String, Object>> lines(String part) {
            return text(part).lines().map(Json::object).toList();
        }

        /** The envelope is signed with the key of the log, that key was kept, and every other part is what the envelope says. */
        private void openEnvelope(Heads heads) {
            String key = text("northline.vkey");
            Key.read(key.strip(), keys);
            if (!heads.keys.isEmpty() && !heads.keys.entrySet().containsAll(keys.entrySet())) {
                throw new Finding(TAMPERED, "The bundle is signed with a key that was not kept");
            }
            String envelope = text(ENVELOPE);
            Map<String, Object> fields = Json.object(envelope);
            String payload = Json.string(fields, "payload");
            Map<String, Object> signature = only(fields, "signatures");
            String id = Json.string(signature, "keyid");
            String sig = Json.string(signature, "sig");
            String canonical = "{\"payloadType\":\"" + TYPE + "\",\"payload\":\"" + payload + "\",\"signatures\":[{\"keyid\":\"" + id
                    + "\",\"sig\":\"" + sig + "\"}]}\n";
            byte[] statement = Key.decoded(payload);
            byte[] encoding = Hash.joined(
                    ("DSSEv1 " + TYPE.length() + " " + TYPE + " " + statement.length + " ").getBytes(StandardCharsets.UTF_8), statement);
            if (!canonical.equals(envelope) || !Key.signed(keys.get(id.replace('+', ' ')), Key.decoded(sig), encoding)) {
                throw new Finding(TAMPERED, "The envelope of the bundle is not signed with the key of the log");
            }
            Map<String, Object> about = Json.object(new String(statement, StandardCharsets.UTF_8));
            if (!"https://in-toto.io/Statement/v1".equals(about.get("_type")) || !"ethics-clearance/v1".equals(about.get("predicateType"))) {
                throw new Finding(INCOMPLETE, "The bundle's form is " + about.get("predicateType") + ", and this program knows ethics-clearance/v1");
            }
            compareParts(Json.list(about, "subject"));
            says = Json.map(about, "predicate");
            organisation = Json.string(says, "organisation");
            item = Json.string(Json.map(says, "item"), "id");
        }

        private static Map<String, Object> only(Map<String, Object> fields, String name) {
            List<Map<String, Object>> all = Json.list(fields, name);
            if (all.size() != 1) {
                throw new Finding(TAMPERED, "The envelope of the bundle has " + all.size() + " " + name + ", and one is due");
            }
            return all.get(0);
        }

        private void compareParts(List<Map<String, Object>> subjects) {
            List<String> named = subjects.stream().map(subject -> Json.string(subject, "name")).toList();
            if (!named.equals(PARTS.subList(0, PARTS.size() - 1))) {
                throw new Finding(TAMPERED, "The envelope speaks of other parts than a bundle has: " + named);
            }
            for (Map<String, Object> subject : subjects) {
                String name = Json.string(subject, "name");
                if (!Hash.hex(parts.get(name)).equals(Json.string(Json.map(subject, "digest"), "sha256"))) {
                    throw new Finding(TAMPERED, "The part " + name + " of the bundle was changed");
                }
            }
        }

        private void readCheckpoint() {
            String note = text("checkpoint.note");
            int end = note.indexOf("\n\n");
            List<String> lines = end < 0 ? List.of() : List.of(note.substring(0, end).split("\n", -1));
            if (lines.size() < 3 || !lines.get(1).matches("[1-9][0-9]{0,17}")) {
                throw new Finding(TAMPERED, "The checkpoint of the bundle is not one");
            }
            if (!Heads.isSigned(note.substring(0, end + 1), note.substring(end + 2), keys)) {
                throw new Finding(TAMPERED, "The checkpoint of the bundle is not signed with the key of the log");
            }
            size = Long.parseLong(lines.get(1));
            root = Key.decoded(lines.get(2));
            if (!lines.get(0).equals("northline/" + organisation) || size != Json.number(says, "logSize")) {
                throw new Finding(TAMPERED, "The checkpoint of the bundle is of another log, or of another time");
            }
        }

        private void readEvents() {
            List<String> lines = text("events.ndjson").lines().toList();
            List<Map<String, Object>> proofs = lines("proofs.ndjson");
            if (lines.size() != proofs.size()) {
                throw new Finding(TAMPERED, "The bundle has " + lines.size() + " events and " + proofs.size() + " proofs");
            }
            for (Map<String, Object> proof : proofs) {
                if (Json.number(proof, "seq") > size) {
                    throw new Finding(TAMPERED, "Event " + Json.number(proof, "seq") + " is newer than the checkpoint, which is of event " + size);
                }
            }
            long last = 0;
            for (int i = 0; i < lines.size(); i++) {
                long seq = Json.number(proofs.get(i), "seq");
                Event event = Event.of(lines.get(i), seq);
                if (event.seq() != seq || seq <= last) {
                    throw new Finding(TAMPERED, "The proof of event " + seq + " stands with event " + event.seq());
                }
                judgeEvent(event, path(proofs.get(i)));
                last = seq;
                events.put(seq, event);
                replay.apply(event);
            }
            replay.settleChanges();
        }

        private static List<byte[]> path(Map<String, Object> proof) {
            return Json.texts(proof, "path").stream().map(Key::decoded).toList();
        }

        private void judgeEvent(Event event, List<byte[]> path) {
            if (!event.recomputedDigest().equals(event.payloadDigest())) {
                throw new Finding(TAMPERED, "The content of event " + event.seq() + " was changed");
            }
            if (!event.recomputed(organisation).equals(event.hash())) {
                throw new Finding(TAMPERED, "Event " + event.seq() + " does not hash to what it says");
            }
            if (!Merkle.holds(HexFormat.of().parseHex(event.hash()), event.seq() - 1, size, path, root)) {
                throw new Finding(TAMPERED, "Event " + event.seq() + " does not stand in the log whose head the bundle has");
            }
            if (!event.item().equals(item) && !(event.item().isEmpty() && MEASURES.contains(event.source()))) {
                throw broken("event " + event.seq() + " is of another item");
            }
        }

        /** What was signed and what was judged are what the log tells, and the statement names the quorum that the item was judged by. */
        private void judgeStatement() {
            Replay.Item told = replay.items.get(item);
            if (told == null || told.review == null || !replay.entries.containsKey(item)) {
                throw broken("the item is not on the portfolio roadmap at the end of its events");
            }
            Replay.Review review = told.review;
            Map<String, Object> sealed = Json.map(says, "case");
            String statement = text("statement.txt");
            if (!Hash.hex(parts.get("statement.txt")).equals(review.statement) || !review.statement.equals(Json.string(sealed, "statementHash"))) {
                throw new Finding(RULE_BROKEN, "I-7: the statement of the bundle is not the one that was sealed and signed");
            }
            String hash = materialHash();
            if (!hash.equals(told.hash) || !hash.equals(Json.string(Json.map(says, "item"), "contentHash"))) {
                throw new Finding(RULE_BROKEN, "I-4: the text of the item in the bundle is not the one that was promoted");
            }
            if (!review.id.equals(Json.string(sealed, "id"))
                    || !review.policy.equals(Long.toString(Json.number(sealed, "policyVersion")))
                    || review.tier != Json.number(sealed, "tier")
                    || !Objects.equals(review.verdict, Json.string(sealed, "verdict"))
                    || !Pattern.compile(Replay.STATEMENT.pattern() + Pattern.quote("Organisation " + organisation + "\nCase " + review.id + ", "))
                            .matcher(statement)
                            .lookingAt()
                    || !statement.contains("\nPolicy " + review.policy + ", ")
                    || !Pattern.compile("^Text, revision [0-9]+, SHA-256 " + hash + "$", Pattern.MULTILINE).matcher(statement).find()) {
                throw broken("the statement is of another case, policy or text than the entry");
            }
            Replay.Quorum quorum = replay.quorums.get(review.policy + "/" + review.tier);
            if (!statement.contains("\nWHO MUST SIGN\n" + named(quorum) + "\n")) {
                throw new Finding(RULE_BROKEN, "I-20: the statement names another quorum than the policy, which asks for " + named(quorum));
            }
        }

        private static String named(Replay.Quorum quorum) {
            StringBuilder named = new StringBuilder().append(quorum.signers).append(" people");
            new TreeMap<>(quorum.seats).forEach((seat, minimum) -> named.append(", at least ").append(minimum).append(' ').append(seat));
            return named + (quorum.waitingDays > 0 ? "\nNot promoted in the first " + quorum.waitingDays + " days after sealing" : "");
        }

        private String materialHash() {
            Map<String, Object> fields = Json.object(text("item.json"));
            List<String> hashed = new ArrayList<>(List.of("item/v1"));
            MATERIAL.forEach(name -> hashed.add(Json.string(fields, name)));
            return Hash.hex(Hash.lengthPrefixed(hashed.toArray(String[]::new)));
        }

        /** The signatures of which the bundle speaks are those of the log, no more and no fewer, and each says the same. */
        private void judgeSignatures() {
            Replay.Review review = replay.items.get(item).review;
            List<Long> told = review.signed.stream().filter(signature -> !signature.withdrawn).map(signature -> signature.event).toList();
            List<Map<String, Object>> said = Json.list(says, "signatures");
            List<Long> named = said.stream().map(signature -> Json.number(signature, "event")).toList();
            if (!named.equals(told)) {
                throw broken("the bundle speaks of the signatures of events " + named + ", and the log has " + told);
            }
            for (Map<String, Object> signature : said) {
                Event event = events.get(Json.number(signature, "event"));
                if (!event.hash().equals(Json.string(signature, "eventHash"))
                        || !event.at().equals(Json.string(signature, "at"))
                        || !Objects.equals(event.after("person_id"), Json.string(signature, "person"))
                        || !Objects.equals(event.after("capacity"), Json.string(signature, "capacity"))
                        || !Objects.equals(event.after("meaning"), Json.string(signature, "meaning"))
                        || !Objects.equals(event.after("statement_hash"), Json.string(signature, "statementHash"))) {
                    throw broken("the signature of event " + event.seq() + " is not what the bundle says");
                }
            }
        }

        private void judgePromotion() {
            Map<String, Object> said = Json.map(says, "promotion");
            Event last = events.values().stream()
                    .filter(event -> event.source().equals("planning.portfolio_entry"))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            if (last.seq() != Json.number(said, "event")
                    || !last.hash().equals(Json.string(said, "eventHash"))
                    || !last.at().equals(Json.string(said, "at"))
                    || !Objects.equals(last.after("entered_by"), Json.string(said, "person"))) {
                throw broken("the entry is not the one of which the bundle speaks");
            }
        }

        private static Finding broken(String sentence) {
            return new Finding(RULE_BROKEN, "I-52: " + sentence);
        }

        private void tell(PrintStream out) {
            Replay.Item told = replay.items.get(item);
            Map<String, Object> promotion = Json.map(says, "promotion");
            out.println("Item " + plain(Json.map(says, "item"), "number") + " (" + item + "), promoted by " + plain(promotion, "name") + " at "
                    + plain(promotion, "at") + " under the statement " + told.review.statement + ".");
            for (Map<String, Object> signature : Json.list(says, "signatures")) {
                out.println("Signed by " + plain(signature, "name") + " as " + plain(signature, "capacity") + ", meaning "
                        + plain(signature, "meaning") + ", at " + plain(signature, "at") + ", event " + Json.number(signature, "event") + ".");
            }
            out.println("Events: " + events.size() + ", each stands in the log of " + size + " events. The promotion was recomputed from them.");
            Replay.Quorum quorum = replay.quorums.get(told.review.policy + "/" + told.review.tier);
            if (quorum.seats.containsKey("OUTSIDER")) {
                out.println("That somebody stands outside of the product is what is not in the log: only an export proves it.");
            }
            List<String> against = new ArrayList<>();
            count(against, told.objections.size(), "objections");
            count(
                    against,
                    told.holds.keySet().stream().filter(hold -> replay.releases.getOrDefault(hold, Set.of()).size() < quorum.signers).count(),
                    "holds");
            count(against, told.stopCalls.size(), "calls to a stop");
            count(against, told.review.signed.stream().filter(signature -> signature.withdrawn).count(), "signatures taken back");
            if (!against.isEmpty()) {
                out.println("Since the promotion there stands against it: " + String.join(", ", against) + ".");
            }
        }

        private static void count(List<String> against, long number, String what) {
            if (number > 0) {
                against.add(what + ": " + number);
            }
        }

        private static String plain(Map<String, Object> fields, String name) {
            return Json.string(fields, name).replaceAll("\\p{Cntrl}", " ");
        }

        /** Kept heads of the same size, earlier ones that the log continues, and receipts of events that the bundle has. */
        private int vouch(Heads heads, PrintStream out) {
            Map<Long, List<byte[]>> proofs = new HashMap<>();
            lines("heads.ndjson").forEach(proof -> proofs.put(Json.number(proof, "size"), path(proof)));
            return heads.vouch(organisation, head -> isCompared(head, proofs), "bundle", out);
        }

        /** Whether the head says anything of this bundle; fails where it says that this is another log. */
        private boolean isCompared(Head head, Map<Long, List<byte[]>> proofs) {
            Event receipted = events.get(head.event());
            if (receipted != null && !receipted.hash().equals(head.hash())) {
                throw new Finding(TAMPERED, "The receipt " + head.file() + " is of another event " + head.event());
            }
            byte[] kept = Key.decoded(head.root());
            boolean same = head.size() == size && MessageDigest.isEqual(kept, root);
            boolean earlier = proofs.containsKey(head.size())
                    && Merkle.continues(head.size(), kept, size, root, proofs.get(head.size()));
            if (!same && !earlier && (head.size() == size || proofs.containsKey(head.size()))) {
                throw new Finding(TAMPERED, "The head of size " + head.size() + " that was kept (" + head.file() + ") is the head of another log");
            }
            return same || earlier || receipted != null;
        }
    }

    /** A zip in the one form in which a bundle is packed: stored, without a time, without anything that is not needed. */
    private static final class Stored {
        static byte[] zip(Map<String, byte[]> parts) {
            java.io.ByteArrayOutputStream zip = new java.io.ByteArrayOutputStream();
            java.io.ByteArrayOutputStream directory = new java.io.ByteArrayOutputStream();
            parts.forEach((name, content) -> {
                java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                crc.update(content);
                String about = hex(2, 10) + hex(6, 0) + hex(2, 0x21) + hex(4, crc.getValue()) + hex(4, content.length) + hex(4, content.length)
                        + hex(2, name.length()) + hex(2, 0);
                byte[] path = name.getBytes(StandardCharsets.US_ASCII);
                directory.writeBytes(HexFormat.of().parseHex(hex(4, 0x02014b50) + hex(2, 10) + about + hex(10, 0) + hex(4, zip.size())));
                directory.writeBytes(path);
                zip.writeBytes(HexFormat.of().parseHex(hex(4, 0x04034b50) + about));
                zip.writeBytes(path);
                zip.writeBytes(content);
            });
            String end = hex(4, 0x06054b50) + hex(4, 0) + hex(2, parts.size()) + hex(2, parts.size()) + hex(4, directory.size()) + hex(4, zip.size())
                    + hex(2, 0);
            zip.writeBytes(directory.toByteArray());
            zip.writeBytes(HexFormat.of().parseHex(end));
            return zip.toByteArray();
        }

        /** The number in so many bytes, the lowest first. */
        private static String hex(int bytes, long number) {
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < bytes; i++) {
                hex.append(HexFormat.of().toHexDigits((byte) (i < 8 ? number >> 8 * i : 0)));
            }
            return hex.toString();
        }
    }

    /** Verifier keys as C2SP signed-note writes them: name, key id and key. */
    private static final class Key {
        private static final byte[] X509_ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

        static void read(String text, Map<String, PublicKey> keys) {
            try {
                String[] parts = text.split("\\+", 3);
                byte[] typed = Base64.getDecoder().decode(parts[2]);
                byte[] id = Hash.of((parts[0] + "\n").getBytes(StandardCharsets.UTF_8), typed);
                String shortId = HexFormat.of().formatHex(id, 0, 4);
                if (typed.length != 33 || typed[0] != 1 || !shortId.equals(parts[1])) {
                    throw new Finding(TAMPERED, "The key " + parts[0] + " is not an Ed25519 key, or not the one its id says");
                }
                byte[] encoded = Hash.joined(X509_ED25519, java.util.Arrays.copyOfRange(typed, 1, 33));
                keys.put(parts[0] + " " + shortId, KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
                throw new Finding(TAMPERED, "A kept key cannot be read");
            }
        }

        static boolean signed(String name, String encoded, String body, Map<String, PublicKey> keys) {
            byte[] bytes = decoded(encoded);
            return bytes.length == 68
                    && signed(
                            keys.get(name + " " + HexFormat.of().formatHex(bytes, 0, 4)),
                            java.util.Arrays.copyOfRange(bytes, 4, 68),
                            body.getBytes(StandardCharsets.UTF_8));
        }

        static boolean signed(PublicKey key, byte[] signed, byte[] message) {
            try {
                if (key == null) {
                    return false;
                }
                Signature signature = Signature.getInstance("Ed25519");
                signature.initVerify(key);
                signature.update(message);
                return signature.verify(signed);
            } catch (GeneralSecurityException wrong) {
                return false;
            }
        }

        /** Nothing where the text is not Base64, or not written the one way in which it can be. */
        static byte[] decoded(String encoded) {
            try {
                byte[] bytes = Base64.getDecoder().decode(encoded);
                return Base64.getEncoder().encodeToString(bytes).equals(encoded) ? bytes : new byte[0];
            } catch (IllegalArgumentException wrong) {
                return new byte[0];
            }
        }
    }

    /**
     * The gate as the log tells of it: a small state machine of its own, which knows nothing of how the server decides. Numbers in front of a
     * sentence are those of the gate's invariants.
     */
    private static final class Replay {
        private static final Set<String> PARTS = Set.of(
                "ethics.answer", "ethics.answer_second", "ethics.parties", "ethics.misuse_scenario", "ethics.disposition", "ethics.villain",
                "ethics.mitigation", "ethics.second_score", "ethics.score_discussion", "ethics.money_page", "ethics.hat");
        private static final Set<String> SCORED = Set.of("ethics.misuse_scenario", "ethics.second_score", "ethics.mitigation");
        /** The lowest tier in which every scenario is scored twice, how far two scores may lie apart, and the shortest discussion. */
        private static final int SCORED_TWICE_FROM = 2;
        private static final int FAR_APART = 2;
        private static final int SHORTEST_DISCUSSION = 20;
        /** The lowest tier that is not sealed without its money page, and the first statement of which that holds. */
        private static final int MONEY_PAGE_FROM = 2;
        private static final int STATEMENT_WITH_MONEY = 2;
        /** The first statement in which what would be said aloud stands apart from all other answers. */
        private static final int STATEMENT_WITH_SUNLIGHT = 3;
        private static final Pattern STATEMENT = Pattern.compile("NORTHLINE STATEMENT stmt/v([1234])\n");
        /** The lowest tier that is not sealed without the argument of each hat, and the first statement of which that holds. */
        private static final Map<String, Integer> ARGUED_FROM = new TreeMap<>(Map.of("DEVILS_ADVOCATE", 2, "OUTSIDER", 3));
        private static final int STATEMENT_WITH_HATS = 4;
        private static final String ARGUED = "\nARGUED AGAINST IT\n";
        private static final Pattern WEARER = Pattern.compile("^(Devil's advocate|Outsider) .* (\\([-0-9a-zA-Z]+\\))$", Pattern.MULTILINE);
        private static final Pattern UNSEEN = Pattern.compile("[\\x{1}-\\x{9}\\x{B}-\\x{1F}\\x{7F}-\\x{9F}\\x{AD}\\x{34F}\\x{61C}\\x{115F}\\x{1160}"
                + "\\x{17B4}\\x{17B5}\\x{180B}-\\x{180E}\\x{200B}-\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}\\x{3164}\\x{FEFF}\\x{FFA0}"
                + "\\x{FFF9}-\\x{FFFB}\\x{E0000}-\\x{E007F}\\\\]");
        private static final String MONEY = "\nWHAT IT COULD COST\n";
        private static final List<String> LOSSES = List.of("refund", "repair", "legal", "churn", "press");
        private static final Set<String> NEVER_DELETED = Set.of(
                "ethics.misuse_review", "ethics.sign_off", "ethics.sign_off_withdrawal", "ethics.objection", "ethics.objection_withdrawal",
                "ethics.hold", "ethics.hold_release", "ethics.stop_call", "ethics.stop_call_withdrawal", "ethics.item_stop",
                "ethics.review_return", "ethics.mitigation_verification", "ethics.condition_extension", "ethics.stop_link",
                "ethics.second_score", "ethics.score_discussion", "ethics.money_page", "ethics.hat",
                "ethics.appeal", "ethics.appeal_vote", "ethics.appeal_decision", "planning.capacity_grant", "planning.portfolio_removal");
        private static final List<String> MATERIAL = List.of(
                "problem", "target_users", "payer", "revenue_link", "data_categories", "automation_use", "geography", "channel", "population");

        private final Map<String, Boolean> active = new HashMap<>();
        private final Map<String, Grant> grants = new HashMap<>();
        private final Map<String, Quorum> quorums = new HashMap<>();
        private final Map<String, Item> items = new HashMap<>();
        private final Map<String, Review> reviews = new HashMap<>();
        private final Map<String, Condition> conditions = new HashMap<>();
        private final Map<String, Scenario> scenarios = new HashMap<>();
        private final Map<String, Signed> signed = new HashMap<>();
        private final Map<String, String> againstItem = new HashMap<>();
        private final Map<String, Set<String>> releases = new HashMap<>();
        private final Map<String, Appeal> appeals = new HashMap<>();
        private final Map<String, String> entries = new TreeMap<>();
        private final Map<String, Event> changed = new LinkedHashMap<>();
        private final boolean allAccountsCount;
        private int newestStatement = 1;
        private int promotions;
        private int signatures;

        /** The events of one item tell of no account: then every account counts as open. */
        Replay(boolean allAccountsCount) {
            this.allAccountsCount = allAccountsCount;
        }

        private static final class Grant {
            String person;
            String capacity;
            String product;
            String grantedAt;
            boolean live = true;
        }

        private static final class Quorum {
            int signers;
            int validDays;
            int waitingDays;
            final Map<String, Integer> seats = new HashMap<>();
        }

        private static final class Item {
            String hash;
            String product;
            boolean withdrawn;
            boolean stopped;
            boolean everStopped;
            final Set<String> linked = new TreeSet<>();
            final Set<String> blank = new TreeSet<>(MATERIAL);
            final Set<String> makers = new HashSet<>();
            final Set<String> stopCalls = new HashSet<>();
            final Set<String> callers = new HashSet<>();
            final Set<String> objections = new HashSet<>();
            final Map<String, String> holds = new HashMap<>();
            Review review;
        }

        private static final class Review {
            String id;
            String item;
            String hash;
            String policy;
            int tier;
            String state = "REVIEW";
            String lead;
            String verdict;
            String statement;
            String sealedAt;
            String validUntil;
            boolean withheld;
            Event money;
            String villain;
            final Map<String, Hat> hats = new TreeMap<>();
            final Set<String> aloud = new TreeSet<>();
            int moneyPages;
            final List<Scenario> scenarios = new ArrayList<>();
            final Set<String> hands = new HashSet<>();
            final List<Condition> conditions = new ArrayList<>();
            final List<Signed> signed = new ArrayList<>();

            boolean isLive() {
                return state.equals("REVIEW") || state.equals("SEALED");
            }
        }

        /** Who argues against the item, and how: as the newest of the events tells that have this number. */
        private record Hat(int number, String person, String argument, String answer) {}

        private static final class Appeal {
            String item;
            String person;
            boolean decided;
            final Map<String, String> votes = new HashMap<>();
        }

        /** One way to do harm. The number is that of its writing; before there were second scores it had none. */
        private static final class Scenario {
            String id;
            String kind;
            int number;
            int severity;
            int likelihood;
            int level;
            boolean withdrawn;
            String writtenBy;
            String scoredBy;
            SecondScore second;
        }

        private static final class SecondScore {
            String id;
            String person;
            int number;
            int severity;
            int likelihood;
            int level;
            boolean blind;
            boolean discussed;
        }

        private static final class Condition {
            String id;
            String owner;
            String planner;
            String due;
            String blocks;
            boolean withdrawn;
            boolean verified;
            String extendedBy;
        }

        private static final class Signed {
            String person;
            String capacity;
            String grant;
            String statement;
            long event;
            boolean withdrawn;
        }

        void apply(Event e) {
            settleChanges(e);
            if (e.operation().equals("DELETE") && NEVER_DELETED.contains(e.source())) {
                throw broken("I-8", e, "a row of " + e.source() + " was deleted");
            }
            if (e.isWithheld()) {
                withheld(e);
                return;
            }
            switch (e.source()) {
                case "planning.person" -> person(e);
                case "planning.capacity_grant" -> grant(e);
                case "planning.roadmap_item" -> item(e);
                case "planning.portfolio_entry" -> entry(e);
                case "ethics.quorum" -> quorum(e);
                case "ethics.quorum_seat" -> seat(e);
                case "ethics.misuse_review" -> review(e);
                case "ethics.mitigation_verification" -> verification(e);
                case "ethics.condition_extension" -> extension(e);
                case "ethics.sign_off" -> sign(e);
                case "ethics.sign_off_withdrawal" -> known(signed, e, "sign_off_id").withdrawn = true;
                case "ethics.objection", "ethics.hold", "ethics.stop_call", "ethics.item_stop" -> stand(e);
                case "ethics.objection_withdrawal" -> itemOf(e, "objection_id").objections.remove(after(e, "objection_id"));
                case "ethics.stop_call_withdrawal" -> itemOf(e, "stop_call_id").stopCalls.remove(after(e, "stop_call_id"));
                case "ethics.hold_release" -> release(e);
                case "ethics.stop_link" -> link(e);
                case "ethics.appeal" -> appeal(e);
                case "ethics.appeal_vote" -> vote(e);
                case "ethics.appeal_decision" -> decision(e);
                default -> {
                    if (PARTS.contains(e.source())) {
                        part(e);
                    }
                }
            }
        }

        /** One transaction has one actor and its events stand together: the next actor's event must find the changed item off the roadmap. */
        private void settleChanges(Event next) {
            if (!changed.isEmpty()
                    && !next.actor().isEmpty()
                    && !changed.values().iterator().next().actor().equals(next.actor())) {
                settleChanges();
            }
        }

        private void settleChanges() {
            changed.forEach((id, change) -> {
                Item item = items.get(id);
                if (entries.containsKey(id) && !entries.get(id).startsWith(item.hash + " ")) {
                    throw broken("I-40", change, "the text of item " + id + " changed and its entry stayed on the portfolio roadmap");
                }
                if (item.review != null && item.review.isLive() && !item.review.hash.equals(item.hash)) {
                    throw broken("I-40", change, "the text of item " + id + " changed and its review stayed alive");
                }
            });
            changed.clear();
        }

        void end(Map<String, String> told) {
            settleChanges();
            if (!told.equals(entries)) {
                Set<String> differing = new TreeSet<>(told.keySet());
                differing.addAll(entries.keySet());
                differing.removeIf(item -> Objects.equals(told.get(item), entries.get(item)));
                throw new Finding(RULE_BROKEN, "I-51: the portfolio roadmap is not what the log tells; different: " + differing);
            }
        }

        private void person(Event e) {
            String live = after(e, "active");
            if (e.operation().equals("INSERT") || live != null) {
                active.put(e.row(), !"false".equals(live));
            }
        }

        private boolean isActive(String person) {
            return active.getOrDefault(person, allAccountsCount);
        }

        private void grant(Event e) {
            if (e.operation().equals("INSERT")) {
                if (Objects.equals(after(e, "granted_by"), after(e, "person_id")) && !"true".equals(after(e, "founding"))) {
                    throw broken("I-18", e, "a person granted themselves a capacity");
                }
                Grant grant = new Grant();
                grant.person = after(e, "person_id");
                grant.capacity = after(e, "capacity");
                grant.product = after(e, "product_id");
                grant.grantedAt = after(e, "granted_at");
                grants.put(e.row(), grant);
            }
            if (after(e, "revoked_at") != null) {
                known(grants, e, e.row(), "grant").live = false;
            }
        }

        private void quorum(Event e) {
            Quorum quorum = new Quorum();
            quorum.signers = Integer.parseInt(after(e, "signers"));
            quorum.validDays = Integer.parseInt(after(e, "valid_days"));
            quorum.waitingDays = e.has("waiting_days") ? Integer.parseInt(after(e, "waiting_days")) : 0;
            if (quorum.signers < 1 || quorums.put(after(e, "policy_version") + "/" + after(e, "tier"), quorum) != null) {
                throw broken("I-12", e, "a quorum was emptied or changed");
            }
        }

        private void seat(Event e) {
            Quorum quorum = quorums.get(after(e, "policy_version") + "/" + after(e, "tier"));
            if (quorum == null || quorum.seats.put(after(e, "capacity"), Integer.valueOf(after(e, "minimum"))) != null) {
                throw broken("I-12", e, "a seat of a quorum was changed");
            }
        }

        private void item(Event e) {
            Item item = items.computeIfAbsent(e.row(), id -> new Item());
            if (after(e, "owner_id") != null) {
                item.makers.add(after(e, "owner_id"));
            }
            item.product = after(e, "product_id") == null ? item.product : after(e, "product_id");
            for (String field : MATERIAL) {
                String text = after(e, field);
                if (text != null) {
                    if (text.isBlank()) {
                        item.blank.add(field);
                    } else {
                        item.blank.remove(field);
                    }
                }
            }
            if (e.has("withdrawn_at")) {
                item.withdrawn = after(e, "withdrawn_at") != null;
            }
            if (after(e, "content_hash") != null) {
                item.makers.add(e.actor());
                item.hash = after(e, "content_hash");
                changed.put(e.row(), e);
            }
        }

        private void review(Event e) {
            if (e.operation().equals("INSERT")) {
                begin(e);
                return;
            }
            Review review = known(reviews, e, e.row(), "review");
            String state = after(e, "state");
            boolean wasSealed = review.sealedAt != null;
            if (wasSealed && !Set.of("state").containsAll(e.columns())) {
                throw broken("I-8", e, "the sealed review " + review.id + " was changed");
            }
            if (after(e, "tier") != null) {
                int tier = Integer.parseInt(after(e, "tier"));
                if (tier < review.tier) {
                    throw broken("I-10", e, "the tier of review " + review.id + " was lowered in place");
                }
                review.tier = tier;
            }
            if (after(e, "lead_id") != null || after(e, "item_id") != null || after(e, "item_hash") != null) {
                throw broken("I-4", e, "review " + review.id + " was given to another item, text or lead");
            }
            if (state != null) {
                if (!review.isLive() || (state.equals("SEALED") && wasSealed) || state.equals("REVIEW")) {
                    throw broken("I-10", e, "review " + review.id + " went from " + review.state + " to " + state);
                }
                review.state = state;
            }
            if ("SEALED".equals(state)) {
                seal(e, review);
            }
        }

        private void begin(Event e) {
            Review review = new Review();
            review.id = e.row();
            review.item = after(e, "item_id");
            review.hash = after(e, "item_hash");
            review.policy = after(e, "policy_version");
            review.tier = Integer.parseInt(after(e, "tier"));
            review.lead = after(e, "lead_id");
            review.hands.add(review.lead);
            Item item = known(items, e, review.item, "item");
            if (item.stopped) {
                throw broken("I-44", e, "item " + review.item + " got a new review while it was stopped");
            }
            if (item.review != null && item.review.isLive()) {
                throw broken("I-3", e, "item " + review.item + " has two live reviews");
            }
            if (!review.hash.equals(item.hash)) {
                throw broken("I-4", e, "review " + review.id + " is of another text than its item");
            }
            item.review = review;
            reviews.put(review.id, review);
        }

        private void seal(Event e, Review review) {
            Item item = items.get(review.item);
            judgeScores(e, review);
            review.sealedAt = after(e, "sealed_at");
            review.validUntil = after(e, "valid_until");
            review.verdict = after(e, "verdict");
            review.statement = after(e, "statement_hash");
            String text = after(e, "statement_text");
            if (review.sealedAt == null || review.statement == null || text == null) {
                throw broken("I-8", e, "review " + review.id + " was sealed without a statement");
            }
            if (!Hash.hex(text.getBytes(StandardCharsets.UTF_8)).equals(review.statement)) {
                throw broken("I-7", e, "the statement of review " + review.id + " does not hash to what was signed");
            }
            if (!review.hash.equals(item.hash)) {
                throw broken("I-4", e, "review " + review.id + " was sealed over another text");
            }
            Quorum quorum = quorums.get(review.policy + "/" + review.tier);
            if (quorum != null && moment(review.validUntil).isAfter(moment(review.sealedAt).plusSeconds(quorum.validDays * 86_400L))) {
                throw broken("I-39", e, "review " + review.id + " is valid for longer than its tier allows");
            }
            tellOfStops(e, review, item, text);
            tellOfMoney(e, review, text);
            tellOfSunlight(e, review, text);
            tellOfHats(e, review, text);
        }

        /** From certain tiers on nobody signs before it was argued against, by people without a part in it, and a statement tells it as written. */
        private void tellOfHats(Event e, Review review, String statement) {
            if (newestStatement < STATEMENT_WITH_HATS) {
                return;
            }
            ARGUED_FROM.forEach((name, from) -> {
                Hat hat = review.hats.get(name);
                if (review.tier >= from && (hat == null || hat.argument().isEmpty())) {
                    throw broken("I-27", e, "review " + review.id + " was sealed although nobody argued as " + name);
                }
                if (hat != null && hasPart(review, name, hat.person())) {
                    throw broken("I-27", e, "who argued as " + name + " has a part in the item of review " + review.id);
                }
            });
            String told = review.hats.isEmpty() ? "" : ARGUED + review.hats.entrySet().stream()
                    .map(worn -> argumentAsTold(worn.getKey(), worn.getValue()))
                    .collect(Collectors.joining());
            // A name is the one part that the log may tell otherwise by now; whose it is stands behind it.
            String without = WEARER.matcher(statement).replaceAll("$1 $2");
            if (statement.contains(ARGUED) != !told.isEmpty() || !without.contains(told + "\nITEM ")) {
                throw broken("I-7", e, "the statement of review " + review.id + " does not tell what was argued against it as it was written");
            }
        }

        private static String argumentAsTold(String name, Hat hat) {
            boolean outsider = name.equals("OUTSIDER");
            String words = hat.argument().isEmpty()
                    ? "Nothing was written\n"
                    : (outsider ? "How it could be twisted:\n" : "Why it should not be built at all:\n") + quoted(hat.argument());
            return (outsider ? "Outsider (" : "Devil's advocate (") + hat.person() + ")\n" + words
                    + (hat.answer().isEmpty() ? "" : "The lead answers:\n" + quoted(hat.answer()));
        }

        /** What a person wrote, as every statement tells it: a bar before each line, and nothing that cannot be seen. */
        private static String quoted(String written) {
            String visible = UNSEEN.matcher(written).replaceAll(unseen -> Matcher.quoteReplacement(
                    unseen.group().equals("\\") ? "\\\\" : "\\u{" + Integer.toHexString(unseen.group().codePointAt(0)) + "}"));
            return "  | " + visible.replace("\n", "\n  | ") + "\n";
        }

        /** The lead gives a hat without a word in it, who wears it argues, and the lead answers: each a row of its own. */
        private void hat(Event e, Review review) {
            String name = after(e, "hat");
            boolean whole = Stream.of("hat", "person_id", "argument", "answer").allMatch(column -> after(e, column) != null);
            if (!e.operation().equals("INSERT") || !whole || !ARGUED_FROM.containsKey(name)) {
                throw broken("I-8", e, "a hat of review " + review.id + " was changed, or is none");
            }
            Hat before = review.hats.getOrDefault(name, new Hat(0, "", "", ""));
            Hat hat = new Hat(number(e, "number", 0), after(e, "person_id"), after(e, "argument"), after(e, "answer"));
            if (hat.number() != before.number() + 1) {
                throw broken("I-8", e, "a change of a hat of review " + review.id + " was left out");
            }
            boolean given = !hat.person().equals(before.person());
            boolean argued = !given && !hat.argument().equals(before.argument());
            if (!e.actor().equals(argued ? hat.person() : review.lead)
                    || (given && !hat.argument().isEmpty())
                    || ((given || argued) && !hat.answer().isEmpty())) {
                throw broken("I-27", e, "somebody else gave a hat of review " + review.id + " than its lead, or wrote under it than who wears it");
            }
            review.hats.put(name, hat);
            if ((given || argued) && hasPart(review, name, hat.person())) {
                throw broken("I-27", e, "who argues as " + name + " has a part in the item of review " + review.id);
            }
        }

        private void villain(Event e, Review review) {
            review.villain = after(e, "person_id") == null ? review.villain : after(e, "person_id");
            if (review.hats.values().stream().anyMatch(hat -> hat.person().equals(review.villain))) {
                throw broken("I-27", e, "the villain of review " + review.id + " wears another hat");
            }
        }

        private boolean hasPart(Review review, String name, String person) {
            Item item = items.get(review.item);
            boolean twoHats = review.hats.entrySet().stream()
                    .anyMatch(other -> !other.getKey().equals(name) && other.getValue().person().equals(person));
            return twoHats
                    || person.equals(review.lead)
                    || person.equals(review.villain)
                    || item.makers.contains(person)
                    || (name.equals("OUTSIDER") && isInside(item, person));
        }

        /** What people would say aloud is read before all other answers, and is not lost among them. */
        private void tellOfSunlight(Event e, Review review, String statement) {
            if (newestStatement < STATEMENT_WITH_SUNLIGHT) {
                return;
            }
            int answers = statement.indexOf("\nANSWERS\n");
            int sunlight = statement.indexOf("\nIN THE SUNLIGHT\n");
            String told = sunlight >= 0 && answers > sunlight ? statement.substring(sunlight, answers) : "";
            if (!review.aloud.stream().allMatch(question -> told.contains("\n" + question + " "))) {
                throw broken("I-7", e, "the statement of review " + review.id + " does not tell what would be said aloud: " + review.aloud);
            }
        }

        /** From a certain tier on nobody signs before it is said what it could cost, and a statement tells of the newest page as it was written. */
        private void tellOfMoney(Event e, Review review, String statement) {
            Matcher head = STATEMENT.matcher(statement);
            int version = head.lookingAt() ? Integer.parseInt(head.group(1)) : 0;
            if (version < newestStatement) {
                throw broken("I-7", e, "the statement of review " + review.id + " is of an older form than one before it");
            }
            newestStatement = version;
            if (version >= STATEMENT_WITH_MONEY && review.tier >= MONEY_PAGE_FROM && review.money == null) {
                throw broken("I-26", e, "review " + review.id + " was sealed although nobody wrote what it could cost");
            }
            boolean tells = statement.contains(MONEY);
            if (tells != (review.money != null) || (tells && !statement.contains(MONEY + moneyAsTold(review.money)))) {
                throw broken("I-7", e, "the statement of review " + review.id + " does not tell what it could cost as it was written");
            }
        }

        private static String moneyAsTold(Event page) {
            StringBuilder told = new StringBuilder("If it goes wrong, likely to worst believable, in ").append(after(page, "currency")).append('\n');
            long low = 0;
            long high = 0;
            List<String> names = List.of("Refunds", "Repair", "Legal cost", "Lost customers", "Press");
            for (int i = 0; i < LOSSES.size(); i++) {
                low += amount(page, LOSSES.get(i) + "_low");
                high += amount(page, LOSSES.get(i) + "_high");
                told.append(names.get(i)).append(' ').append(amount(page, LOSSES.get(i) + "_low"))
                        .append(" to ").append(amount(page, LOSSES.get(i) + "_high")).append('\n');
            }
            return told.append("Altogether ").append(low).append(" to ").append(high).append('\n')
                    .append("Stopping now ").append(amount(page, "stop_now"))
                    .append(", once built ").append(amount(page, "stop_after_build"))
                    .append(", once launched ").append(amount(page, "stop_after_launch")).append('\n')
                    .toString();
        }

        private static long amount(Event page, String column) {
            String written = after(page, column);
            if (written == null || !written.matches("\\d{1,15}")) {
                throw broken("I-26", page, "an amount of money is no amount: " + column);
            }
            return Long.parseLong(written);
        }

        /** Each writing is a row of its own, by those who review and did not make the item. */
        private void moneyPage(Event e, Review review) {
            if (!e.operation().equals("INSERT") || number(e, "number", 0) != review.moneyPages + 1) {
                throw broken("I-8", e, "what review " + review.id + " could cost was changed, or a writing of it left out");
            }
            if (items.get(review.item).makers.contains(e.actor())
                    || (!allAccountsCount && !e.actor().equals(review.lead) && !reviews(e.actor()))) {
                throw broken("I-15", e, "what review " + review.id + " could cost was written by who made the item, or does not review it");
            }
            for (String loss : LOSSES) {
                if (amount(e, loss + "_low") > amount(e, loss + "_high")) {
                    throw broken("I-26", e, "a range of review " + review.id + " ends below its beginning");
                }
            }
            review.hands.add(e.actor());
            review.money = e;
            review.moneyPages++;
        }

        /** A stop follows its item and what is linked to it: the highest quorum, and a statement that tells of it. */
        private void tellOfStops(Event e, Review review, Item item, String statement) {
            if ((item.everStopped || !item.linked.isEmpty()) && review.tier < highestTier(review.policy)) {
                throw broken("I-44", e, "review " + review.id + " was sealed below the highest tier although a stop follows its item");
            }
            boolean told = !item.everStopped || statement.contains("\nSTOPPED BEFORE\n");
            for (String stopped : item.linked) {
                told &= Pattern.compile("^Item \\S+ " + Pattern.quote(stopped) + ", alike by ", Pattern.MULTILINE).matcher(statement).find();
            }
            if (!told) {
                throw broken("I-44", e, "the statement of review " + review.id + " does not tell of a stop that follows its item");
            }
        }

        private int highestTier(String policy) {
            return quorums.entrySet().stream()
                    .filter(quorum -> quorum.getKey().startsWith(policy + "/") && !quorum.getValue().seats.isEmpty())
                    .mapToInt(quorum -> Integer.parseInt(quorum.getKey().substring(policy.length() + 1)))
                    .max()
                    .orElse(1);
        }

        /** Of an item that was stopped before, unless the events are those of one item only, which do not tell of others. */
        private void link(Event e) {
            Review review = known(reviews, e, after(e, "review_id"), "review");
            String stopped = after(e, "stopped_item_id");
            Item other = items.get(stopped);
            boolean wasStopped = other == null ? allAccountsCount : other.everStopped;
            if (!e.operation().equals("INSERT") || !review.state.equals("REVIEW") || !e.actor().equals(review.lead)
                    || !review.item.equals(after(e, "item_id")) || review.item.equals(stopped) || !wasStopped) {
                throw broken("I-44", e, "review " + review.id + " was linked after its seal, by somebody else, or to what was never stopped");
            }
            items.get(review.item).linked.add(stopped);
        }

        private void part(Event e) {
            if (e.operation().equals("DELETE")) {
                throw broken("I-8", e, "a part of a review was deleted");
            }
            if (e.operation().equals("INSERT") && e.source().equals("ethics.mitigation")) {
                Condition condition = new Condition();
                condition.id = e.row();
                condition.planner = after(e, "planned_by");
                conditions.put(e.row(), condition);
                known(reviews, e, after(e, "review_id"), "review").conditions.add(condition);
            }
            Review review = reviewOf(e);
            if (review.sealedAt != null || !review.isLive()) {
                throw broken("I-8", e, "review " + review.id + " was written in after it was sealed or ended");
            }
            switch (e.source()) {
                case "ethics.answer" -> answer(e, review);
                case "ethics.money_page" -> moneyPage(e, review);
                case "ethics.hat" -> hat(e, review);
                case "ethics.villain" -> villain(e, review);
                case "ethics.mitigation" -> condition(e);
                case "ethics.misuse_scenario" -> scenario(e, review);
                case "ethics.second_score" -> secondScore(e, review);
                case "ethics.score_discussion" -> discussion(e, review);
                default -> {
                    // What else is written in a review has no rule of its own here.
                }
            }
        }

        private static void answer(Event e, Review review) {
            review.hands.add(e.actor());
            String question = after(e, "question_id");
            if (question != null && question.startsWith("SU-")) {
                review.aloud.add(question);
            }
        }

        /** What is kept back can be neither judged nor missed as long as its review is open. */
        private void withheld(Event e) {
            Item item = known(items, e, e.item(), "item");
            if (item.review == null || !item.review.state.equals("REVIEW")) {
                throw new Finding(INCOMPLETE, "Event " + e.seq() + " is withheld, and no review of its item was open");
            }
            item.review.withheld = true;
            if (e.source().equals("ethics.mitigation")) {
                conditions.computeIfAbsent(e.row(), id -> new Condition()).id = e.row();
            }
        }

        private void scenario(Event e, Review review) {
            Scenario scenario = scenarios.computeIfAbsent(e.row(), id -> new Scenario());
            if (e.operation().equals("INSERT")) {
                scenario.id = e.row();
                scenario.writtenBy = after(e, "written_by");
                review.scenarios.add(scenario);
            }
            scenario.kind = after(e, "kind") == null ? scenario.kind : after(e, "kind");
            scenario.scoredBy = after(e, "scored_by") == null ? scenario.scoredBy : after(e, "scored_by");
            scenario.number = number(e, "score_number", scenario.number);
            scenario.severity = number(e, "severity", scenario.severity);
            scenario.likelihood = number(e, "likelihood", scenario.likelihood);
            scenario.level = number(e, "inherent_level", scenario.level);
            scenario.withdrawn |= "true".equals(after(e, "withdrawn"));
        }

        private static int number(Event e, String column, int before) {
            return after(e, column) == null ? before : Integer.parseInt(after(e, column));
        }

        private void secondScore(Event e, Review review) {
            Scenario scenario = known(scenarios, e, after(e, "scenario_id"), "scenario");
            SecondScore score = new SecondScore();
            score.id = e.row();
            score.person = e.actor();
            score.number = number(e, "score_number", 0);
            score.severity = number(e, "severity", 0);
            score.likelihood = number(e, "likelihood", 0);
            score.level = number(e, "level", 0);
            score.blind = "true".equals(after(e, "blind"));
            SecondScore before = scenario.second;
            if (!e.operation().equals("INSERT") || score.number != scenario.number) {
                throw broken("I-32", e, "a second score of scenario " + scenario.id + " was changed, or is of another writing of it");
            }
            if (before != null && before.number == score.number && before.blind == score.blind) {
                throw broken("I-32", e, "scenario " + scenario.id + " got its second score twice");
            }
            if (score.person.equals(scenario.writtenBy)
                    || score.person.equals(scenario.scoredBy)
                    || items.get(review.item).makers.contains(score.person)) {
                throw broken("I-32", e, "scenario " + scenario.id + " got its second score from who wrote it, or who made the item");
            }
            // The events of one item tell only of the grants of its signers.
            if (!allAccountsCount && !score.person.equals(review.lead) && !reviews(score.person)) {
                throw broken("I-32", e, "scenario " + scenario.id + " got its second score from somebody who may not give it");
            }
            scenario.second = score;
        }

        private boolean reviews(String person) {
            return isActive(person)
                    && grants.values().stream()
                            .anyMatch(grant -> grant.live && grant.person.equals(person) && grant.capacity.equals("MISUSE_REVIEWER"));
        }

        private void discussion(Event e, Review review) {
            if (review.withheld) {
                return;
            }
            Scenario scenario = known(scenarios, e, after(e, "scenario_id"), "scenario");
            SecondScore score = scenario.second;
            if (!e.operation().equals("INSERT") || score == null || !score.id.equals(after(e, "second_score_id"))) {
                throw broken("I-32", e, "what was said about scores was changed, or is about none");
            }
            if (!List.of(review.lead, scenario.scoredBy, score.person).contains(e.actor())) {
                throw broken("I-32", e, "somebody else than the lead and the two who scored wrote down why scores differ");
            }
            score.discussed = after(e, "body").strip().length() >= SHORTEST_DISCUSSION;
        }

        /** From a certain tier on each scenario is scored twice, the higher level counts, and what lies far apart was discussed. */
        private static void judgeScores(Event e, Review review) {
            if (review.withheld) {
                throw new Finding(INCOMPLETE, "Review " + review.id + " is sealed at event " + e.seq() + ", and scores of it are withheld");
            }
            if (review.tier < SCORED_TWICE_FROM) {
                return;
            }
            for (Scenario scenario : review.scenarios) {
                SecondScore second = scenario.second;
                if (scenario.withdrawn || scenario.number == 0) {
                    continue;
                }
                if (second == null || second.number != scenario.number || !second.blind) {
                    throw broken("I-32", e, "review " + review.id + " was sealed although scenario " + scenario.id + " has no second score");
                }
                if (second.level > scenario.level) {
                    throw broken("I-32", e, "review " + review.id + " was sealed with the lower of two levels of scenario " + scenario.id);
                }
                boolean likelihoodsDiffer = !"INTENDED".equals(scenario.kind)
                        && Math.abs(scenario.likelihood - second.likelihood) >= FAR_APART;
                if (!second.discussed && (likelihoodsDiffer || Math.abs(scenario.severity - second.severity) >= FAR_APART)) {
                    throw broken("I-32", e, "review " + review.id + " was sealed although two scores of scenario " + scenario.id
                            + " lie far apart and nobody wrote down why");
                }
            }
        }

        private void condition(Event e) {
            Condition condition = conditions.get(e.row());
            condition.owner = after(e, "owner_id") == null ? condition.owner : after(e, "owner_id");
            condition.due = after(e, "due_on") == null ? condition.due : after(e, "due_on");
            condition.blocks = after(e, "blocks") == null ? condition.blocks : after(e, "blocks");
            condition.withdrawn = after(e, "withdrawn") == null ? condition.withdrawn : "true".equals(after(e, "withdrawn"));
        }

        /** Rows of a review name it when they are made; later events of the same row are found by the row. */
        private Review reviewOf(Event e) {
            String named = after(e, "review_id");
            String row = e.source() + " " + e.row();
            if (named != null) {
                againstItem.put(row, named);
            }
            return known(reviews, e, againstItem.getOrDefault(row, e.row()), "review");
        }

        private void verification(Event e) {
            Condition condition = known(conditions, e, after(e, "mitigation_id"), "condition");
            if (e.actor().equals(condition.owner) || e.actor().equals(condition.planner)) {
                throw broken("I-35", e, "condition " + condition.id + " was verified by the one who owns or planned it");
            }
            if (e.actor().equals(condition.extendedBy)) {
                throw broken("I-38", e, "condition " + condition.id + " was verified by the one who extended it");
            }
            condition.verified = true;
        }

        private void extension(Event e) {
            Condition condition = known(conditions, e, after(e, "mitigation_id"), "condition");
            Review review = known(reviews, e, after(e, "review_id"), "review");
            java.time.LocalDate due = java.time.LocalDate.parse(condition.due);
            java.time.LocalDate until = java.time.LocalDate.parse(after(e, "extended_to"));
            if (!e.operation().equals("INSERT") || condition.extendedBy != null) {
                throw broken("I-38", e, "condition " + condition.id + " was extended twice");
            }
            if (!review.state.equals("SEALED") || condition.verified || condition.withdrawn) {
                throw broken("I-38", e, "condition " + condition.id + " was extended while it was none");
            }
            if (!until.isAfter(due) || until.isAfter(due.plusDays(30))) {
                throw broken("I-38", e, "condition " + condition.id + " was extended by more than 30 days");
            }
            if (review.hands.contains(e.actor())
                    || items.get(review.item).makers.contains(e.actor())
                    || e.actor().equals(condition.planner)
                    || review.conditions.stream().anyMatch(other -> e.actor().equals(other.owner))) {
                throw broken("I-38", e, "condition " + condition.id + " was extended by somebody who has a hand in it");
            }
            condition.extendedBy = e.actor();
            condition.due = until.toString();
        }

        private void sign(Event e) {
            signatures++;
            if (!e.operation().equals("INSERT")) {
                throw broken("I-8", e, "a signature was changed");
            }
            Signed signature = new Signed();
            signature.person = after(e, "person_id");
            signature.capacity = after(e, "capacity");
            signature.grant = after(e, "grant_id");
            signature.statement = after(e, "statement_hash");
            signature.event = e.seq();
            Review review = known(reviews, e, after(e, "review_id"), "review");
            if (!review.state.equals("SEALED")) {
                throw broken("I-10", e, "review " + review.id + " was signed while it was " + review.state);
            }
            if (review.signed.stream().anyMatch(other -> other.person.equals(signature.person))) {
                throw broken("I-16", e, "person " + signature.person + " signed review " + review.id + " twice");
            }
            String why = worthless(signature, review);
            if (why != null) {
                throw broken(why, e, "a signature on review " + review.id + " was taken that does not count");
            }
            review.signed.add(signature);
            signed.put(e.row(), signature);
        }

        /** The invariant for which a signature does not count now, or null when it counts. */
        private String worthless(Signed signature, Review review) {
            Grant grant = grants.get(signature.grant);
            if (signature.withdrawn) {
                return "I-25";
            }
            if (!signature.statement.equals(review.statement)) {
                return "I-6";
            }
            if (review.hands.contains(signature.person)
                    || items.get(review.item).makers.contains(signature.person)
                    || review.conditions.stream().anyMatch(condition -> signature.person.equals(condition.owner))) {
                return "I-15";
            }
            if (grant == null
                    || !grant.live
                    || !grant.person.equals(signature.person)
                    || !grant.capacity.equals(signature.capacity)
                    || !isActive(signature.person)) {
                return "I-17";
            }
            return moment(grant.grantedAt).isBefore(moment(review.sealedAt)) ? null : "I-18";
        }

        private void stand(Event e) {
            if (!e.operation().equals("INSERT")) {
                throw broken("I-8", e, "what stands against an item was changed");
            }
            Item item = known(items, e, after(e, "item_id"), "item");
            switch (e.source()) {
                case "ethics.objection" -> item.objections.add(e.row());
                case "ethics.stop_call" -> {
                    item.stopCalls.add(e.row());
                    item.callers.add(after(e, "person_id"));
                }
                case "ethics.hold" -> item.holds.put(e.row(), after(e, "person_id"));
                default -> {
                    item.stopped = true;
                    item.everStopped = true;
                }
            }
            againstItem.put(e.row(), after(e, "item_id"));
        }

        private void release(Event e) {
            String person = after(e, "person_id");
            Item item = itemOf(e, "hold_id");
            if (person.equals(item.holds.get(after(e, "hold_id"))) || item.makers.contains(person)) {
                throw broken("I-47", e, "a hold was released by the one who placed it, or who made the item");
            }
            releases.computeIfAbsent(after(e, "hold_id"), hold -> new HashSet<>()).add(person);
        }

        private void appeal(Event e) {
            Appeal appeal = new Appeal();
            appeal.item = after(e, "item_id");
            appeal.person = after(e, "person_id");
            Item item = known(items, e, appeal.item, "item");
            if (!e.operation().equals("INSERT") || !item.stopped) {
                throw broken("I-46", e, "an appeal was made where nothing was stopped, or changed afterwards");
            }
            appeals.put(e.row(), appeal);
        }

        private void vote(Event e) {
            Appeal appeal = known(appeals, e, after(e, "appeal_id"), "appeal");
            String person = after(e, "person_id");
            Item item = items.get(appeal.item);
            boolean tookPart = person.equals(appeal.person)
                    || item.makers.contains(person)
                    || item.holds.containsValue(person)
                    || item.callers.contains(person)
                    || reviews.values().stream()
                            .filter(review -> review.item.equals(appeal.item))
                            .anyMatch(review -> review.hands.contains(person)
                                    || review.signed.stream().anyMatch(signature -> person.equals(signature.person))
                                    || review.conditions.stream().anyMatch(condition -> person.equals(condition.owner)));
            if (!e.operation().equals("INSERT") || appeal.decided || tookPart) {
                throw broken("I-46", e, "an appeal was voted on by somebody who took part in the case, or after its decision");
            }
            if (appeal.votes.put(person, after(e, "vote")) != null) {
                throw broken("I-46", e, "somebody voted twice on an appeal");
            }
        }

        /** Three votes decide. The stop is set aside at most: the item still needs a review and its signatures. */
        private void decision(Event e) {
            Appeal appeal = known(appeals, e, after(e, "appeal_id"), "appeal");
            long anew = appeal.votes.values().stream().filter("NEW_REVIEW"::equals).count();
            String outcome = anew * 2 > appeal.votes.size() ? "NEW_REVIEW" : "UPHELD";
            if (!e.operation().equals("INSERT") || appeal.decided || appeal.votes.size() < 3 || !outcome.equals(after(e, "outcome"))) {
                throw broken("I-46", e, "an appeal was decided otherwise than by the votes of three people");
            }
            appeal.decided = true;
            if (outcome.equals("NEW_REVIEW")) {
                Item item = items.get(appeal.item);
                item.stopped = false;
                item.stopCalls.clear();
            }
        }

        private Item itemOf(Event e, String column) {
            return known(items, e, againstItem.get(after(e, column)), "item");
        }

        private void entry(Event e) {
            if (e.operation().equals("DELETE")) {
                entries.remove(e.row());
                return;
            }
            if (!e.operation().equals("INSERT")) {
                throw broken("I-2", e, "an entry on the portfolio roadmap was changed");
            }
            promotions++;
            String id = after(e, "item_id");
            Item item = known(items, e, id, "item");
            settleChanges();
            judge(e, id, item);
            entries.put(id, after(e, "content_hash") + " " + after(e, "case_id"));
        }

        /** Recomputes whether the item could be cleared at this moment. */
        private void judge(Event e, String id, Item item) {
            Review review = item.review;
            java.time.Instant now = moment(after(e, "entered_at"));
            if (review == null || !review.state.equals("SEALED") || !review.id.equals(after(e, "case_id"))) {
                throw broken("I-1", e, "item " + id + " was promoted without its sealed review");
            }
            if (!review.hash.equals(item.hash) || !item.hash.equals(after(e, "content_hash"))) {
                throw broken("I-4", e, "item " + id + " was promoted with another text than the one reviewed");
            }
            if (item.withdrawn || !item.blank.isEmpty() || !item.stopCalls.isEmpty()) {
                throw broken("I-1", e, "item " + id + " was promoted while it was withdrawn, incomplete or called to a stop");
            }
            if (item.stopped) {
                throw broken("I-44", e, "item " + id + " was promoted after it was stopped");
            }
            if (!List.of("PROCEED", "PROCEED_WITH_CONDITIONS").contains(review.verdict)) {
                throw broken("I-31", e, "item " + id + " was promoted with the verdict " + review.verdict);
            }
            if (!now.isBefore(moment(review.validUntil))) {
                throw broken("I-39", e, "item " + id + " was promoted after its review had expired");
            }
            Quorum rest = quorums.get(review.policy + "/" + review.tier);
            // An entry is dated by the begin of its transaction, which without a rest may lie before the end of the sealing one.
            if (rest != null && rest.waitingDays > 0 && now.isBefore(moment(review.sealedAt).plusSeconds(rest.waitingDays * 86_400L))) {
                throw broken("I-39", e, "item " + id + " was promoted before its review had rested for " + rest.waitingDays + " days");
            }
            if (!item.objections.isEmpty()) {
                throw broken("I-40", e, "item " + id + " was promoted against an open objection");
            }
            judgeQuorum(e, id, item, review);
            judgeConditions(e, id, review, now);
        }

        private void judgeQuorum(Event e, String id, Item item, Review review) {
            Quorum quorum = quorums.get(review.policy + "/" + review.tier);
            if (quorum == null || quorum.seats.isEmpty()) {
                throw broken("I-12", e, "item " + id + " was promoted without a quorum being defined for its tier");
            }
            List<Signed> counted = review.signed.stream()
                    .filter(signature -> worthless(signature, review) == null)
                    .toList();
            boolean seated = quorum.seats.entrySet().stream()
                    .allMatch(seat -> counted.stream().filter(s -> fills(s, seat.getKey(), item, review)).count() >= seat.getValue());
            if (counted.size() < quorum.signers || !seated) {
                String why = review.signed.stream()
                        .map(signature -> worthless(signature, review))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("I-20");
                throw broken(why, e, "item " + id + " was promoted with " + counted.size() + " signatures that count, and "
                        + quorum.signers + " are needed, with a seat for each capacity");
            }
            item.holds.keySet().forEach(hold -> {
                if (releases.getOrDefault(hold, Set.of()).size() < quorum.signers) {
                    throw broken("I-47", e, "item " + id + " was promoted while it was held back");
                }
            });
        }

        /** A seat is the capacity in which a person signed, or a quality: granted before the seal, or standing outside of the product. */
        private boolean fills(Signed signature, String seat, Item item, Review review) {
            if (List.of("MISUSE_REVIEWER", "STAKEHOLDER", "EXECUTIVE").contains(seat)) {
                return signature.capacity.equals(seat);
            }
            if (seat.equals("OUTSIDER")) {
                return !isInside(item, signature.person);
            }
            return grants.values().stream()
                    .anyMatch(grant -> grant.live
                            && grant.person.equals(signature.person)
                            && grant.capacity.equals(seat)
                            && moment(grant.grantedAt).isBefore(moment(review.sealedAt)));
        }

        /** Manages the item's product, or ever made an item of it. */
        private boolean isInside(Item item, String person) {
            return grants.values().stream()
                            .anyMatch(grant -> grant.live
                                    && grant.person.equals(person)
                                    && grant.capacity.equals("PRODUCT_MANAGER")
                                    && Objects.equals(grant.product, item.product))
                    || items.values().stream()
                            .anyMatch(other -> Objects.equals(other.product, item.product) && other.makers.contains(person));
        }

        private void judgeConditions(Event e, String id, Review review, java.time.Instant now) {
            for (Condition condition : review.conditions) {
                if (condition.withdrawn || condition.verified) {
                    continue;
                }
                boolean overdue = java.time.LocalDate.parse(condition.due).isBefore(now.atZone(java.time.ZoneOffset.UTC).toLocalDate());
                if (overdue || condition.blocks.equals("PROMOTION")) {
                    throw broken("I-36", e, "item " + id + " was promoted with the open condition " + condition.id);
                }
                if (!isActive(condition.owner)) {
                    throw broken("I-37", e, "item " + id + " was promoted with a condition that nobody owns");
                }
            }
        }

        private static String after(Event e, String column) {
            return e.after(column);
        }

        private static java.time.Instant moment(String text) {
            return java.time.OffsetDateTime.parse(text).toInstant();
        }

        private static <T> T known(Map<String, T> rows, Event e, String column) {
            return known(rows, e, after(e, column), column);
        }

        private static <T> T known(Map<String, T> rows, Event e, String id, String what) {
            T row = rows.get(id);
            if (row == null) {
                throw broken("I-49", e, "the " + what + " " + id + " was never told of");
            }
            return row;
        }

        private static Finding broken(String number, Event e, String sentence) {
            return new Finding(RULE_BROKEN, number + ": at event " + e.seq() + " (" + e.at() + ") " + sentence);
        }
    }

    private static final class Hash {
        private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        });

        static byte[] of(byte[]... parts) {
            MessageDigest digest = SHA_256.get();
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        }

        static String hex(byte[]... parts) {
            return HexFormat.of().formatHex(of(parts));
        }

        static byte[] joined(byte[] left, byte[] right) {
            byte[] both = java.util.Arrays.copyOf(left, left.length + right.length);
            System.arraycopy(right, 0, both, left.length, right.length);
            return both;
        }

        /** Each field as its length in bytes, a colon and its bytes, so that no two lists of fields give the same bytes. */
        static byte[] lengthPrefixed(String... fields) {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(512);
            for (String field : fields) {
                byte[] text = field.getBytes(StandardCharsets.UTF_8);
                bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
                bytes.writeBytes(text);
            }
            return bytes.toByteArray();
        }
    }

    /** As much of RFC 8259 as an export uses: objects, arrays, strings, numbers, true, false, null. No key twice. */
    private static final class Json {
        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        @SuppressWarnings("unchecked")
        static Map<String, Object> object(String text) {
            Json json = new Json(text);
            try {
                Object value = json.value();
                json.space();
                if (json.at == text.length() && value instanceof Map<?, ?> map) {
                    return (Map<String, Object>) map;
                }
            } catch (StringIndexOutOfBoundsException | NumberFormatException cut) {
                // Told below.
            }
            throw new Finding(TAMPERED, "What should be a JSON object is not one: " + text.substring(0, Math.min(60, text.length())));
        }

        static String string(Map<String, Object> object, String name) {
            if (object.get(name) instanceof String value) {
                return value;
            }
            throw new Finding(INCOMPLETE, "The field " + name + " is missing");
        }

        @SuppressWarnings("unchecked")
        static Map<String, Object> map(Map<String, Object> object, String name) {
            if (object.get(name) instanceof Map<?, ?> value) {
                return (Map<String, Object>) value;
            }
            throw new Finding(INCOMPLETE, "The field " + name + " is missing");
        }

        @SuppressWarnings("unchecked")
        static List<Map<String, Object>> list(Map<String, Object> object, String name) {
            if (object.get(name) instanceof List<?> values && values.stream().allMatch(value -> value instanceof Map)) {
                return (List<Map<String, Object>>) values;
            }
            throw new Finding(INCOMPLETE, "The field " + name + " is missing");
        }

        @SuppressWarnings("unchecked")
        static List<String> texts(Map<String, Object> object, String name) {
            if (object.get(name) instanceof List<?> values && values.stream().allMatch(value -> value instanceof String)) {
                return (List<String>) values;
            }
            throw new Finding(INCOMPLETE, "The field " + name + " is missing");
        }

        static long number(Map<String, Object> object, String name) {
            if (object.get(name) instanceof Number value) {
                return value.longValue();
            }
            throw new Finding(INCOMPLETE, "The field " + name + " is missing");
        }

        static void escape(StringBuilder out, String value) {
            int plain = 0;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c >= ' ' && c != '"' && c != '\\') {
                    continue;
                }
                out.append(value, plain, i);
                plain = i + 1;
                switch (c) {
                    case '"' -> out.append("\\\"");
                    case '\\' -> out.append("\\\\");
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    case '\t' -> out.append("\\t");
                    case '\b' -> out.append("\\b");
                    case '\f' -> out.append("\\f");
                    default -> out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                }
            }
            out.append(value, plain, value.length());
        }

        private Object value() {
            space();
            char c = text.charAt(at);
            switch (c) {
                case '{':
                    return object();
                case '[':
                    return array();
                case '"':
                    return string();
                default:
                    return literal();
            }
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            for (space(); text.charAt(at) != '}'; space()) {
                if (!object.isEmpty()) {
                    expect(',');
                    space();
                }
                String name = string();
                space();
                expect(':');
                if (object.containsKey(name)) {
                    throw new NumberFormatException(name);
                }
                object.put(name, value());
            }
            at++;
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            at++;
            for (space(); text.charAt(at) != ']'; space()) {
                if (!array.isEmpty()) {
                    expect(',');
                }
                array.add(value());
            }
            at++;
            return array;
        }

        private String string() {
            expect('"');
            int plain = at;
            while (text.charAt(at) != '"' && text.charAt(at) != '\\') {
                at++;
            }
            if (text.charAt(at) == '"') {
                return text.substring(plain, at++);
            }
            StringBuilder value = new StringBuilder();
            for (char c = text.charAt(at); c != '"'; c = text.charAt(at)) {
                if (c == '\\') {
                    value.append(text, plain, at++).append(escaped());
                    plain = at;
                } else {
                    at++;
                }
            }
            value.append(text, plain, at++);
            return value.toString();
        }

        private char escaped() {
            char c = text.charAt(at++);
            if (c == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int known = "\"\\/bfnrt".indexOf(c);
            if (known < 0) {
                throw new NumberFormatException("escape");
            }
            return "\"\\/\b\f\n\r\t".charAt(known);
        }

        private Object literal() {
            int begin = at;
            while (at < text.length() && "+-.eE0123456789truefalsn".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String word = text.substring(begin, at);
            return switch (word) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                case "null" -> NULL;
                default -> new java.math.BigDecimal(word);
            };
        }

        private static final Object NULL = new Object() {
            @Override
            public String toString() {
                return "null";
            }
        };

        private void expect(char c) {
            if (text.charAt(at) != c) {
                throw new NumberFormatException("expected " + c);
            }
            at++;
        }

        private void space() {
            while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
