package org.northline.planning.team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaTeamCapacities implements TeamCapacities {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<TeamCapacity> find(OrgId org, TeamCapacityId id) {
        return Optional.ofNullable(entities.find(TeamCapacity.class, OrgKey.of(org, id.value())));
    }

    @Override
    public boolean isSet(OrgId org, CycleId cycle, TeamId team) {
        return entities.createQuery("""
                                SELECT count(c) FROM TeamCapacity c
                                WHERE c.key.orgId = :org AND c.cycleId = :cycle AND c.teamId = :team
                                """, Long.class)
                        .setParameter("org", org.value())
                        .setParameter("cycle", cycle.value())
                        .setParameter("team", team.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(TeamCapacity capacity) {
        entities.persist(capacity);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
