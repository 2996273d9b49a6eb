package org.northline.planning.portfolio;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** ACTIVE, or SUSPENDED with the gate's reasons, a code a line; and the tier of the review that cleared the entry. */
public record EntryVerdict(
        String state,
        @Nullable String suspendedBecause,
        @Nullable Integer tier) {
    public EntryVerdict {
        requireNonNull(state, "state");
    }
}
