package org.northline.planning.portfolio;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * ACTIVE, or SUSPENDED with the gate's reasons, a code a line; the tier of the review that cleared the entry; and the day to which something
 * that the entry still owes was put off.
 */
public record EntryVerdict(
        String state,
        @Nullable String suspendedBecause,
        @Nullable Integer tier,
        @Nullable LocalDate extendedTo) {
    public EntryVerdict {
        requireNonNull(state, "state");
    }
}
