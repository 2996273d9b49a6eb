package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Proofs are those of RFC 6962, section 2.1, here word for word over lists of leaves. */
class MerkleHashesTest {
    private static final int LARGEST = 20;

    private static final List<byte[]> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(leaf -> new byte[] {(byte) leaf})
            .toList();

    @Test
    void inclusionIsProvedForEveryLeafOfEveryTree() {
        for (int size = 1; size <= LARGEST; size++) {
            List<byte[]> leaves = LEAVES.subList(0, size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<Span> spans = Span.inclusion(leaf, size);
                assertThat(hashed(spans, leaves)).as("%d of %d", leaf, size).isEqualTo(hex(path(leaf, leaves)));
            }
        }
    }

    @Test
    void consistencyIsProvedForEveryTwoTrees() {
        for (int size = 2; size <= LARGEST; size++) {
            List<byte[]> leaves = LEAVES.subList(0, size);
            for (int earlier = 1; earlier < size; earlier++) {
                List<Span> spans = Span.consistency(earlier, size);
                assertThat(hashed(spans, leaves))
                        .as("%d to %d", earlier, size)
                        .isEqualTo(hex(subproof(earlier, leaves, true)));
            }
        }
    }

    @Test
    void missingLeavesAreNoticed() {
        List<Span> spans = Span.inclusion(0, 4);

        assertThatThrownBy(() -> hashed(spans, LEAVES.subList(0, 3))).isInstanceOf(NullPointerException.class);
    }

    private static List<String> hashed(List<Span> spans, List<byte[]> leaves) {
        MerkleHashes hashes = MerkleHashes.of(spans, leaves.stream());
        return hex(spans.stream().map(hashes::of).toList());
    }

    private static List<byte[]> path(int leaf, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves);
        List<byte[]> left = leaves.subList(0, k);
        List<byte[]> right = leaves.subList(k, leaves.size());
        return leaf < k ? joined(path(leaf, left), hash(right)) : joined(path(leaf - k, right), hash(left));
    }

    private static List<byte[]> subproof(int earlier, List<byte[]> leaves, boolean whole) {
        if (earlier == leaves.size()) {
            return whole ? List.of() : List.of(hash(leaves));
        }
        int k = split(leaves);
        List<byte[]> left = leaves.subList(0, k);
        List<byte[]> right = leaves.subList(k, leaves.size());
        return earlier <= k
                ? joined(subproof(earlier, left, whole), hash(right))
                : joined(subproof(earlier - k, right, false), hash(left));
    }

    private static byte[] hash(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return MerkleTree.sha256(new byte[] {0}, leaves.get(0));
        }
        int k = split(leaves);
        return MerkleTree.sha256(new byte[] {1}, hash(leaves.subList(0, k)), hash(leaves.subList(k, leaves.size())));
    }

    private static int split(List<byte[]> leaves) {
        return Integer.highestOneBit(leaves.size() - 1);
    }

    private static List<byte[]> joined(Collection<byte[]> path, byte[] last) {
        List<byte[]> all = new ArrayList<>(path);
        all.add(last);
        return all;
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
