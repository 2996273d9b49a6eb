package org.northline.planning.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.PersonId;

/** That a person may act in a capacity from now until it is revoked; a product manager's always names one product. */
public record CapacityGrant(UUID id, PersonId person, Capacity capacity, Optional<UUID> productId) {
    public CapacityGrant {
        requireNonNull(id, "id");
        requireNonNull(person, "person");
        if ((capacity == Capacity.PRODUCT_MANAGER) != productId.isPresent()) {
            throw InvalidInput.at(
                    "/productId", "A product manager is granted for one product, every other capacity for none.");
        }
    }
}
