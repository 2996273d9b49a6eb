package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.objective.CheckInKeyResult;
import org.northline.planning.objective.Commitment;
import org.northline.planning.objective.Confidence;
import org.northline.planning.objective.Direction;
import org.northline.planning.objective.KeyResultDraft;
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.objective.KeyResultKind;
import org.northline.planning.objective.MaintainKeyResults;
import org.northline.planning.objective.MaintainObjectives;
import org.northline.planning.objective.ObjectiveDraft;
import org.northline.planning.objective.ObjectiveId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** An objective of the sample company of the year before that came half of its way; kept as {@code objective.before}, its key result as such, too. */
@OnePerServer
class SampleFormerGoal implements SampleChapter {
    private static final int WEEKS_AGO = 3;

    private final MaintainObjectives objectives;
    private final MaintainKeyResults keyResults;
    private final CheckInKeyResult checkIns;
    private final Clock clock;

    @Inject
    SampleFormerGoal(
            MaintainObjectives objectives, MaintainKeyResults keyResults, CheckInKeyResult checkIns, Clock clock) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 346;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        Actor owner = company.as(SampleRole.FIRST_MANAGER);
        ObjectiveId objective = objectives.add(new MaintainObjectives.Add(
                leader,
                new CycleId(company.kept("cycle.before")),
                new ObjectiveDraft(
                        new ThemeId(company.kept("theme.before")),
                        new ProductId(company.kept("product.1")),
                        "Nobody orders medicine after hours",
                        "Two evenings a month go into lists that the stock could write.",
                        owner.person(),
                        Commitment.COMMITTED)));
        KeyResultId keyResult = keyResults.add(new MaintainKeyResults.Add(
                leader,
                objective,
                new KeyResultDraft(
                        "Hours spent on orders",
                        "hours a week",
                        Direction.DECREASE,
                        new BigDecimal("5"),
                        new BigDecimal("1"),
                        KeyResultKind.LEADING,
                        owner.person(),
                        null)));
        checkIns.checkIn(new CheckInKeyResult.New(
                owner,
                keyResult,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusWeeks(WEEKS_AGO),
                new BigDecimal("3.2"),
                Confidence.AT_RISK,
                "Suppliers took half a year to open their catalogues."));
        company.keep("objective.before", objective.value());
        company.keep("keyResult.before", keyResult.value());
    }
}
