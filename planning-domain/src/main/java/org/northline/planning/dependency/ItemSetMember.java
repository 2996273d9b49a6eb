package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** One item of an {@link ItemSet}, which alone changes it; one that was taken out stays as removed, for the record. */
@Entity
@IdClass(ItemSetMember.Key.class)
@Table(schema = "planning", name = "item_set_member")
public class ItemSetMember {
    // The reference is part of the key, so that each column has one mapping: with two, a UUID may be bound as text.
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", updatable = false)
    @JoinColumn(name = "set_id", referencedColumnName = "id", updatable = false)
    private ItemSet set;

    @Id
    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Embedded
    private LastChange lastChange;

    protected ItemSetMember() {}

    ItemSetMember(ItemSet set, UUID itemId, LastChange change) {
        this.set = requireNonNull(set, "set");
        this.itemId = requireNonNull(itemId, "itemId");
        this.lastChange = change;
    }

    /** Takes it out or back in; what stays as it was keeps who changed it last. */
    void stay(boolean stays, LastChange change) {
        if (stays == isRemoved()) {
            this.removedAt = stays ? null : change.at();
            this.lastChange = change;
        }
    }

    UUID item() {
        return itemId;
    }

    ItemSetId set() {
        return set.id();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemSetMember member && set.equals(member.set) && itemId.equals(member.itemId);
    }

    @Override
    public int hashCode() {
        return itemId.hashCode();
    }

    /** A set and one of its items. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private OrgKey set;
        private UUID itemId;

        // The persistence provider fills it.
        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && set.equals(key.set) && itemId.equals(key.itemId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(set, itemId);
        }
    }
}
