package org.northline.ethics.policy;

import jakarta.validation.constraints.NotNull;

/** A scenario that a question makes people think of; they write their own. The kind is INTENDED, MISUSE, FAILURE or SCALE. */
public record ScenarioSeed(@NotNull String kind, @NotNull String title) {}
