package org.northline.planning.roadmap;

import java.util.Optional;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The products of the organisations; within one organisation a key belongs to at most one product that is not archived. */
public interface Products {
    Optional<Product> find(OrgId org, ProductId id);

    /** By key, without regard to case. */
    Optional<Product> findLive(OrgId org, String key);

    /** How many items on the product's roadmaps are not withdrawn. */
    long liveItems(OrgId org, ProductId id);

    /** Makes the product durable at once. */
    void add(Product product);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default Product getLive(OrgId org, ProductId id) {
        return find(org, id).filter(product -> !product.isArchived()).orElseThrow(NotFound::new);
    }

    /**
     * The live product that a field of an input refers to.
     *
     * @throws InvalidInput at the pointer when it is absent, archived or another organisation's
     */
    default Product referred(OrgId org, ProductId id, String pointer) {
        return find(org, id)
                .filter(product -> !product.isArchived())
                .orElseThrow(() -> InvalidInput.at(pointer, "There is no such product."));
    }
}
