package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A person, by id and by name. */
public record PersonReference(@NotNull UUID id, @NotNull String name) {}
