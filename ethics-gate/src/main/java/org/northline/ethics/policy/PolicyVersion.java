package org.northline.ethics.policy;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** One version of the policy in the list of all, with the versions of its parts. */
public record PolicyVersion(
        @NotNull Integer version,
        @NotNull String name,
        @NotNull Instant adoptedAt,
        @NotNull Integer guidelineSet,
        @NotNull Integer questionBank) {}
