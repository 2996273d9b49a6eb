package org.northline.planning.vision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaVisions implements Visions {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<VisionStatement> find(OrgId org, VisionId id) {
        return Optional.ofNullable(entities.find(VisionStatement.class, OrgKey.of(org, id.value())));
    }

    @Override
    public boolean isWritten(OrgId org, CycleId cycle, VisionLevel level, UUID subject) {
        return entities.createQuery("""
                                SELECT count(v) FROM VisionStatement v
                                WHERE v.key.orgId = :org AND v.cycleId = :cycle AND v.level = :level AND v.subjectId = :subject
                                """, Long.class)
                        .setParameter("org", org.value())
                        .setParameter("cycle", cycle.value())
                        .setParameter("level", level)
                        .setParameter("subject", subject)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(VisionStatement vision) {
        entities.persist(vision);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
