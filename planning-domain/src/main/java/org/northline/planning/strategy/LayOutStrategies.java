package org.northline.planning.strategy;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.CyclePreparation;
import org.northline.planning.scoring.EditScorecard;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Lays out every strategy of the catalogue and a suggested scorecard for a cycle that starts. */
@OnePerServer
@Transactional
public class LayOutStrategies implements CyclePreparation {
    private final StrategyOptions options;
    private final EditScorecard scorecard;

    @Inject
    public LayOutStrategies(StrategyOptions options, EditScorecard scorecard) {
        this.options = options;
        this.scorecard = scorecard;
    }

    @Override
    public void prepare(CycleId cycle, Actor actor, Instant now) {
        GrowthStrategyCatalogue catalogue = GrowthStrategyCatalogue.current();
        options.addAll(catalogue.strategies().stream()
                .map(strategy -> StrategyOption.layOut(
                        new OptionId(Ids.next()), cycle, strategy, catalogue.version(), actor, now))
                .toList());
        scorecard.suggest(cycle, actor, now);
    }
}
