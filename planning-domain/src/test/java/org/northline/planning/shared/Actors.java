package org.northline.planning.shared;

import java.util.Set;
import java.util.UUID;

/** People of one organisation, for tests. */
public final class Actors {
    public static final OrgId ORG = new OrgId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    private Actors() {}

    public static Actor leader() {
        return with(Capacity.PRODUCT_LEADER);
    }

    public static Actor managerOf(UUID product) {
        return new Actor(ORG, new PersonId(Ids.next()), Set.of(Capacity.PRODUCT_MANAGER), Set.of(product));
    }

    public static Actor with(Capacity... capacities) {
        return new Actor(ORG, new PersonId(Ids.next()), Set.of(capacities), Set.of());
    }

    public static Actor leaderElsewhere() {
        return new Actor(new OrgId(Ids.next()), new PersonId(Ids.next()), Set.of(Capacity.PRODUCT_LEADER), Set.of());
    }
}
