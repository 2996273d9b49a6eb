package org.northline.planning.sight;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objective, the theme that it is of, and its product when it is of one alone. */
public record SightObjective(
        UUID id, String title, UUID themeId, @Nullable UUID productId) {
    public SightObjective {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(themeId, "themeId");
    }
}
