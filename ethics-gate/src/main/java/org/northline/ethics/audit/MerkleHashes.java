package org.northline.ethics.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The hashes of chosen spans of a Merkle tree, found in one pass over its leaves: memory grows with the spans and not with the tree. */
final class MerkleHashes {
    private final Map<Span, byte[]> found = new HashMap<>();

    private MerkleHashes() {}

    /** Leaves from the first one on, as many as the spans reach. */
    static MerkleHashes of(Collection<Span> spans, Stream<byte[]> leaves) {
        MerkleHashes hashes = new MerkleHashes();
        spans.forEach(span -> span.perfect().forEach(part -> hashes.found.put(part, new byte[0])));
        MerkleTree tree = MerkleTree.empty();
        leaves.forEach(leaf -> tree.append(leaf, hashes::keep));
        return hashes;
    }

    /** The hash of a span that was chosen. */
    byte[] of(Span span) {
        List<byte[]> parts = span.perfect().stream()
                .map(part -> Objects.requireNonNull(found.get(part), "a span that was chosen"))
                .toList();
        return MerkleTree.of(span.to() - span.from(), parts).root();
    }

    private void keep(Span span, byte[] hash) {
        found.replace(span, hash);
    }
}
