package org.northline.web.dependency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new note on a dependency; without one it has none. */
public record DependencyChange(
        @Schema(required = true) @Nullable String note) {}
