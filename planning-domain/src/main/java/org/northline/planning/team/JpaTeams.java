package org.northline.planning.team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaTeams implements Teams {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Team> find(OrgId org, TeamId id) {
        return Optional.ofNullable(entities.find(Team.class, OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<Team> findLive(OrgId org, String name) {
        return entities.createQuery("""
                        SELECT t FROM Team t
                        WHERE t.key.orgId = :org AND lower(t.name) = lower(:name) AND t.archivedAt IS NULL
                        """, Team.class)
                .setParameter("org", org.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long liveItems(OrgId org, TeamId id) {
        return ((Number) entities.createNativeQuery("""
                                SELECT count(*) FROM planning.team_effort e
                                JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id AND i.withdrawn_at IS NULL
                                WHERE e.org_id = ?1 AND e.team_id = ?2 AND e.withdrawn_at IS NULL
                                """)
                        .setParameter(1, org.value())
                        .setParameter(2, id.value())
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void add(Team team) {
        entities.persist(team);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
