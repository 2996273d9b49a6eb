package org.northline.web.people;

import jakarta.validation.constraints.NotNull;

/** A password that is shown once and must be changed at the next sign-in. */
public record FirstPasswordView(@NotNull String initialPassword) {}
