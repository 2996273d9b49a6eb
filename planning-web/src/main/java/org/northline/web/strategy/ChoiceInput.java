package org.northline.web.strategy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A choice, or one taken back, and the reason for it. */
public record ChoiceInput(
        @Schema(required = true) @Nullable Boolean chosen,
        @Schema(required = true) @Nullable String reason) {}
