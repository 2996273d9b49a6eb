package org.northline.planning.team;

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
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** One quarter of a {@link TeamCapacity}, which alone changes it. */
@Entity
@IdClass(QuarterCapacity.Key.class)
@Table(schema = "planning", name = "quarter_capacity")
public class QuarterCapacity {
    // The reference is part of the key, so that each column has one mapping: with two, a UUID may be bound as text.
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", updatable = false)
    @JoinColumn(name = "capacity_id", referencedColumnName = "id", updatable = false)
    private TeamCapacity capacity;

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private int quarter;

    @Column(nullable = false)
    private BigDecimal people;

    @Column(name = "days_off", nullable = false)
    private BigDecimal daysOff;

    @Column(name = "run_share", nullable = false)
    private int runShare;

    @Embedded
    private LastChange lastChange;

    protected QuarterCapacity() {}

    QuarterCapacity(UUID id, TeamCapacity capacity, int quarter, QuarterLine line, LastChange change) {
        this.id = requireNonNull(id, "id");
        this.capacity = requireNonNull(capacity, "capacity");
        this.quarter = quarter;
        this.lastChange = change;
        take(line);
    }

    /** Takes the line over; a quarter that stays as it was keeps who changed it last. */
    void update(QuarterLine line, LastChange change) {
        if (!toLine().sameAs(line)) {
            this.lastChange = change;
            take(line);
        }
    }

    private void take(QuarterLine line) {
        this.people = line.people();
        this.daysOff = line.daysOff();
        this.runShare = line.runShare();
    }

    QuarterLine toLine() {
        return new QuarterLine(people, daysOff, runShare);
    }

    int quarter() {
        return quarter;
    }

    LastChange lastChange() {
        return lastChange;
    }

    TeamCapacityId capacity() {
        return capacity.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuarterCapacity part && id.equals(part.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A capacity and the id of one of its quarters. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private OrgKey capacity;
        private UUID id;

        // The persistence provider fills it.
        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && capacity.equals(key.capacity) && id.equals(key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(capacity, id);
        }
    }
}
