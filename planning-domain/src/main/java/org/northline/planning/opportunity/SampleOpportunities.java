package org.northline.planning.opportunity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.opportunity.SampleOpportunity.Told;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;
import org.northline.planning.strategy.OptionId;
import org.northline.planning.vision.MetricLine;
import org.northline.planning.vision.VisionList;

/** Four opportunities of the sample company: one segment is extremely underserved, for some too few were asked, and one nobody addresses. */
@OnePerServer
class SampleOpportunities implements SampleChapter {
    private final MaintainOpportunities opportunities;
    private final MaintainEvidence evidence;
    private final LetItemAddressOpportunity items;
    private final LetStrategyAddressOpportunity strategies;
    private final VisionList visions;
    private final Clock clock;

    @Inject
    SampleOpportunities(
            MaintainOpportunities opportunities,
            MaintainEvidence evidence,
            LetItemAddressOpportunity items,
            LetStrategyAddressOpportunity strategies,
            VisionList visions,
            Clock clock) {
        this.opportunities = opportunities;
        this.evidence = evidence;
        this.items = items;
        this.strategies = strategies;
        this.visions = visions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 340;
    }

    @Override
    public void write(SampleCompany company) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SampleOpportunity.ALL.forEach(opportunity -> write(company, opportunity, today));
    }

    private void write(SampleCompany company, SampleOpportunity sample, LocalDate today) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        OpportunityId opportunity = opportunities.add(new MaintainOpportunities.Add(
                leader,
                new CycleId(company.kept("cycle")),
                new OpportunityDraft(
                        sample.title(),
                        sample.description(),
                        company.as(sample.owner()).person(),
                        metric(company, sample))));
        sample.evidence()
                .forEach(told -> evidence.add(new MaintainEvidence.Add(leader, opportunity, draft(told, today))));
        sample.items()
                .forEach(number ->
                        items.address(leader, new RoadmapItemId(company.kept("item." + number)), opportunity));
        sample.strategies()
                .forEach(key -> strategies.address(leader, new OptionId(company.kept("option." + key)), opportunity));
    }

    private static EvidenceDraft draft(Told told, LocalDate today) {
        return new EvidenceDraft(
                told.dimension(),
                told.segment(),
                told.source(),
                today.minusWeeks(told.weeksAgo()),
                told.asked(),
                told.important(),
                told.satisfied());
    }

    private @Nullable UUID metric(SampleCompany company, SampleOpportunity sample) {
        if (sample.metric().isEmpty()) {
            return null;
        }
        return visions.ofCycle(company.org(), new CycleId(company.kept("cycle"))).stream()
                .flatMap(vision -> vision.metrics().stream())
                .filter(line -> line.name().equals(sample.metric()))
                .flatMap((MetricLine line) -> line.id().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no vision has the metric " + sample.metric()));
    }
}
