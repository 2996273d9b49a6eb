package org.northline.ethics.policy;

import jakarta.validation.constraints.NotNull;

/** One choice of a question, and the tier that choosing it demands at least. The tier is never shown to the one who answers. */
public record AnswerOption(
        @NotNull String key, @NotNull String text, @NotNull Integer leastTier) {}
