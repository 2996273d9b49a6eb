package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a misuse review. */
public record ReviewId(UUID value) {
    public ReviewId {
        requireNonNull(value, "value");
    }
}
