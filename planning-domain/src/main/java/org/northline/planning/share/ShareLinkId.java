package org.northline.planning.share;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a share link; not its token, which opens it. */
public record ShareLinkId(UUID value) {
    public ShareLinkId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
