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
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** How much of one kind went along with a roll-over, and how much stayed, as it was counted then. */
@Entity
@Table(schema = "planning", name = "carried_count")
public class CarriedCount {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "rollover_id", nullable = false, updatable = false)
    private UUID rolloverId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AlongKind kind;

    @Column(nullable = false, updatable = false)
    private int went;

    @Column(nullable = false, updatable = false)
    private int stayed;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected CarriedCount() {}

    private CarriedCount(OrgKey key, Rollover rollover, AlongCount count, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.rolloverId = rollover.id().value();
        this.kind = count.kind();
        this.went = count.went();
        this.stayed = count.stayed();
        this.lastChange = change;
    }

    static CarriedCount of(UUID id, Rollover rollover, AlongCount count, Actor actor, Instant now) {
        return new CarriedCount(OrgKey.of(actor.org(), id), rollover, count, LastChange.by(actor.person(), now));
    }

    public AlongCount count() {
        return new AlongCount(kind, went, stayed);
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CarriedCount count && key.equals(count.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
