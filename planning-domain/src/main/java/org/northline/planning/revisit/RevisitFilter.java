package org.northline.planning.revisit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which revisit dates are asked for; what is left out does not matter.
 *
 * @param state all that are not done when left out
 */
public record RevisitFilter(
        @Nullable RevisitState state,
        @Nullable UUID owner,
        @Nullable SubjectKind subjectKind,
        @Nullable UUID subject) {
    public static final RevisitFilter OPEN = new RevisitFilter(null, null, null, null);
}
