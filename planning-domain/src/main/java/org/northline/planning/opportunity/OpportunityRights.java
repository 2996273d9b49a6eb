package org.northline.planning.opportunity;

import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;

/** Who may write opportunities and their evidence: product leaders and every product manager, for what customers want is of no product alone. */
final class OpportunityRights {
    private static final Capacity[] WRITERS = {Capacity.PRODUCT_LEADER, Capacity.PRODUCT_MANAGER};

    private OpportunityRights() {}

    static boolean mayChange(Actor actor) {
        return actor.hasAny(WRITERS);
    }

    static void requireMayChange(Actor actor) {
        actor.require(WRITERS);
    }
}
