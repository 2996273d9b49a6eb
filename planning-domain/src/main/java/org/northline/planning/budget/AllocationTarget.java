package org.northline.planning.budget;

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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** The target of one theme as it is kept; part of {@link Allocation}, which alone changes it. */
@Entity
@IdClass(AllocationTarget.Key.class)
@Table(schema = "planning", name = "allocation_target")
public class AllocationTarget {
    // The reference is part of the key, so that each column has one mapping: with two, a UUID may be bound as text.
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", updatable = false)
    @JoinColumn(name = "allocation_id", referencedColumnName = "id", updatable = false)
    private Allocation allocation;

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @Column(name = "theme_id", nullable = false, updatable = false)
    private UUID themeId;

    @Column(nullable = false)
    private int share;

    @Column(nullable = false)
    private int tolerance;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Embedded
    private LastChange lastChange;

    protected AllocationTarget() {}

    AllocationTarget(UUID id, Allocation allocation, AllocationLine line, LastChange change) {
        this.id = requireNonNull(id, "id");
        this.allocation = requireNonNull(allocation, "allocation");
        this.themeId = line.theme().value();
        this.share = line.band().target();
        this.tolerance = line.band().tolerance();
        this.lastChange = change;
    }

    /** Takes the band over; a target that stays as it was keeps who changed it last. */
    void update(Band band, LastChange change) {
        if (isWithdrawn() || !toLine().band().equals(band)) {
            this.share = band.target();
            this.tolerance = band.tolerance();
            this.withdrawnAt = null;
            this.lastChange = change;
        }
    }

    void withdraw(LastChange change) {
        this.withdrawnAt = change.at();
        this.lastChange = change;
    }

    AllocationLine toLine() {
        return new AllocationLine(theme(), new Band(share, tolerance));
    }

    ThemeId theme() {
        return new ThemeId(themeId);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    LastChange lastChange() {
        return lastChange;
    }

    CycleId cycle() {
        return allocation.cycle();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllocationTarget target && id.equals(target.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** An allocation and the id of one of its targets. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private OrgKey allocation;
        private UUID id;

        // The persistence provider fills it.
        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && allocation.equals(key.allocation) && id.equals(key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(allocation, id);
        }
    }
}
