package org.northline.ethics.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hashes of chosen spans of a Merkle tree, found in one pass over its leaves: memory grows with the spans and not with the tree. */
final class MerkleHashes {
    private final Set<Span> chosen;
    private final Map<Span, byte[]> found = new HashMap<>();

    private MerkleHashes(Set<Span> chosen) {
        this.chosen = chosen;
    }

    /** Leaves from the first one on, as many as the spans reach: with fewer, {@link #of(Span)} throws for what they do not reach. */
    static MerkleHashes of(Collection<Span> spans, Stream<byte[]> leaves) {
        MerkleHashes hashes = new MerkleHashes(
                spans.stream().flatMap(span -> span.perfect().stream()).collect(Collectors.toUnmodifiableSet()));
        MerkleTree tree = MerkleTree.empty();
        leaves.forEach(leaf -> tree.append(leaf, hashes::keep));
        return hashes;
    }

    /** The hash of a span that was chosen. */
    byte[] of(Span span) {
        List<byte[]> parts = span.perfect().stream()
                .map(part ->
                        Objects.requireNonNull(found.get(part), "a span that was chosen and that the leaves reach"))
                .toList();
        return MerkleTree.of(span.to() - span.from(), parts).root();
    }

    private void keep(Span span, byte[] hash) {
        if (chosen.contains(span)) {
            found.put(span, hash);
        }
    }
}
