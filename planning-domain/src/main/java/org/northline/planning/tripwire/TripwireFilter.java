package org.northline.planning.tripwire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.revisit.SubjectKind;

/**
 * Which tripwires are asked for; what is left out does not matter.
 *
 * @param objective those over it, and those that watch one of its key results
 */
public record TripwireFilter(
        @Nullable TripwireState state,
        @Nullable UUID owner,
        @Nullable SubjectKind subjectKind,
        @Nullable UUID subject,
        @Nullable UUID objective) {
    public static final TripwireFilter NONE = new TripwireFilter(null, null, null, null, null);
}
