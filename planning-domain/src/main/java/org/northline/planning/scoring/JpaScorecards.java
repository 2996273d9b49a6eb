package org.northline.planning.scoring;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaScorecards implements Scorecards {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Scorecard> find(OrgId org, CycleId cycle) {
        return Optional.ofNullable(entities.find(Scorecard.class, OrgKey.of(org, cycle.value())));
    }

    @Override
    public void add(Scorecard scorecard) {
        entities.persist(scorecard);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
