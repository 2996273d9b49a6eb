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
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** One quarter of a {@link Budget}, which alone changes it. */
@Entity
@IdClass(QuarterBudget.Key.class)
@Table(schema = "planning", name = "quarter_budget")
public class QuarterBudget {
    // The reference is part of the key, so that each column has one mapping: with two, a UUID may be bound as text.
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", updatable = false)
    @JoinColumn(name = "budget_id", referencedColumnName = "id", updatable = false)
    private Budget budget;

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private int quarter;

    @Column(nullable = false)
    private BigDecimal amount;

    @Embedded
    private LastChange lastChange;

    protected QuarterBudget() {}

    QuarterBudget(UUID id, Budget budget, int quarter, BigDecimal amount, LastChange change) {
        this.id = requireNonNull(id, "id");
        this.budget = requireNonNull(budget, "budget");
        this.quarter = quarter;
        this.amount = requireNonNull(amount, "amount");
        this.lastChange = change;
    }

    /** Takes the amount over; a quarter that stays as it was keeps who changed it last. */
    void update(BigDecimal newAmount, LastChange change) {
        if (amount.compareTo(newAmount) != 0) {
            this.amount = newAmount;
            this.lastChange = change;
        }
    }

    int quarter() {
        return quarter;
    }

    BigDecimal amount() {
        return amount;
    }

    LastChange lastChange() {
        return lastChange;
    }

    CycleId cycle() {
        return budget.cycle();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuarterBudget part && id.equals(part.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A budget and the id of one of its quarters. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private OrgKey budget;
        private UUID id;

        // The persistence provider fills it.
        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && budget.equals(key.budget) && id.equals(key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(budget, id);
        }
    }
}
