package org.northline.ethics.policy;

import jakarta.validation.constraints.NotNull;

/** A number of at least this much demands a tier. It is never shown to the one who answers. */
public record Threshold(@NotNull Long from, @NotNull Integer leastTier) {}
