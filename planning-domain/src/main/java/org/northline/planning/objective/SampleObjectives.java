package org.northline.planning.objective;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.objective.SampleObjective.Result;
import org.northline.planning.objective.SampleObjective.Said;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;
import org.northline.planning.vision.MetricLine;
import org.northline.planning.vision.VisionList;

/**
 * Two objectives of each theme of the sample company, with check-ins of the last months: one key result moved backwards, one was forgotten, one
 * nobody has measured yet, and two follow a metric.
 */
@OnePerServer
class SampleObjectives implements SampleChapter {
    private final MaintainObjectives objectives;
    private final MaintainKeyResults keyResults;
    private final CheckInKeyResult checkIns;
    private final ServeKeyResult serve;
    private final VisionList visions;
    private final Clock clock;

    @Inject
    SampleObjectives(
            MaintainObjectives objectives,
            MaintainKeyResults keyResults,
            CheckInKeyResult checkIns,
            ServeKeyResult serve,
            VisionList visions,
            Clock clock) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.serve = serve;
        this.visions = visions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public void write(SampleCompany company) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SampleObjective.ALL.forEach(objective -> write(company, objective, today));
    }

    private void write(SampleCompany company, SampleObjective sample, LocalDate today) {
        CycleId cycle = new CycleId(company.kept("cycle"));
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        Actor owner = company.as(sample.owner());
        ProductId product = sample.product() == 0 ? null : new ProductId(company.kept("product." + sample.product()));
        ObjectiveId objective = objectives.add(new MaintainObjectives.Add(
                leader,
                cycle,
                new ObjectiveDraft(
                        new ThemeId(company.kept("theme." + sample.theme())),
                        product,
                        sample.title(),
                        sample.why(),
                        owner.person(),
                        sample.commitment())));
        for (Result result : sample.results()) {
            KeyResultId keyResult = keyResults.add(
                    new MaintainKeyResults.Add(leader, objective, draft(result, owner, metric(company, result))));
            result.said().forEach(said -> checkIn(owner, keyResult, said, today));
            result.items()
                    .forEach(number ->
                            serve.serve(leader, new RoadmapItemId(company.kept("item." + number)), keyResult));
        }
    }

    private static KeyResultDraft draft(Result result, Actor owner, @Nullable UUID metric) {
        return new KeyResultDraft(
                result.title(),
                result.unit(),
                result.way().direction(),
                new BigDecimal(result.way().baseline()),
                new BigDecimal(result.way().target()),
                result.way().kind(),
                owner.person(),
                metric);
    }

    private void checkIn(Actor owner, KeyResultId keyResult, Said said, LocalDate today) {
        BigDecimal value = said.value().isEmpty() ? null : new BigDecimal(said.value());
        checkIns.checkIn(new CheckInKeyResult.New(
                owner, keyResult, today.minusWeeks(said.weeksAgo()), value, said.confidence(), said.note()));
    }

    private @Nullable UUID metric(SampleCompany company, Result result) {
        if (result.metric().isEmpty()) {
            return null;
        }
        return visions.ofCycle(company.org(), new CycleId(company.kept("cycle"))).stream()
                .flatMap(vision -> vision.metrics().stream())
                .filter(line -> line.name().equals(result.metric()))
                .flatMap((MetricLine line) -> line.id().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no vision has the metric " + result.metric()));
    }
}
