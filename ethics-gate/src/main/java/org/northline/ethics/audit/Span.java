package org.northline.ethics.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves of a Merkle tree that follow one another and that RFC 6962, section 2.1, hashes together.
 *
 * @param from the first one, counted from 0
 * @param to the one after the last
 */
record Span(long from, long to) {
    Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a span has a leaf");
        }
    }

    /** What is hashed with a leaf, step by step, up to the root of the tree of that size: PATH of RFC 6962, section 2.1.1. */
    static List<Span> inclusion(long leaf, long size) {
        List<Span> path = new ArrayList<>();
        new Span(0, size).path(leaf, path);
        return path;
    }

    /** What shows that a tree of that size continues a smaller one: PROOF of RFC 6962, section 2.1.2. */
    static List<Span> consistency(long from, long size) {
        List<Span> proof = new ArrayList<>();
        new Span(0, size).subproof(from, true, proof);
        return proof;
    }

    /** The perfect trees of which it consists, the largest first. */
    List<Span> perfect() {
        List<Span> parts = new ArrayList<>();
        for (long at = from; at < to; ) {
            long next = at + Long.highestOneBit(to - at);
            parts.add(new Span(at, next));
            at = next;
        }
        return parts;
    }

    private long length() {
        return to - from;
    }

    private Span left() {
        return new Span(from, from + Long.highestOneBit(length() - 1));
    }

    private Span right() {
        return new Span(left().to, to);
    }

    private void path(long leaf, List<Span> path) {
        if (length() == 1) {
            return;
        }
        boolean goesLeft = leaf < left().to;
        (goesLeft ? left() : right()).path(leaf, path);
        path.add(goesLeft ? right() : left());
    }

    private void subproof(long end, boolean isWhole, List<Span> proof) {
        if (end == to) {
            if (!isWhole) {
                proof.add(this);
            }
            return;
        }
        boolean endsLeft = end <= left().to;
        if (endsLeft) {
            left().subproof(end, isWhole, proof);
        } else {
            right().subproof(end, false, proof);
        }
        proof.add(endsLeft ? right() : left());
    }
}
