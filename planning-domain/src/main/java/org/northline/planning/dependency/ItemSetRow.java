package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/** A set as it is read, with its items that are not withdrawn, by their numbers. */
public record ItemSetRow(UUID id, String name, ItemSetKind kind, List<DependentItem> items, long version) {
    public ItemSetRow {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        items = List.copyOf(items);
    }
}
