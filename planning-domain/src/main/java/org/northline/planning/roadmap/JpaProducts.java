package org.northline.planning.roadmap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaProducts implements Products {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Product> find(OrgId org, ProductId id) {
        return Optional.ofNullable(entities.find(Product.class, OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<Product> findLive(OrgId org, String key) {
        return entities.createQuery("""
                        SELECT p FROM Product p
                        WHERE p.key.orgId = :org AND lower(p.shortName) = lower(:key) AND p.archivedAt IS NULL
                        """, Product.class)
                .setParameter("org", org.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long liveItems(OrgId org, ProductId id) {
        return ((Number) entities.createNativeQuery("""
                                SELECT count(*) FROM planning.roadmap_item
                                WHERE org_id = ?1 AND product_id = ?2 AND withdrawn_at IS NULL
                                """)
                        .setParameter(1, org.value())
                        .setParameter(2, id.value())
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void add(Product product) {
        entities.persist(product);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
