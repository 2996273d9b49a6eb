package org.northline.ethics.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A Merkle tree over a growing list, as RFC 6962, section 2.1, defines it, that keeps no more of the list than the roots of its perfect
 * subtrees, the largest first: at most one per bit of its size.
 */
final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<byte[]> subtrees;
    private long size;

    private MerkleTree(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    static MerkleTree empty() {
        return new MerkleTree(0, new ArrayList<>());
    }

    /** The tree whose size and subtrees were written down before. */
    static MerkleTree of(long size, List<byte[]> subtrees) {
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves has " + Long.bitCount(size) + " subtrees");
        }
        return new MerkleTree(size, new ArrayList<>(subtrees));
    }

    void append(byte[] data) {
        append(data, (span, hash) -> {});
    }

    /** Tells of every perfect subtree that the leaf completes, the leaf itself first. */
    void append(byte[] data, BiConsumer<Span, byte[]> completed) {
        byte[] node = sha256(LEAF, data);
        long from = size++;
        completed.accept(new Span(from, size), node);
        for (long left = size - 1; (left & 1) == 1; left >>= 1) {
            node = sha256(NODE, subtrees.remove(subtrees.size() - 1), node);
            from -= size - from;
            completed.accept(new Span(from, size), node);
        }
        subtrees.add(node);
    }

    long size() {
        return size;
    }

    List<byte[]> subtrees() {
        return List.copyOf(subtrees);
    }

    /** 32 bytes; for the empty tree the hash of nothing. */
    byte[] root() {
        if (subtrees.isEmpty()) {
            return sha256("".getBytes(StandardCharsets.US_ASCII));
        }
        byte[] root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = sha256(NODE, subtrees.get(i), root);
        }
        return root;
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
