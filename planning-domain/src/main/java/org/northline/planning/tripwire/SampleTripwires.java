package org.northline.planning.tripwire;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.objective.KeyResultRow;
import org.northline.planning.objective.ObjectiveList;
import org.northline.planning.revisit.MaintainRevisits;
import org.northline.planning.revisit.Repeat;
import org.northline.planning.revisit.RevisitDraft;
import org.northline.planning.revisit.Subject;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** Two tripwires of the sample company, one of which has tripped, and two revisit dates, of which one was missed. */
@OnePerServer
class SampleTripwires implements SampleChapter {
    private static final int WHOLE_LIST = 200;
    private static final int WEEKS_WATCHED = 12;
    private static final int DAYS_MISSED = 5;
    private static final int WEEKS_AHEAD = 5;

    private final MaintainTripwires tripwires;
    private final MaintainRevisits revisits;
    private final ObjectiveList objectives;
    private final Clock clock;

    @Inject
    SampleTripwires(MaintainTripwires tripwires, MaintainRevisits revisits, ObjectiveList objectives, Clock clock) {
        this.tripwires = tripwires;
        this.revisits = revisits;
        this.objectives = objectives;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 540;
    }

    @Override
    public void write(SampleCompany company) {
        tripwire(
                company,
                SampleRole.PRODUCT_LEADER,
                new Subject(SubjectKind.THEME, company.kept("theme.2")),
                new Wire(
                        "Practices that leave",
                        TripwireComparison.AT_MOST,
                        "11.5",
                        "we put the reporting work off and give its two developers to what owners ask for."));
        tripwire(
                company,
                SampleRole.FIRST_MANAGER,
                new Subject(SubjectKind.ITEM, company.kept("item.1")),
                new Wire(
                        "New practices that run a full day in week one",
                        TripwireComparison.AT_LEAST,
                        "60",
                        "we stop selling the weekend move until a trainer has been along on ten of them."));
        LocalDate today = today();
        revisit(
                company,
                new Subject(SubjectKind.THEME, company.kept("theme.2")),
                "Do owners hear from a person sooner, or do we only count better?",
                today.minusDays(DAYS_MISSED),
                Repeat.ONCE);
        revisit(
                company,
                new Subject(SubjectKind.PLAN, company.kept("cycle")),
                "Would we choose the same strategies today, and if not, why do we still work on them?",
                today.plusWeeks(WEEKS_AHEAD),
                Repeat.QUARTERLY);
    }

    private void tripwire(SampleCompany company, SampleRole owner, Subject over, Wire wire) {
        tripwires.set(new MaintainTripwires.New(
                company.as(SampleRole.PRODUCT_LEADER),
                new CycleId(company.kept("cycle")),
                new TripwireDraft(
                        over.kind(),
                        over.id(),
                        MeasureKind.KEY_RESULT,
                        keyResult(company, wire.measure()),
                        wire.comparison(),
                        new BigDecimal(wire.threshold()),
                        null,
                        today().minusWeeks(WEEKS_WATCHED),
                        null,
                        company.as(owner).person(),
                        wire.agreed())));
    }

    private void revisit(SampleCompany company, Subject subject, String question, LocalDate dueOn, Repeat repeats) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        revisits.plan(new MaintainRevisits.Plan(
                leader,
                new CycleId(company.kept("cycle")),
                new RevisitDraft(subject.kind(), subject.id(), question, dueOn, repeats, leader.person())));
    }

    private UUID keyResult(SampleCompany company, String title) {
        return objectives
                .page(company.org(), new CycleId(company.kept("cycle")), WHOLE_LIST, Optional.empty())
                .items()
                .stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(row -> row.title().equals(title))
                .map(KeyResultRow::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no objective has the key result " + title));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What it watches, where that has to lie, and what was agreed. */
    private record Wire(String measure, TripwireComparison comparison, String threshold, String agreed) {}
}
