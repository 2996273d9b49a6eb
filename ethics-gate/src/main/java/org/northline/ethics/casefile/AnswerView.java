package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.review.AnswerState;

/** The answer to a question; a question without an answer has none, and is written with version 0. */
public record AnswerView(
        @NotNull String questionId,
        @NotNull AnswerState state,
        @Nullable String value,
        @Nullable String reason,
        @Nullable PersonReference secondedBy,
        @NotNull PersonReference by,
        @NotNull Instant at,
        @NotNull Long version) {}
