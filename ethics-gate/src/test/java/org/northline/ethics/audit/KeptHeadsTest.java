package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.northline.planning.shared.OrgId;

/** Heads on disk: what was kept is read as it was, and what cannot be read is not taken for nothing. */
class KeptHeadsTest {
    private final OrgId org = new OrgId(UUID.fromString("0190f3a0-0000-7000-8000-000000000001"));
    private final OrgId other = new OrgId(UUID.fromString("0190f3a0-0000-7000-8000-000000000002"));

    @TempDir
    private Path folder;

    private KeptHeads heads;

    @BeforeEach
    void open() {
        heads = new KeptHeads(folder);
    }

    @Test
    void organisationBeginsWithAnEmptyTree() {
        assertThat(heads.growth(org).tree().size()).isZero();
        assertThat(heads.growth(org).lastHash()).isEmpty();
        assertThat(heads.newest(org, "key")).isEmpty();
        assertThat(heads.sizes(org)).isEmpty();
    }

    @Test
    void whatWasKeptIsReadAsItWas() throws IOException {
        MerkleTree tree = grown(11);

        heads.keep(org, new KeptHeads.Growth(tree, "hash of 11"), new Checkpoint(11, "note of 11", "key"));

        KeptHeads.Growth read = heads.growth(org);
        assertThat(read.tree().size()).isEqualTo(11);
        assertThat(read.tree().root()).isEqualTo(tree.root());
        assertThat(read.lastHash()).isEqualTo("hash of 11");
        assertThat(heads.newest(org, "key now")).contains(new Checkpoint(11, "note of 11", "key now"));
        assertThat(folder.resolve("northline.vkey")).hasContent("key");
        assertThat(heads.growth(other).tree().size()).isZero();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".new"))).isEmpty();
        }
    }

    @Test
    void everyHeadStaysAndTheNewestIsTheLargest() {
        for (int size : new int[] {100, 7, 2000}) {
            heads.keep(org, new KeptHeads.Growth(grown(size), ""), new Checkpoint(size, "note of " + size, "key"));
        }

        assertThat(heads.sizes(org)).containsExactly(7L, 100L, 2000L);
        assertThat(heads.newest(org, "key").orElseThrow().note()).isEqualTo("note of 2000");
        assertThat(heads.sizes(other)).isEmpty();
    }

    @Test
    void headThatIsGoneIsAbsent() throws IOException {
        heads.keep(org, new KeptHeads.Growth(grown(3), ""), new Checkpoint(3, "note", "key"));
        Files.delete(folder.resolve(org.value().toString()).resolve("000000000003.note"));

        assertThat(heads.newest(org, "key")).isEmpty();
    }

    @Test
    void growthThatCannotBeReadIsAnError() throws IOException {
        Path growth = folder.resolve(org.value().toString()).resolve("growth");
        Files.createDirectories(growth.getParent());
        for (String broken : new String[] {"", "5\n", "5\nhash\n", "many\nhash\n", "1\nhash\nno base64!\n"}) {
            Files.writeString(growth, broken, UTF_8);

            assertThatThrownBy(() -> heads.growth(org))
                    .as(broken)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    private static MerkleTree grown(int size) {
        MerkleTree tree = MerkleTree.empty();
        for (int i = 0; i < size; i++) {
            tree.append(new byte[] {(byte) i});
        }
        return tree;
    }
}
