package org.northline.planning.cycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/**
 * What a product leader may set on a planning cycle.
 *
 * @param fiscalStart the first day of the fiscal year; quarters are counted in whole months from it, so it is at most
 *     the 28th, and it lies in the cycle's calendar year or in the one before
 */
public record CycleSettings(String name, LocalDate fiscalStart, Currency currency) {
    static final int LATEST_FIRST_DAY = 28;

    public CycleSettings {
        requireNonNull(name, "name");
        requireNonNull(fiscalStart, "fiscalStart");
        requireNonNull(currency, "currency");
    }

    /**
     * Refuses with every problem of these fields at once.
     *
     * @param choices the codes that the currency may have
     */
    public static CycleSettings checked(
            int year,
            @Nullable String name,
            @Nullable LocalDate fiscalStart,
            @Nullable String currency,
            Collection<String> choices) {
        FieldChecks checks = new FieldChecks();
        String checkedName = checks.line("/name", name, 120);
        checks.that(year >= 2000 && year <= 2100, "/year", "Use a year from 2000 to 2100.");
        checks.present("/fiscalStart", fiscalStart);
        checks.present("/currency", currency);
        if (fiscalStart != null) {
            checks.that(
                    fiscalStart.getDayOfMonth() <= LATEST_FIRST_DAY,
                    "/fiscalStart",
                    "Start the fiscal year on a day from 1 to 28, so that each of its quarters starts on the same day.");
            checks.that(
                    fiscalStart.getYear() == year || fiscalStart.getYear() == year - 1,
                    "/fiscalStart",
                    "The fiscal year " + year + " starts in " + year + " or in the year before.");
        }
        checks.that(
                currency == null || choices.contains(currency),
                "/currency",
                "Use the three-letter code of a currency that a country has today, such as EUR.");
        checks.done();
        return new CycleSettings(
                checkedName, requireNonNull(fiscalStart), Currency.getInstance(requireNonNull(currency)));
    }
}
