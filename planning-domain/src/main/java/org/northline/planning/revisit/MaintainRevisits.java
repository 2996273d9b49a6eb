package org.northline.planning.revisit;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Plans, changes, archives and restores revisit dates, and writes down what came of them. */
@OnePerServer
@Transactional
public class MaintainRevisits {
    private static final int LONGEST_OUTCOME = 500;

    private final Revisits revisits;
    private final Subjects subjects;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public MaintainRevisits(Revisits revisits, Subjects subjects, PlanningCycles cycles, Clock clock) {
        this.revisits = revisits;
        this.subjects = subjects;
        this.cycles = cycles;
        this.clock = clock;
    }

    public RevisitId plan(Plan command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        RevisitDraft draft = command.draft();
        Subject subject = subject(draft, cycle);
        subjects.find(actor.org(), cycle, subject)
                .orElseThrow(() -> InvalidInput.at("/subjectId", "This planning cycle has no such thing to look at."))
                .requireMayBeAskedAboutBy(actor);
        RevisitContent content = RevisitContent.checked(draft, actor.org(), subjects, today());
        RevisitId id = new RevisitId(Ids.next());
        revisits.add(Revisit.plan(id, cycle, subject, content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. What it is about stays. */
    public long change(Change command) {
        Actor actor = command.actor();
        Revisit revisit = revisits.getLive(actor.org(), command.id());
        requireMayChange(actor, revisit);
        StaleVersion.check(command.seenVersion(), revisit.version());
        RevisitContent content = RevisitContent.checked(command.draft(), actor.org(), subjects, today());
        if (revisit.isAskedAnewBy(content) && revisits.hasOutcome(actor.org(), revisit.id(), content.dueOn())) {
            throw InvalidInput.at("/dueOn", "What came of that day is written down already. Choose another day.");
        }
        revisit.change(content, actor, clock.instant());
        revisits.flush();
        return revisit.version();
    }

    /** Does nothing to what is archived, so that asking twice is no mistake. */
    public void archive(Actor actor, RevisitId id) {
        Revisit revisit = changeable(actor, id);
        if (!revisit.isArchived()) {
            revisit.archive(actor, clock.instant());
            revisits.flush();
        }
    }

    /** Does nothing to what is not archived, so that asking twice is no mistake. */
    public void restore(Actor actor, RevisitId id) {
        Revisit revisit = changeable(actor, id);
        if (revisit.isArchived()) {
            revisit.restore(actor, clock.instant());
            revisits.flush();
        }
    }

    /** Writes down what came of the day that the caller saw; refused when somebody else has done so meanwhile. */
    public void lookedAt(LookedAt command) {
        Actor actor = command.actor();
        Revisit revisit = revisits.getLive(actor.org(), command.id());
        cycles.getLive(actor.org(), revisit.cycle());
        if (!revisit.owner().equals(actor.person()) && !mayChange(actor, revisit)) {
            throw new Forbidden("This needs the person who sees to it, or a product leader.");
        }
        FieldChecks checks = new FieldChecks();
        checks.present("/dueOn", command.dueOn());
        String outcome = checks.text("/outcome", command.outcome(), LONGEST_OUTCOME);
        checks.done();
        if (revisit.isDone() || !revisit.dueOn().equals(command.dueOn())) {
            throw new Conflict("Somebody has written down what came of this meanwhile. Read it first.");
        }
        Instant now = clock.instant();
        RevisitOutcome written = RevisitOutcome.write(Ids.next(), revisit, outcome, actor, now);
        revisit.lookedAt(actor, today(), day -> revisits.hasOutcome(actor.org(), revisit.id(), day), now);
        revisits.add(written);
    }

    private static Subject subject(RevisitDraft draft, CycleId cycle) {
        if (draft.subjectKind() == null) {
            throw InvalidInput.at("/subjectKind", "Say what is looked at again.");
        }
        if (draft.subjectKind() == SubjectKind.PLAN) {
            return new Subject(SubjectKind.PLAN, cycle.value());
        }
        if (draft.subjectId() == null) {
            throw InvalidInput.at("/subjectId", "Say which one.");
        }
        return new Subject(draft.subjectKind(), draft.subjectId());
    }

    private Revisit changeable(Actor actor, RevisitId id) {
        Revisit revisit = revisits.find(actor.org(), id).orElseThrow(NotFound::new);
        requireMayChange(actor, revisit);
        return revisit;
    }

    private void requireMayChange(Actor actor, Revisit revisit) {
        cycles.getLive(actor.org(), revisit.cycle());
        if (!mayChange(actor, revisit)) {
            throw new Forbidden("This needs a product leader, or the product manager of what it is about.");
        }
    }

    /** Of what is gone from the plan a product leader. */
    private boolean mayChange(Actor actor, Revisit revisit) {
        return subjects.find(actor.org(), revisit.cycle(), revisit.subject())
                .map(found -> found.mayBeAskedAboutBy(actor))
                .orElseGet(() -> actor.has(Capacity.PRODUCT_LEADER));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A new day. */
    public record Plan(Actor actor, CycleId cycle, RevisitDraft draft) {
        public Plan {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Change(Actor actor, RevisitId id, long seenVersion, RevisitDraft draft) {
        public Change {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }

    /** What came of a day. */
    public record LookedAt(
            Actor actor,
            RevisitId id,
            @Nullable LocalDate dueOn,
            @Nullable String outcome) {
        public LookedAt {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
