package org.northline.it.gate.reference;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** How things stand after a step: the state of the newest review, the state of the entry, and the codes of what stands against the item. */
public record Standing(String review, String entry, SortedSet<String> blockers) {
    static final String NO_REVIEW = "NONE";
    static final String NO_ENTRY = "ABSENT";

    public Standing(String review, String entry, Collection<String> blockers) {
        this(review, entry, new TreeSet<>(blockers));
    }
}
