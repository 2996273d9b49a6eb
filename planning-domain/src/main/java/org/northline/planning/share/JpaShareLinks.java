package org.northline.planning.share;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaShareLinks implements ShareLinks {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<ShareLink> find(OrgId org, ShareLinkId id) {
        return Optional.ofNullable(entities.find(ShareLink.class, OrgKey.of(org, id.value())));
    }

    @Override
    public void add(ShareLink link, Optional<String> snapshot) {
        entities.persist(link);
        entities.flush();
        snapshot.ifPresent(plan -> entities.createNativeQuery(
                        "INSERT INTO planning.share_snapshot (token_hash, plan) VALUES (?1, ?2)")
                .setParameter(1, link.tokenHash())
                .setParameter(2, plan)
                .executeUpdate());
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
