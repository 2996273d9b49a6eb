package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.revisit.Subject;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.revisit.Subjects;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Sets, changes, archives and restores tripwires; for product leaders and, when one is over what is of a product, the manager of that product. */
@OnePerServer
@Transactional
public class MaintainTripwires {
    /** All of a cycle are read at once, to tell which have tripped. */
    static final int MOST_LIVE = 300;

    private final Tripwires tripwires;
    private final Measures measures;
    private final Subjects subjects;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public MaintainTripwires(
            Tripwires tripwires, Measures measures, Subjects subjects, PlanningCycles cycles, Clock clock) {
        this.tripwires = tripwires;
        this.measures = measures;
        this.subjects = subjects;
        this.cycles = cycles;
        this.clock = clock;
    }

    public TripwireId set(New command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        Subject subject = subject(command.draft(), cycle);
        subjects.find(actor.org(), cycle, subject)
                .orElseThrow(
                        () -> InvalidInput.at("/subjectId", "This planning cycle has no such thing to watch over."))
                .requireMayBeAskedAboutBy(actor);
        Measure measure = measure(command.draft());
        String unit = measures.unit(actor.org(), cycle, measure)
                .orElseThrow(
                        () -> InvalidInput.at("/measureId", "This planning cycle has no such key result or metric."));
        TripwireContent content = TripwireContent.checked(command.draft(), actor.org(), subjects, today());
        requireRoom(actor, cycle);
        TripwireId id = new TripwireId(Ids.next());
        tripwires.add(
                Tripwire.set(id, new Tripwire.Over(cycle, subject, measure, unit), content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. What it watches, and over what, stays. */
    public long change(Change command) {
        Actor actor = command.actor();
        Tripwire tripwire = tripwires.getLive(actor.org(), command.id());
        requireMayChange(actor, tripwire);
        StaleVersion.check(command.seenVersion(), tripwire.version());
        TripwireContent content = TripwireContent.checked(command.draft(), actor.org(), subjects, today());
        refuseTripped(actor, tripwire);
        tripwire.change(content, actor, clock.instant());
        tripwires.flush();
        return tripwire.version();
    }

    /** Does nothing to a tripwire that is archived, so that asking twice is no mistake. */
    public void archive(Actor actor, TripwireId id) {
        Tripwire tripwire = changeable(actor, id);
        if (!tripwire.isArchived()) {
            refuseTripped(actor, tripwire);
            tripwire.archive(actor, clock.instant());
            tripwires.flush();
        }
    }

    /** Does nothing to a tripwire that is not archived, so that asking twice is no mistake. */
    public void restore(Actor actor, TripwireId id) {
        Tripwire tripwire = changeable(actor, id);
        if (tripwire.isArchived()) {
            requireRoom(actor, tripwire.cycle());
            tripwire.restore(actor, clock.instant());
            tripwires.flush();
        }
    }

    private void requireRoom(Actor actor, CycleId cycle) {
        if (tripwires.live(actor.org(), cycle) >= MOST_LIVE) {
            throw new Conflict("This planning cycle has " + MOST_LIVE
                    + " tripwires, which nobody looks after any more. Archive some first.");
        }
    }

    private static Subject subject(TripwireDraft draft, CycleId cycle) {
        if (draft.subjectKind() == null) {
            throw InvalidInput.at("/subjectKind", "Say what it watches over.");
        }
        if (draft.subjectKind() == SubjectKind.PLAN) {
            return new Subject(SubjectKind.PLAN, cycle.value());
        }
        if (draft.subjectId() == null) {
            throw InvalidInput.at("/subjectId", "Say which one.");
        }
        return new Subject(draft.subjectKind(), draft.subjectId());
    }

    private static Measure measure(TripwireDraft draft) {
        if (draft.measureKind() == null) {
            throw InvalidInput.at("/measureKind", "Say whether it watches a key result or a metric.");
        }
        if (draft.measureId() == null) {
            throw InvalidInput.at("/measureId", "Choose the key result or metric that it watches.");
        }
        return new Measure(draft.measureKind(), draft.measureId());
    }

    private Tripwire changeable(Actor actor, TripwireId id) {
        Tripwire tripwire = tripwires.find(actor.org(), id).orElseThrow(NotFound::new);
        requireMayChange(actor, tripwire);
        return tripwire;
    }

    private void requireMayChange(Actor actor, Tripwire tripwire) {
        cycles.getLive(actor.org(), tripwire.cycle());
        boolean may = subjects.find(actor.org(), tripwire.cycle(), tripwire.subject())
                .map(found -> found.mayBeAskedAboutBy(actor))
                .orElseGet(() -> actor.has(Capacity.PRODUCT_LEADER));
        if (!may) {
            throw new Forbidden("This needs a product leader, or the product manager of what it watches over.");
        }
    }

    /** What has tripped is not hushed up by moving its limit or putting it away. */
    private void refuseTripped(Actor actor, Tripwire tripwire) {
        Standing standing = tripwire.watch()
                .standing(measures.figures(
                        actor.org(),
                        tripwire.measure(),
                        tripwire.unit(),
                        tripwire.watch().from()));
        if (standing.state() == TripwireState.TRIPPED) {
            throw new Conflict("This tripwire has tripped. Write down what you decide first; then you can change it.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A new tripwire. */
    public record New(Actor actor, CycleId cycle, TripwireDraft draft) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Change(Actor actor, TripwireId id, long seenVersion, TripwireDraft draft) {
        public Change {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
