package org.northline.planning.estimate;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** What the items of the sample company are worth and cost. Of two of them nobody knows enough yet, and one has to be done whatever else is. */
@OnePerServer
class SampleEstimates implements SampleChapter {
    private static final Currency EUR = Currency.getInstance("EUR");

    private static final List<Known> ALL = List.of(
            new Known(1, 84_000, Impact.HIGH, EstimateConfidence.HIGH, 1, 2),
            new Known(2, 96_000, Impact.MASSIVE, EstimateConfidence.MEDIUM, null, null),
            new Known(3, 38_000, Impact.LOW, EstimateConfidence.HIGH, null, null),
            new Known(4, 120_000, Impact.MEDIUM, EstimateConfidence.LOW, 3, null),
            new Known(5, 92_000, Impact.MEDIUM, EstimateConfidence.MEDIUM, null, null),
            new Known(6, 55_000, Impact.HIGH, EstimateConfidence.HIGH, null, 2),
            new Known(7, 130_000, Impact.HIGH, EstimateConfidence.MEDIUM, null, null),
            new Known(8, 74_000, Impact.MEDIUM, EstimateConfidence.LOW, null, null),
            new Known(9, 42_000, Impact.LOW, EstimateConfidence.MEDIUM, null, null),
            new Known(10, 88_000, Impact.MEDIUM, EstimateConfidence.HIGH, null, null),
            new Known(11, 64_000, Impact.MASSIVE, EstimateConfidence.LOW, 2, 4),
            new Known(12, 30_000, Impact.LOW, null, null, null),
            new Known(14, 26_000, null, null, null, null));

    private static final int PROMISED = 6;
    private static final String PROMISE =
            "Renewals of 40 practices were signed on the promise that owners can answer a reminder by summer.";

    private final EstimateItem estimates;

    @Inject
    SampleEstimates(EstimateItem estimates) {
        this.estimates = estimates;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        for (Known known : ALL) {
            RoadmapItemId item = new RoadmapItemId(company.kept("item." + known.item));
            estimates.estimate(new EstimateItem.Command(leader, item, 0, known.draft()));
        }
    }

    /** What is known of one item; its cost in whole euros. */
    private record Known(
            int item,
            int cost,
            @Nullable Impact impact,
            @Nullable EstimateConfidence confidence,
            @Nullable Integer earliest,
            @Nullable Integer latest) {
        private Estimate.Draft draft() {
            boolean mandatory = item == PROMISED;
            return new Estimate.Draft(
                    new Money(BigDecimal.valueOf(cost), EUR),
                    impact,
                    confidence,
                    mandatory,
                    mandatory ? PROMISE : null,
                    earliest,
                    latest);
        }
    }
}
