package org.northline.planning.budget;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OrgKey;

/** The money of one planning cycle, quarter by quarter; set once and changed as a whole. Its amounts are in the cycle's currency. */
@Entity
@Table(schema = "planning", name = "budget")
public class Budget {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "year_total")
    private @Nullable BigDecimal yearTotal;

    @OneToMany(mappedBy = "budget", cascade = CascadeType.PERSIST)
    @OrderBy("quarter")
    private List<QuarterBudget> quarters = new ArrayList<>();

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Budget() {}

    private Budget(OrgKey key, BudgetAmounts amounts, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.yearTotal = amounts.yearTotal().map(Money::amount).orElse(null);
        this.lastChange = change;
        for (Money amount : amounts.quarters()) {
            quarters.add(new QuarterBudget(Ids.next(), this, quarters.size() + 1, amount.amount(), change));
        }
    }

    static Budget set(CycleId cycle, BudgetAmounts amounts, Actor actor, Instant now) {
        return new Budget(OrgKey.of(actor.org(), cycle.value()), amounts, LastChange.by(actor.person(), now));
    }

    void change(BudgetAmounts amounts, Actor actor, Instant now) {
        this.yearTotal = amounts.yearTotal().map(Money::amount).orElse(null);
        this.lastChange = LastChange.by(actor.person(), now);
        quarters.forEach(
                part -> part.update(amounts.quarters().get(part.quarter() - 1).amount(), lastChange));
    }

    public CycleId cycle() {
        return new CycleId(key.id());
    }

    /** The first to the fourth quarter. */
    public List<BigDecimal> quarters() {
        return quarters.stream()
                .sorted(Comparator.comparingInt(QuarterBudget::quarter))
                .map(QuarterBudget::amount)
                .toList();
    }

    public Optional<BigDecimal> yearTotal() {
        return Optional.ofNullable(yearTotal);
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
        return other instanceof Budget budget && key.equals(budget.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
