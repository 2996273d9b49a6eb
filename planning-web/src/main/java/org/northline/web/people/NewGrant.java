package org.northline.web.people;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.people.CapacityGrant;
import org.northline.planning.people.GrantCapacity;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.PersonId;

/** A capacity to grant; the product is for a product manager. */
public record NewGrant(@NotNull Capacity capacity, Optional<UUID> productId) {
    GrantCapacity.Command toCommand(Actor actor, PersonId person) {
        return new GrantCapacity.Command(actor, new CapacityGrant(Ids.next(), person, capacity, productId));
    }
}
