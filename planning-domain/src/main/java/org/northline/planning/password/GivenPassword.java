package org.northline.planning.password;

import static java.util.Objects.requireNonNull;

/** The hash of a password that somebody else chose, and whether its person must choose an own one before anything else. */
public record GivenPassword(String hash, boolean mustChange) {
    public GivenPassword {
        requireNonNull(hash, "hash");
    }
}
