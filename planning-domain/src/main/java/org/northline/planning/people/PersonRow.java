package org.northline.planning.people;

import java.util.List;
import java.util.UUID;

/** A person as the list of people shows one, with the capacities held now. */
public record PersonRow(UUID id, String name, String email, boolean active, long version, List<GrantRow> capacities) {
    public PersonRow {
        capacities = List.copyOf(capacities);
    }
}
