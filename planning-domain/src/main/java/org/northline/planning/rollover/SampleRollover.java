package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.estimate.Estimate;
import org.northline.planning.estimate.EstimateConfidence;
import org.northline.planning.estimate.EstimateItem;
import org.northline.planning.estimate.Impact;
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.objective.ServeKeyResult;
import org.northline.planning.roadmap.AddRoadmapItem;
import org.northline.planning.roadmap.ItemDraft;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ItemText;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;
import org.northline.planning.team.EffortRange;
import org.northline.planning.team.EstimateEffort;
import org.northline.planning.team.TeamId;

/** Three items of the sample company of the year before: one goes on in 2027 with its objective and what it was estimated at, two stay with a reason. */
@OnePerServer
class SampleRollover implements SampleChapter {
    private static final Money COST = new Money(BigDecimal.valueOf(46_000), Currency.getInstance("EUR"));

    private final AddRoadmapItem add;
    private final ServeKeyResult serve;
    private final EstimateItem estimates;
    private final EstimateEffort efforts;
    private final CarryOver carryOver;

    @Inject
    SampleRollover(
            AddRoadmapItem add,
            ServeKeyResult serve,
            EstimateItem estimates,
            EstimateEffort efforts,
            CarryOver carryOver) {
        this.add = add;
        this.serve = serve;
        this.estimates = estimates;
        this.efforts = efforts;
        this.carryOver = carryOver;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public void write(SampleCompany company) {
        UUID orders = item(
                company,
                "Order medicine before it runs out",
                "Shelves are empty when a delivery is two days away, and somebody drives to the next practice.");
        UUID labels = item(
                company,
                "Print labels from the record",
                "Every box is written on by hand, and one in thirty is misread.");
        UUID fax = item(company, "Send orders by fax", "Some suppliers take orders by fax alone.");
        estimate(company, new RoadmapItemId(orders));
        carryOver.carry(new CarryOver.Command(
                company.as(SampleRole.PRODUCT_LEADER),
                new CycleId(company.kept("cycle.before")),
                new CycleId(company.kept("cycle")),
                List.of(orders),
                List.of(
                        new CarryOver.Left(labels, "Done in September: practices print 4,000 labels a week."),
                        new CarryOver.Left(
                                fax, "Only eleven practices still fax. We find each of them a way out instead.")),
                List.of(company.kept("objective.before")),
                EnumSet.complementOf(EnumSet.of(AlongKind.REVIEW, AlongKind.CAPACITY))));
    }

    private UUID item(SampleCompany company, String title, String problem) {
        Actor manager = company.as(SampleRole.FIRST_MANAGER);
        return add.add(new AddRoadmapItem.Command(
                        manager,
                        new CycleId(company.kept("cycle.before")),
                        new ItemDraft(
                                company.kept("product.1"),
                                company.kept("theme.before"),
                                null,
                                ItemKind.FEATURE,
                                new ItemText.Draft(title, problem, null, null, null, null, null, null, null, null),
                                TimeHorizon.NOW,
                                LocalDate.of(2026, 4, 1),
                                LocalDate.of(2026, 9, 30))))
                .id()
                .value();
    }

    private void estimate(SampleCompany company, RoadmapItemId item) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        serve.serve(leader, item, new KeyResultId(company.kept("keyResult.before")));
        estimates.estimate(new EstimateItem.Command(
                leader,
                item,
                0,
                new Estimate.Draft(COST, Impact.MEDIUM, EstimateConfidence.MEDIUM, false, null, null, null)));
        efforts.estimate(new EstimateEffort.New(
                leader,
                item,
                new TeamId(company.kept("team.1")),
                new EffortRange.Draft(BigDecimal.valueOf(8), BigDecimal.valueOf(12), BigDecimal.valueOf(20))));
    }
}
