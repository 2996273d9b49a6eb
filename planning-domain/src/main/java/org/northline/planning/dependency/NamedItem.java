package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** An item by the names that people know it by. */
public record NamedItem(UUID id, UUID cycleId, String number, String title, boolean withdrawn) {
    public NamedItem {
        requireNonNull(id, "id");
        requireNonNull(cycleId, "cycleId");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
    }
}
