package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an import. */
public record ImportId(UUID value) {
    public ImportId {
        requireNonNull(value, "value");
    }
}
