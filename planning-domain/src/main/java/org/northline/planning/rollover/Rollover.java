package org.northline.planning.rollover;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/** That parts of one cycle were carried over into a later one. It can be undone while nobody has changed what came of it. */
@Entity
@Table(schema = "planning", name = "rollover")
public class Rollover {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "from_cycle_id", nullable = false, updatable = false)
    private UUID fromCycleId;

    @Column(name = "to_cycle_id", nullable = false, updatable = false)
    private UUID toCycleId;

    @Column(name = "finished_at", nullable = false, updatable = false)
    private Instant finishedAt;

    // Absent on the oldest ones.
    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Rollover() {}

    private Rollover(OrgKey key, CycleId from, CycleId to, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.fromCycleId = from.value();
        this.toCycleId = to.value();
        this.finishedAt = change.at();
        this.madeBy = change.by().value();
        this.lastChange = change;
    }

    static Rollover of(RolloverId id, CycleId from, CycleId to, Actor actor, Instant now) {
        return new Rollover(OrgKey.of(actor.org(), id.value()), from, to, LastChange.by(actor.person(), now));
    }

    void undo(Actor actor, Instant now) {
        this.undoneAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public RolloverId id() {
        return new RolloverId(key.id());
    }

    public CycleId from() {
        return new CycleId(fromCycleId);
    }

    public CycleId to() {
        return new CycleId(toCycleId);
    }

    /** Of the oldest ones whoever wrote it last, for no more was kept of them. */
    public PersonId madeBy() {
        return madeBy == null ? lastChange.by() : new PersonId(madeBy);
    }

    /** What is written of its copies later than this is a change by somebody. */
    public Instant finishedAt() {
        return finishedAt;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rollover rollover && key.equals(rollover.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
