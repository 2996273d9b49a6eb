package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.revisit.Subject;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * A limit for a figure, and what was agreed to do when the figure crosses it. Whether it has is read from the figures ({@link Watch}) and kept
 * nowhere; a tripwire that has tripped asks the person who decides, and changes nothing of the plan. It can be archived and restored.
 */
@Entity
@Table(schema = "planning", name = "tripwire")
public class Tripwire {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false)
    private SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "measure_kind", nullable = false, updatable = false)
    private MeasureKind measureKind;

    @Column(name = "measure_id", nullable = false, updatable = false)
    private UUID measureId;

    @Column(nullable = false, updatable = false)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TripwireComparison comparison;

    @Column(nullable = false)
    private BigDecimal threshold;

    @Column
    private @Nullable BigDecimal baseline;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column(nullable = false)
    private String agreed;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Tripwire() {}

    private Tripwire(OrgKey key, Over over, TripwireContent content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = over.cycle().value();
        this.subjectKind = over.subject().kind();
        this.subjectId = over.subject().id();
        this.measureKind = over.measure().kind();
        this.measureId = over.measure().id();
        this.unit = over.unit();
        this.lastChange = change;
        take(content);
    }

    static Tripwire set(TripwireId id, Over over, TripwireContent content, Actor actor, Instant now) {
        return new Tripwire(OrgKey.of(actor.org(), id.value()), over, content, LastChange.by(actor.person(), now));
    }

    void change(TripwireContent content, Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
        take(content);
    }

    /**
     * It watches again, figures that are said after those that people knew. The moment of the decision itself would hide what somebody else was
     * writing just then.
     */
    void decided(Instant lastSaid, Actor actor, Instant now) {
        this.decidedAt = requireNonNull(lastSaid, "lastSaid");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    private void take(TripwireContent content) {
        this.comparison = content.limit().comparison();
        this.threshold = content.limit().threshold();
        this.baseline = content.limit().baseline().orElse(null);
        this.startsOn = content.startsOn();
        this.endsOn = content.endsOn().orElse(null);
        this.ownerId = content.owner().value();
        this.agreed = content.agreed();
    }

    public TripwireId id() {
        return new TripwireId(key.id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public Measure measure() {
        return new Measure(measureKind, measureId);
    }

    public String unit() {
        return unit;
    }

    public Watch watch() {
        return new Watch(
                new Limit(comparison, threshold, Optional.ofNullable(baseline)),
                startsOn,
                Optional.ofNullable(endsOn),
                Optional.ofNullable(decidedAt));
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    public String agreed() {
        return agreed;
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
        return other instanceof Tripwire tripwire && key.equals(tripwire.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** What it watches over, what it watches, and in which unit. None of this ever changes. */
    record Over(CycleId cycle, Subject subject, Measure measure, String unit) {
        Over {
            requireNonNull(cycle, "cycle");
            requireNonNull(subject, "subject");
            requireNonNull(measure, "measure");
            requireNonNull(unit, "unit");
        }
    }
}
