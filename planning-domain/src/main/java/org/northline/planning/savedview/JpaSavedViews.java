package org.northline.planning.savedview;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

@OnePerServer
class JpaSavedViews implements SavedViews {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<SavedView> find(OrgId org, SavedViewId id) {
        return Optional.ofNullable(entities.find(SavedView.class, OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<SavedView> findLive(OrgId org, PersonId owner, String name) {
        return entities.createQuery("""
                        SELECT v FROM SavedView v
                        WHERE v.key.orgId = :org AND v.ownerId = :owner AND lower(v.name) = lower(:name) AND v.archivedAt IS NULL
                        """, SavedView.class)
                .setParameter("org", org.value())
                .setParameter("owner", owner.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(SavedView view) {
        entities.persist(view);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
