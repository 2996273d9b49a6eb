package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.estimate.Estimate;
import org.northline.planning.estimate.EstimateItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.rollover.EstimateReading.Effort;
import org.northline.planning.rollover.EstimateReading.Estimated;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.team.EffortRange;
import org.northline.planning.team.EstimateEffort;
import org.northline.planning.team.TeamId;

/**
 * Gives copies what their origins were estimated at. What an archived team was to do stays, and so does a cost when the new plan is in another currency;
 * that an item was mandatory, and its quarters, were of their year.
 */
@OnePerServer
class CarryEstimates {
    private final EstimateReading reading;
    private final EstimateEffort estimateEffort;
    private final EstimateItem estimateItem;
    private final PlanningCycles cycles;

    @Inject
    CarryEstimates(
            EstimateReading reading, EstimateEffort estimateEffort, EstimateItem estimateItem, PlanningCycles cycles) {
        this.reading = reading;
        this.estimateEffort = estimateEffort;
        this.estimateItem = estimateItem;
        this.cycles = cycles;
    }

    void carry(CarryRun run) {
        List<UUID> items = run.originsOf(PartKind.ITEM);
        efforts(run, reading.efforts(run.actor().org(), items));
        estimates(run, reading.estimates(run.actor().org(), items));
    }

    private void efforts(CarryRun run, List<Effort> efforts) {
        List<Effort> going = efforts.stream()
                .filter(effort -> run.takesAlong(AlongKind.EFFORT) && effort.teamThere())
                .toList();
        going.forEach(effort -> estimateEffort.estimate(new EstimateEffort.New(
                run.actor(),
                copy(run, effort.item()),
                new TeamId(effort.team()),
                new EffortRange.Draft(effort.low(), effort.likely(), effort.high()))));
        run.count(AlongKind.EFFORT, efforts.size(), going.size());
    }

    private void estimates(CarryRun run, List<Estimated> estimates) {
        boolean sameMoney = cycles.getLive(run.actor().org(), run.from())
                .currency()
                .equals(cycles.getLive(run.actor().org(), run.to()).currency());
        boolean cost = run.takesAlong(AlongKind.COST) && sameMoney;
        boolean impact = run.takesAlong(AlongKind.IMPACT);
        boolean confidence = run.takesAlong(AlongKind.CONFIDENCE);
        estimates.forEach(estimated -> estimate(
                run,
                new Estimated(
                        estimated.item(),
                        cost ? estimated.cost() : null,
                        impact ? estimated.impact() : null,
                        confidence ? estimated.confidence() : null)));
        count(run, AlongKind.COST, cost, estimates.stream().map(Estimated::cost).toList());
        count(
                run,
                AlongKind.IMPACT,
                impact,
                estimates.stream().map(Estimated::impact).toList());
        count(
                run,
                AlongKind.CONFIDENCE,
                confidence,
                estimates.stream().map(Estimated::confidence).toList());
    }

    private void estimate(CarryRun run, Estimated estimated) {
        if (estimated.cost() == null && estimated.impact() == null && estimated.confidence() == null) {
            return;
        }
        BigDecimal cost = estimated.cost();
        Money money = cost == null
                ? null
                : new Money(cost, cycles.getLive(run.actor().org(), run.to()).currency());
        estimateItem.estimate(new EstimateItem.Command(
                run.actor(),
                copy(run, estimated.item()),
                0,
                new Estimate.Draft(money, estimated.impact(), estimated.confidence(), false, null, null, null)));
    }

    private static void count(CarryRun run, AlongKind kind, boolean goes, List<? extends @Nullable Object> figures) {
        int given = (int) figures.stream().filter(figure -> figure != null).count();
        run.count(kind, given, goes ? given : 0);
    }

    private static RoadmapItemId copy(CarryRun run, UUID origin) {
        return new RoadmapItemId(run.madeOf(PartKind.ITEM, origin).orElseThrow());
    }
}
