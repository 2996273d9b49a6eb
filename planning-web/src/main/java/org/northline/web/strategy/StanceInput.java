package org.northline.web.strategy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.strategy.Stance;

/** A stance and the reason for it. */
public record StanceInput(
        @Schema(required = true) @Nullable Stance stance,
        @Schema(required = true) @Nullable String reason) {}
