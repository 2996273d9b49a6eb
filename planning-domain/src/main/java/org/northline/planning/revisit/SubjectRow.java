package org.northline.planning.revisit;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;

/**
 * What a question is about, as it is read.
 *
 * @param number of an item
 * @param product the one product that it is of
 * @param gone whether it was withdrawn or archived since
 */
public record SubjectRow(
        SubjectKind kind, UUID id, String name, Optional<String> number, Optional<UUID> product, boolean gone) {
    public boolean mayBeAskedAboutBy(Actor actor) {
        return mayBeAskedAboutBy(actor, product);
    }

    static boolean mayBeAskedAboutBy(Actor actor, Optional<UUID> product) {
        return actor.has(Capacity.PRODUCT_LEADER)
                || product.filter(actor::manages).isPresent();
    }
}
