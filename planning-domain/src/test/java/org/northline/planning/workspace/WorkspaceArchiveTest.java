package org.northline.planning.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.northline.planning.shared.InvalidInput;

/** What a file with a workspace has to be before anything of it is written. */
class WorkspaceArchiveTest {
    private static final WorkspacePart PEOPLE = WorkspaceFile.PARTS.get(0);

    @TempDir
    private Path folder;

    @Test
    void linesComeInOrderWithTheNumberOfTheFirst() throws IOException {
        String people = String.join(
                "",
                IntStream.rangeClosed(1, 1001).mapToObj(n -> "{" + n + "}\n").toList());
        List<String> taken = new ArrayList<>();
        List<Long> firsts = new ArrayList<>();

        try (WorkspaceArchive archive =
                new WorkspaceFile().with(PEOPLE.file(), people).open(folder)) {
            archive.lines(PEOPLE, (lines, first) -> {
                taken.addAll(lines);
                firsts.add(first);
            });

            assertThat(archive.rows(PEOPLE)).isEqualTo(1001);
            assertThat(archive.manifest().organisation()).isEqualTo("Meridian");
        }
        assertThat(taken).hasSize(1001).startsWith("{1}").endsWith("{1001}");
        assertThat(firsts).containsExactly(1L, 501L, 1001L);
    }

    @Test
    void sameWorkspaceMakesTheSameBytes() {
        assertThat(new WorkspaceFile().bytes()).isEqualTo(new WorkspaceFile().bytes());
    }

    @Test
    void whatIsNoZipIsRefused() {
        refused(new WorkspaceFile(), "id,title\n1,Wait board\n".getBytes(UTF_8), "This is no ZIP file");
        refused(new WorkspaceFile(), new byte[0], "This is no ZIP file");
    }

    @Test
    void fileThatBrokeOffIsRefused() {
        byte[] whole = new WorkspaceFile().bytes();

        refused(new WorkspaceFile(), Arrays.copyOf(whole, whole.length / 2), "This is no ZIP file, or it is damaged");
    }

