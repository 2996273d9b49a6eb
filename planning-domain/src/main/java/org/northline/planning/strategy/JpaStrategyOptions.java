package org.northline.planning.strategy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaStrategyOptions implements StrategyOptions {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<StrategyOption> findLocked(OrgId org, OptionId id) {
        return Optional.ofNullable(
                entities.find(StrategyOption.class, OrgKey.of(org, id.value()), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<StrategyOption> ofCycle(OrgId org, CycleId cycle) {
        return entities.createQuery(
                        "SELECT o FROM StrategyOption o WHERE o.key.orgId = :org AND o.cycleId = :cycle",
                        StrategyOption.class)
                .setParameter("org", org.value())
                .setParameter("cycle", cycle.value())
                .getResultList();
    }

    @Override
    public long liveThemes(OrgId org, OptionId id) {
        return ((Number) entities.createNativeQuery("""
                                SELECT count(*) FROM planning.strategic_theme
                                WHERE org_id = ?1 AND option_id = ?2 AND archived_at IS NULL
                                """)
                        .setParameter(1, org.value())
                        .setParameter(2, id.value())
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void addAll(List<StrategyOption> options) {
        options.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
