package org.northline.ethics.policy;

import jakarta.validation.constraints.NotNull;

/** One numbered principle. The number is what people say aloud, so it is never given to another sentence. */
public record Guideline(
        @NotNull Integer number,
        @NotNull String title,
        @NotNull String text) {}
