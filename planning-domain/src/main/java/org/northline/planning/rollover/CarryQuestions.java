package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.northline.planning.revisit.MaintainRevisits;
import org.northline.planning.revisit.RevisitDraft;
import org.northline.planning.rollover.QuestionReading.AskedOf;
import org.northline.planning.rollover.QuestionReading.Returning;
import org.northline.planning.rollover.QuestionReading.Watching;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;
import org.northline.planning.tripwire.MaintainTripwires;
import org.northline.planning.tripwire.MeasureKind;
import org.northline.planning.tripwire.TripwireDraft;

/**
 * Asks in the new plan what was asked in the old one: tripwires whose key result was carried over or whose metric the new visions have, and revisit
 * dates of what was carried over, as many years later. What nobody can answer there stays.
 */
@OnePerServer
class CarryQuestions {
    private static final int FARTHEST_START = 2;
    private static final int FARTHEST_END = 4;
    private static final int FARTHEST_DUE = 3;

    private final QuestionReading reading;
    private final MaintainTripwires tripwires;
    private final MaintainRevisits revisits;
    private final Clock clock;

    @Inject
    CarryQuestions(QuestionReading reading, MaintainTripwires tripwires, MaintainRevisits revisits, Clock clock) {
        this.reading = reading;
        this.tripwires = tripwires;
        this.revisits = revisits;
        this.clock = clock;
    }

    /** All parts and key results have been made. */
    void carry(CarryRun run, int years) {
        tripwires(run, years);
        revisits(run, years);
    }

    private void tripwires(CarryRun run, int years) {
        List<Watching> all = reading.tripwires(run.actor().org(), run.from(), run.to()).stream()
                .filter(tripwire -> concerns(run, tripwire))
                .toList();
        Set<String> there = new HashSet<>(reading.watched(run.actor().org(), run.to()));
        int went = 0;
        for (Watching tripwire : all) {
            Optional<TripwireDraft> draft = draft(run, tripwire, years);
            boolean goes = run.takesAlong(AlongKind.TRIPWIRE) && draft.isPresent();
            if (goes && there.add(QuestionReading.key(draft.get()))) {
                tripwires.set(new MaintainTripwires.New(run.actor(), run.to(), draft.get()));
                went++;
            }
        }
        run.count(AlongKind.TRIPWIRE, all.size(), went);
    }

    private static boolean concerns(CarryRun run, Watching tripwire) {
        boolean metricOfAll =
                tripwire.measureKind() == MeasureKind.METRIC && tripwire.of().isOfAll();
        return metricOfAll
                || isMade(run, tripwire.of())
                || run.keyResult(tripwire.measure()).isPresent();
    }

    private Optional<TripwireDraft> draft(CarryRun run, Watching tripwire, int years) {
        LocalDate start = later(tripwire.startsOn().plusYears(years), today());
        Optional<LocalDate> end = tripwire.endsOn().map(day -> day.plusYears(years));
        boolean near = !start.isAfter(today().plusYears(FARTHEST_START))
                && end.stream().allMatch(day -> !day.isBefore(start) && !day.isAfter(today().plusYears(FARTHEST_END)));
        Optional<UUID> measure = tripwire.measureKind() == MeasureKind.METRIC
                ? tripwire.metricThere()
                : run.keyResult(tripwire.measure()).map(keyResult -> keyResult.value());
        return subject(run, tripwire.of())
                .filter(subject -> near && measure.isPresent())
                .map(subject -> new TripwireDraft(
                        tripwire.of().kind(),
                        subject,
                        tripwire.measureKind(),
                        measure.get(),
                        tripwire.comparison(),
                        tripwire.threshold(),
                        tripwire.baseline().orElse(null),
                        start,
                        end.orElse(null),
                        owner(run, tripwire.of()),
                        tripwire.agreed()));
    }

    private void revisits(CarryRun run, int years) {
        List<Returning> all =
                reading.revisits(run.actor().org(), run.from(), run.to(), run.originsOf(PartKind.THEME)).stream()
                        .filter(revisit -> revisit.ofCarriedStrategy() || isMade(run, revisit.of()))
                        .toList();
        Set<String> there = new HashSet<>(reading.asked(run.actor().org(), run.to()));
        int went = 0;
        for (Returning revisit : all) {
            LocalDate due = revisit.dueOn().plusYears(years);
            boolean near = !due.isBefore(today().minusYears(1)) && !due.isAfter(today().plusYears(FARTHEST_DUE));
            Optional<UUID> subject = subject(run, revisit.of()).filter(id -> near);
            boolean goes = run.takesAlong(AlongKind.REVISIT) && subject.isPresent();
            if (goes && there.add(subject.get() + " " + revisit.question())) {
                revisits.plan(new MaintainRevisits.Plan(
                        run.actor(),
                        run.to(),
                        new RevisitDraft(
                                revisit.of().kind(),
                                subject.get(),
                                revisit.question(),
                                due,
                                revisit.repeats(),
                                owner(run, revisit.of()))));
                went++;
            }
        }
        run.count(AlongKind.REVISIT, all.size(), went);
    }

    private static boolean isMade(CarryRun run, AskedOf of) {
        return switch (of.kind()) {
            case PLAN, STRATEGY -> false;
            case THEME -> run.madeOf(PartKind.THEME, of.subject()).isPresent();
            case OBJECTIVE -> run.madeOf(PartKind.OBJECTIVE, of.subject()).isPresent();
            case ITEM -> run.madeOf(PartKind.ITEM, of.subject()).isPresent();
        };
    }

    /** What it is about in the new plan. */
    private static Optional<UUID> subject(CarryRun run, AskedOf of) {
        return switch (of.kind()) {
            case PLAN -> Optional.of(run.to().value());
            case STRATEGY -> of.optionThere();
            case THEME -> run.copyOf(PartKind.THEME, of.subject());
            case OBJECTIVE -> run.copyOf(PartKind.OBJECTIVE, of.subject());
            case ITEM -> run.copyOf(PartKind.ITEM, of.subject());
        };
    }

    private static PersonId owner(CarryRun run, AskedOf of) {
        return of.ownerThere() ? new PersonId(of.owner()) : run.actor().person();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
