package org.northline.planning.strategy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.EditScorecard;
import org.northline.planning.scoring.InMemoryScorecards;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;

/** A cycle with all strategies and the suggested scorecard laid out, and the use cases on it. */
public final class StrategyFixture {
    public final Actor leader = Actors.leader();
    public final Clock clock = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    public final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    public final InMemoryScorecards scorecards = new InMemoryScorecards();
    public final InMemoryStrategyOptions options = new InMemoryStrategyOptions();
    public final EditScorecard editScorecard = new EditScorecard(scorecards, cycles, clock);
    public final CycleId cycle = Cycles.started(cycles, leader);

    private final OptionInLiveCycle opened = new OptionInLiveCycle(options, cycles);
    public final TakeStance stance = new TakeStance(opened, clock);
    public final RateStrategy rate = new RateStrategy(opened, scorecards, clock);
    public final ChooseStrategy choose = new ChooseStrategy(opened, options, scorecards, clock);

    public StrategyFixture() {
        new LayOutStrategies(options, editScorecard).prepare(cycle, leader, clock.instant());
    }

    public StrategyOption option(String key) {
        return options.ofCycle(leader.org(), cycle).stream()
                .filter(option -> option.strategy().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public List<Criterion> criteria() {
        return scorecards.get(leader.org(), cycle).criteria();
    }

    public void pursue(StrategyOption option) {
        take(option, Stance.PURSUE);
    }

    public void take(StrategyOption option, Stance taken) {
        stance.take(new TakeStance.Command(leader, option.id(), 0, taken, "Because"));
    }

    public void rateAll(StrategyOption option, int score) {
        rate.rate(new RateStrategy.Command(
                leader,
                option.id(),
                0,
                criteria().stream()
                        .map(criterion -> new RateStrategy.Rating(criterion.id(), score))
                        .toList()));
    }

    public void choose(StrategyOption option) {
        choose.choose(new ChooseStrategy.Command(leader, option.id(), 0, true, "It fits"));
    }

    /** An option that is pursued, scored and chosen. */
    public StrategyOption chosen(String key) {
        StrategyOption option = option(key);
        pursue(option);
        rateAll(option, 4);
        choose(option);
        return option;
    }
}
