package org.northline.planning.baseline;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.estimate.Estimate;
import org.northline.planning.estimate.EstimateConfidence;
import org.northline.planning.estimate.EstimateItem;
import org.northline.planning.estimate.Impact;
import org.northline.planning.roadmap.ItemDraft;
import org.northline.planning.roadmap.ItemText;
import org.northline.planning.roadmap.ReviseRoadmapItem;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** What the sample company agreed for 2027, and two changes since: one costs more, which is explained, and one comes later, which is not yet. */
@OnePerServer
class SampleBaseline implements SampleChapter {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int DEARER = 9;
    private static final int DEARER_BY_NOW = 58_000;
    private static final int LATER = 14;
    private static final int WEEKS_LATER = 6;

    private final TakeBaseline baseline;
    private final GiveReasons reasons;
    private final EstimateItem estimates;
    private final RoadmapItems items;
    private final ReviseRoadmapItem revise;

    @Inject
    SampleBaseline(
            TakeBaseline baseline,
            GiveReasons reasons,
            EstimateItem estimates,
            RoadmapItems items,
            ReviseRoadmapItem revise) {
        this.baseline = baseline;
        this.reasons = reasons;
        this.estimates = estimates;
        this.items = items;
        this.revise = revise;
    }

    @Override
    public int order() {
        return 520;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        CycleId cycle = new CycleId(company.kept("cycle"));
        baseline.take(new TakeBaseline.Command(
                leader, cycle, "Agreed by the board", "What the board agreed to for 2027, with the money for it."));
        becomesDearer(company, leader, cycle);
        comesLater(company, leader, cycle);
    }

    private void becomesDearer(SampleCompany company, Actor leader, CycleId cycle) {
        RoadmapItemId item = new RoadmapItemId(company.kept("item." + DEARER));
        estimates.estimate(new EstimateItem.Command(
                leader,
                item,
                1,
                new Estimate.Draft(
                        new Money(BigDecimal.valueOf(DEARER_BY_NOW), EUR),
                        Impact.LOW,
                        EstimateConfidence.MEDIUM,
                        false,
                        null,
                        null,
                        null)));
        List<@Nullable UUID> changed = new ArrayList<>(List.of(item.value()));
        reasons.give(new GiveReasons.Command(
                leader,
                cycle,
                changed,
                ReasonCode.ESTIMATE,
                "Practices want it in two languages, which nobody had counted."));
    }

    private void comesLater(SampleCompany company, Actor leader, CycleId cycle) {
        RoadmapItem item = items.get(leader.org(), new RoadmapItemId(company.kept("item." + LATER)));
        ItemText text = item.text();
        revise.revise(new ReviseRoadmapItem.Command(
                leader,
                item.id(),
                item.version(),
                cycle,
                new ItemDraft(
                        item.product().value(),
                        null,
                        item.owner().value(),
                        item.kind(),
                        new ItemText.Draft(
                                text.title(),
                                text.problem(),
                                text.targetUsers(),
                                text.payer(),
                                text.revenueLink(),
                                text.dataCategories(),
                                text.automationUse(),
                                text.geography(),
                                text.channel(),
                                text.population()),
                        item.schedule().horizon(),
                        later(item.schedule().start().orElse(null)),
                        later(item.schedule().end().orElse(null)))));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day) {
        return day == null ? null : day.plusWeeks(WEEKS_LATER);
    }
}
