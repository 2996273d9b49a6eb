package org.northline.web.roadmap;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A theme by its id, with its name and its place among the themes of its cycle, which decides its colour. */
public record ThemeReference(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) int position) {

    static Optional<ThemeReference> of(@Nullable UUID id, @Nullable String name, @Nullable Integer position) {
        return id == null || name == null || position == null
                ? Optional.empty()
                : Optional.of(new ThemeReference(id, name, position));
    }
}
