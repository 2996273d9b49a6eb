package org.northline.web.people;

import jakarta.validation.constraints.NotNull;

/** A person just added, with the password to sign in for the first time, which is shown once. */
public record AddedPerson(
        @NotNull PersonView person, @NotNull String initialPassword) {}
