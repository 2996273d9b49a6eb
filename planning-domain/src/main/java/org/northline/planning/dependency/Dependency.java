package org.northline.planning.dependency;

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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * One item needs another one of its cycle, or has to do with it, until this is withdrawn; it can be restored from there. It says nothing of what
 * the items are, and so never touches their clearance.
 */
@Entity
@Table(schema = "planning", name = "dependency")
public class Dependency {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DependencyKind kind;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "other_item_id", nullable = false, updatable = false)
    private UUID otherItemId;

    @Column(nullable = false)
    private String note;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Dependency() {}

    private Dependency(
            OrgKey key, DependencyKind kind, RoadmapItem item, RoadmapItemId other, String note, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = item.cycle().value();
        this.kind = requireNonNull(kind, "kind");
        this.itemId = item.id().value();
        this.otherItemId = other.value();
        this.note = requireNonNull(note, "note");
        this.lastChange = change;
    }

    static Dependency add(
            DependencyId id,
            DependencyKind kind,
            RoadmapItem item,
            RoadmapItemId other,
            String note,
            Actor actor,
            Instant now) {
        return new Dependency(
                OrgKey.of(actor.org(), id.value()), kind, item, other, note, LastChange.by(actor.person(), now));
    }

    void annotate(String newNote, Actor actor, Instant now) {
        this.note = requireNonNull(newNote, "newNote");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void withdraw(Actor actor, Instant now) {
        this.withdrawnAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.withdrawnAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public DependencyId id() {
        return new DependencyId(key.id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public DependencyKind kind() {
        return kind;
    }

    /** The one that needs the other. */
    public RoadmapItemId item() {
        return new RoadmapItemId(itemId);
    }

    public RoadmapItemId otherItem() {
        return new RoadmapItemId(otherItemId);
    }

    public String note() {
        return note;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
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
        return other instanceof Dependency dependency && key.equals(dependency.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
