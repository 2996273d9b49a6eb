package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Who is calling, with the rights that the database held for this person when the request began; never kept longer. */
public record Actor(OrgId org, PersonId person, Set<Capacity> capacities, Set<UUID> managedProducts) {
    public Actor {
        requireNonNull(org, "org");
        requireNonNull(person, "person");
        capacities = Set.copyOf(capacities);
        managedProducts = Set.copyOf(managedProducts);
    }

    public boolean has(Capacity capacity) {
        return capacities.contains(capacity);
    }

    public boolean hasAny(Capacity... anyOf) {
        return Arrays.stream(anyOf).anyMatch(this::has);
    }

    /** Whether this person is product manager of exactly this product. */
    public boolean manages(UUID productId) {
        return has(Capacity.PRODUCT_MANAGER) && managedProducts.contains(productId);
    }

    /** Refuses with {@link Forbidden} when the person holds none of these capacities. */
    public void require(Capacity... anyOf) {
        if (!hasAny(anyOf)) {
            throw Forbidden.needsOneOf(anyOf);
        }
    }

    public boolean isLeaderOrManagerOf(UUID productId) {
        return has(Capacity.PRODUCT_LEADER) || manages(productId);
    }

    /** Refuses with {@link Forbidden} who is neither product leader nor product manager of this product. */
    public void requireLeaderOrManagerOf(UUID productId) {
        if (!isLeaderOrManagerOf(productId)) {
            throw new Forbidden("This needs a product leader, or the product manager of this product.");
        }
    }
}
