package org.northline.planning.objective;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;

/** Who may change an objective with its key results, and who may say how far a key result came. */
final class ObjectiveRights {
    private ObjectiveRights() {}

    /** A product leader, and of an objective of one product that product's manager. */
    static boolean mayChange(Actor actor, Optional<UUID> product) {
        return actor.has(Capacity.PRODUCT_LEADER)
                || product.filter(actor::manages).isPresent();
    }

    /** The two who answer for it, and whoever may change it. */
    static boolean mayCheckIn(Actor actor, Optional<UUID> product, UUID objectiveOwner, UUID keyResultOwner) {
        UUID person = actor.person().value();
        return person.equals(keyResultOwner) || person.equals(objectiveOwner) || mayChange(actor, product);
    }
}
