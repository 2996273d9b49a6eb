package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

/** An item in a list, and what the gate says of it at this moment. */
public record ListedItem(ItemRow item, String standing) {
    public ListedItem {
        requireNonNull(item, "item");
        requireNonNull(standing, "standing");
    }
}
