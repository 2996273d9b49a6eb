package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in one currency, held with that currency's usual number of decimals and rounded half-even. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
        amount = amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN);
    }

    /** Adds an amount of the same currency; another currency is a mistake of the caller. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be combined");
        }
    }
}
