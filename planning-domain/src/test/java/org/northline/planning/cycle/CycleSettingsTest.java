package org.northline.planning.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;

class CycleSettingsTest {
    @Test
    void fiscalYearMayStartInTheCalendarYearBefore() {
        CycleSettings settings =
                CycleSettings.checked(2027, " Plan 2027 ", LocalDate.of(2026, 10, 1), "EUR", Currencies.inUse());

        assertThat(settings)
                .isEqualTo(new CycleSettings("Plan 2027", LocalDate.of(2026, 10, 1), Currency.getInstance("EUR")));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-29", "2025-12-01", "2028-01-01"})
    void fiscalStartOutsideTheYearOrLateInItsMonthIsRefused(LocalDate start) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> CycleSettings.checked(2027, "Plan", start, "EUR", Currencies.inUse()));

        assertThat(refusal.problems()).extracting(FieldProblem::pointer).containsExactly("/fiscalStart");
    }

    @Test
    void everyMissingFieldIsNamed() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> CycleSettings.checked(1999, null, null, null, Currencies.inUse()));

        assertThat(refusal.problems())
                .extracting(FieldProblem::pointer)
                .containsExactly("/name", "/year", "/fiscalStart", "/currency");
    }

    @ParameterizedTest
    @CsvSource({"eur", "EURO", "ZZQ", "DEM", "XAU"})
    void currencyThatNoCountryHasIsRefused(String currency) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> CycleSettings.checked(2027, "Plan", LocalDate.of(2027, 1, 1), currency, Currencies.inUse()));

        assertThat(refusal.problems()).extracting(FieldProblem::pointer).containsExactly("/currency");
    }

    @Test
    void currencyThatHasEndedStaysWhereItIs() {
        CycleSettings settings = CycleSettings.checked(
                2001, "Plan", LocalDate.of(2001, 1, 1), "DEM", Currencies.inUseAnd(Currency.getInstance("DEM")));

        assertThat(settings.currency()).isEqualTo(Currency.getInstance("DEM"));
    }
}
