package org.northline.planning.team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaTeamEfforts implements TeamEfforts {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<TeamEffort> find(OrgId org, TeamEffortId id) {
        return Optional.ofNullable(entities.find(TeamEffort.class, OrgKey.of(org, id.value())));
    }

    @Override
    public boolean hasLive(OrgId org, RoadmapItemId item, TeamId team) {
        return entities.createQuery("""
                                SELECT count(e) FROM TeamEffort e
                                WHERE e.key.orgId = :org AND e.itemId = :item AND e.teamId = :team AND e.withdrawnAt IS NULL
                                """, Long.class)
                        .setParameter("org", org.value())
                        .setParameter("item", item.value())
                        .setParameter("team", team.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(TeamEffort effort) {
        entities.persist(effort);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
