package org.northline.ethics.signoff;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a signature. */
public record SignOffId(UUID value) {
    public SignOffId {
        requireNonNull(value, "value");
    }
}
