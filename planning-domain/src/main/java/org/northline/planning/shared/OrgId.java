package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an organisation. */
public record OrgId(UUID value) {
    public OrgId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
