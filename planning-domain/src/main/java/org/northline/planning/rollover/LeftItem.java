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
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** That an item was left in its year when the others went on, and why. */
@Entity
@Table(schema = "planning", name = "left_item")
public class LeftItem {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "rollover_id", nullable = false, updatable = false)
    private UUID rolloverId;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected LeftItem() {}

    private LeftItem(OrgKey key, Rollover rollover, UUID item, String reason, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.rolloverId = rollover.id().value();
        this.itemId = requireNonNull(item, "item");
        this.reason = requireNonNull(reason, "reason");
        this.lastChange = change;
    }

    static LeftItem of(UUID id, Rollover rollover, UUID item, String reason, Actor actor, Instant now) {
        return new LeftItem(OrgKey.of(actor.org(), id), rollover, item, reason, LastChange.by(actor.person(), now));
    }

    public UUID item() {
        return itemId;
    }

    public String reason() {
        return reason;
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeftItem left && key.equals(left.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