    @Test
    void zipWithoutAManifestIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(PEOPLE.file()));
        }

        refused(new WorkspaceFile(), out.toByteArray(), "The file has no manifest.json");
    }

    @Test
    void otherFormatIsRefused() {
        refused(
                new WorkspaceFile()
                        .saying(m -> new WorkspaceManifest(
                                "northline-workspace/9", m.schema(), m.organisation(), m.exportedAt(), m.files())),
                "the file says northline-workspace/9");
    }

    @Test
    void otherVersionOfThePlanIsRefused() {
        refused(
                new WorkspaceFile()
                        .saying(m ->
                                new WorkspaceManifest(m.format(), "0019", m.organisation(), m.exportedAt(), m.files())),
                "of version 0019; here it is 0020");
    }

    @Test
    void changedFileIsRefused() {
        refused(
                new WorkspaceFile().saying(m -> hashed(m, "0".repeat(64))),
                "plan/person.jsonl is not as it was written");
    }

    @Test
    void otherCountIsRefused() {
        refused(
                new WorkspaceFile()
                        .saying(m -> withFirst(
                                m,
                                new WorkspaceManifest.File(
                                        m.files().get(0).name(),
                                        7,
                                        m.files().get(0).bytes(),
                                        m.files().get(0).sha256()))),
                "plan/person.jsonl has 2 lines");
    }

    @Test
    void missingFileIsNamed() {
        refused(new WorkspaceFile().without("plan/planning-cycle.jsonl"), "plan/planning-cycle.jsonl is missing");
    }

    @Test
    void fileThatTheManifestNamesHasToBeThere() {
        refused(
                new WorkspaceFile().saying(m -> withFirst(m, new WorkspaceManifest.File("plan/team.jsonl", 0, 0, ""))),
                "is not in the manifest");
    }

    @Test
    void unknownFileIsNamed() {
        refused(
                new WorkspaceFile().with("plan/portfolio-entry.jsonl", "{}\n"),
                "plan/portfolio-entry.jsonl is not known");
        refused(new WorkspaceFile().with("../../etc/passwd", "x"), "../../etc/passwd is not known");
    }

    @Test
    void whatTravelsForReadingIsNotRead() throws IOException {
        try (WorkspaceArchive archive =
                new WorkspaceFile().with("record/gate.jsonl", "anything").open(folder)) {
            assertThat(archive.rows(PEOPLE)).isEqualTo(2);
        }
    }

    @Test
    void bombIsRefused() {
        refused(
                new WorkspaceFile().with(PEOPLE.file(), ("0".repeat(1000) + "\n").repeat(40_000)),
                "The file unpacks to more than 16 MiB");
    }

    @Test
    void lineThatIsTooLongIsRefused() {
        refused(
                new WorkspaceFile().with(PEOPLE.file(), "{}\n" + "x".repeat(2 << 20)),
                "plan/person.jsonl, line 2: a line has at most 1 MiB");
    }

    @Test
    void tooManyFilesAreRefused() {
        WorkspaceFile file = new WorkspaceFile();
        IntStream.range(0, 300).forEach(n -> file.with("record/" + n, ""));

        refused(file, "A workspace has at most 200 files");
    }

    @Test
    void listOfFilesThatWouldFillTheMemoryIsRefusedBeforeItIsRead() {
        WorkspaceFile file = new WorkspaceFile();
        IntStream.range(0, 2000).forEach(n -> file.with("record/" + n, ""));

        refused(file, "larger than that of any workspace");
    }

    @Test
    void listOfFilesThatHidesBehindASmallOneIsRefusedBeforeItIsRead() throws IOException {
        refused(new WorkspaceFile(), hidingItsList(), "This is no ZIP file");
    }

    /** Java takes the last end of a list and forgives it a wrong length; before it stands, as a comment, one that fits and says less. */
    private static byte[] hidingItsList() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int n = 0; n < 2000; n++) {
                ZipEntry entry = new ZipEntry("record/" + n);
                if (n == 1999) {
                    entry.setComment("PK\5\6" + "\0".repeat(6) + "\1\0" + "\7\0\0\0" + "\0".repeat(4) + "\26\0");
                }
                zip.putNextEntry(entry);
            }
        }
        byte[] bytes = out.toByteArray();
        bytes[bytes.length - 2] = 7;
        return bytes;
    }

    @Test
    void fileWhoseContentBreaksOffIsRefused() {
        WorkspaceFile file = new WorkspaceFile()
                .with(
                        PEOPLE.file(),
                        IntStream.range(0, 5000)
                                .mapToObj(n -> "{" + n * n + "}\n")
                                .collect(Collectors.joining()));
        byte[] bytes = file.bytes();
        int packedSize = new String(bytes, ISO_8859_1).indexOf("PK\1\2") + 20;
        bytes[packedSize + 1] /= 2;

        refused(file, bytes, "This is no ZIP file, or it is damaged");
    }

    @Test
    void longLinesComeFewAtATime() throws IOException {
        List<Integer> taken = new ArrayList<>();

        try (WorkspaceArchive archive = new WorkspaceFile()
                .with(PEOPLE.file(), ("x".repeat(1 << 20) + "\n").repeat(10))
                .open(folder)) {
            archive.lines(PEOPLE, (lines, first) -> taken.add(lines.size()));
        }

        assertThat(taken).containsExactly(4, 4, 2);
    }

    @Test
    void characterThatCannotBeStoredIsRefused() throws IOException {
        try (WorkspaceArchive archive =
                new WorkspaceFile().with(PEOPLE.file(), "{}\n{\0}\n").open(folder)) {
            assertThatThrownBy(() -> archive.lines(PEOPLE, (lines, first) -> {}))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("plan/person.jsonl, line 2");
        }
    }

    private void refused(WorkspaceFile file, String sentence) {
        refused(file, file.bytes(), sentence);
    }

    private void refused(WorkspaceFile file, byte[] bytes, String sentence) {
        assertThatThrownBy(() -> file.open(folder, bytes))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("/file ")
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    private static WorkspaceManifest hashed(WorkspaceManifest manifest, String sha256) {
        WorkspaceManifest.File first = manifest.files().get(0);
        return withFirst(manifest, new WorkspaceManifest.File(first.name(), first.lines(), first.bytes(), sha256));
    }

    private static WorkspaceManifest withFirst(WorkspaceManifest manifest, WorkspaceManifest.File first) {
        List<WorkspaceManifest.File> files = new ArrayList<>(manifest.files());
        files.set(0, first);
        return new WorkspaceManifest(
                manifest.format(), manifest.schema(), manifest.organisation(), manifest.exportedAt(), files);
    }
}
