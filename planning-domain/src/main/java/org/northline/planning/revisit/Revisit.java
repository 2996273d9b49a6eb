package org.northline.planning.revisit;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * A day on which something of the plan is looked at again, with the question to ask then. Whoever looked writes down what came of it; a question
 * that comes back moves on by three months. It can be archived and restored, and changes nothing of the plan.
 */
@Entity
@Table(schema = "planning", name = "revisit")
public class Revisit {
    private static final int MONTHS_BETWEEN = 3;

    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false)
    private SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(nullable = false)
    private String question;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Repeat repeats;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Revisit() {}

    private Revisit(OrgKey key, CycleId cycle, Subject subject, RevisitContent content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.lastChange = change;
        take(content);
    }

    static Revisit plan(
            RevisitId id, CycleId cycle, Subject subject, RevisitContent content, Actor actor, Instant now) {
        return new Revisit(
                OrgKey.of(actor.org(), id.value()), cycle, subject, content, LastChange.by(actor.person(), now));
    }

    /** Whether this content asks anew: for another day, or again after it was done. */
    boolean isAskedAnewBy(RevisitContent content) {
        return !content.dueOn().equals(dueOn) || (isDone() && content.repeats() == Repeat.QUARTERLY);
    }

    /** What was done is open again when its question is asked anew. */
    void change(RevisitContent content, Actor actor, Instant now) {
        if (isAskedAnewBy(content)) {
            this.doneAt = null;
        }
        this.lastChange = LastChange.by(actor.person(), now);
        take(content);
    }

    /** Somebody looked: the question is done, or comes back on the first of its days after today that is not written down yet. */
    void lookedAt(Actor actor, LocalDate today, Predicate<LocalDate> isWrittenDown, Instant now) {
        if (repeats == Repeat.ONCE) {
            this.doneAt = now;
        } else {
            this.dueOn = following(dueOn)
                    .filter(day -> day.isAfter(today) && !isWrittenDown.test(day))
                    .findFirst()
                    .orElseThrow();
        }
        this.lastChange = LastChange.by(actor.person(), now);
    }

    private static Stream<LocalDate> following(LocalDate first) {
        return LongStream.iterate(1, quarters -> quarters + 1)
                .mapToObj(quarters -> first.plusMonths(MONTHS_BETWEEN * quarters));
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    private void take(RevisitContent content) {
        this.question = content.question();
        this.dueOn = content.dueOn();
        this.repeats = content.repeats();
        this.ownerId = content.owner().value();
    }

    public RevisitId id() {
        return new RevisitId(key.id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public String question() {
        return question;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Repeat repeats() {
        return repeats;
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public long version() {
        return version;
    }

    OrgKey orgKey() {
        return key;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Revisit revisit && key.equals(revisit.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
