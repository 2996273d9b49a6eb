package org.northline.web.people;

import jakarta.validation.constraints.NotBlank;

/** What can be corrected of a person. */
public record PersonChange(@NotBlank String name) {}
