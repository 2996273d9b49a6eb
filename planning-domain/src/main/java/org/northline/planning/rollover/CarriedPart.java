package org.northline.planning.rollover;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** That something of one cycle has a copy in a later one. The copy is a part of its own: it is worked on, reviewed and cleared for itself. */
@Entity
@Table(schema = "planning", name = "carried_part")
public class CarriedPart {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "rollover_id", nullable = false, updatable = false)
    private UUID rolloverId;

    @Column(name = "to_cycle_id", nullable = false, updatable = false)
    private UUID toCycleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PartKind kind;

    @Column(name = "origin_id", nullable = false, updatable = false)
    private UUID originId;

    @Column(name = "copy_id", nullable = false, updatable = false)
    private UUID copyId;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected CarriedPart() {}

    private CarriedPart(OrgKey key, Rollover rollover, PartKind kind, UUID origin, UUID copy, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.rolloverId = rollover.id().value();
        this.toCycleId = rollover.to().value();
        this.kind = kind;
        this.originId = origin;
        this.copyId = copy;
        this.lastChange = change;
    }

    static CarriedPart of(UUID id, Rollover rollover, PartKind kind, UUID origin, UUID copy, Actor actor, Instant now) {
        return new CarriedPart(
                OrgKey.of(actor.org(), id), rollover, kind, origin, copy, LastChange.by(actor.person(), now));
    }

    void undo(Actor actor, Instant now) {
        this.undoneAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    PartKind kind() {
        return kind;
    }

    public UUID origin() {
        return originId;
    }

    public UUID copy() {
        return copyId;
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
        return other instanceof CarriedPart part && key.equals(part.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
