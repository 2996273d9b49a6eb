package org.northline.web.roadmap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product as typed. */
public record ProductInput(
        @Schema(required = true, description = "Short name, unique without regard to case.") @Nullable
        String key,

        @Schema(required = true) @Nullable String name,
        @Nullable String description) {}
