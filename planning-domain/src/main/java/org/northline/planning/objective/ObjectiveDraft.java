package org.northline.planning.objective;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;

/** An objective as somebody typed it. */
public record ObjectiveDraft(
        @Nullable ThemeId theme,
        @Nullable ProductId product,
        @Nullable String title,
        @Nullable String why,
        @Nullable PersonId owner,
        @Nullable Commitment commitment) {
    /** Nobody makes one of a product that is not theirs. */
    void requireMayBeWrittenBy(Actor actor) {
        Objective.requireMayBeOf(Optional.ofNullable(product), actor);
    }
}
