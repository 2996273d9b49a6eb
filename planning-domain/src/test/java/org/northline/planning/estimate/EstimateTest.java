package org.northline.planning.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.Money;

class EstimateTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void nothingGivenIsAnEstimateOfNothingAndNotOfZero() {
        Estimate estimate = new Estimate.Draft(null, null, null, false, null, null, null).checked(EUR);

        assertThat(estimate.cost()).isEmpty();
        assertThat(estimate.impact()).isEmpty();
        assertThat(estimate.mandatory()).isFalse();
        assertThat(estimate.window()).isEqualTo(new QuarterWindow(Optional.empty(), Optional.empty()));
    }

    @Test
    void everythingGivenIsKept() {
        Estimate estimate = new Estimate.Draft(
                        euros("0"), Impact.MASSIVE, EstimateConfidence.LOW, true, " The law asks for it. ", 2, 2)
                .checked(EUR);

        assertThat(estimate.cost()).contains(euros("0"));
        assertThat(estimate.mandatoryReason()).contains("The law asks for it.");
        assertThat(estimate.mandatory()).isTrue();
        assertThat(estimate.window()).isEqualTo(new QuarterWindow(Optional.of(2), Optional.of(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, EUR, false, , , , /cost",
        "1000000000000, EUR, false, , , , /cost",
        "5, USD, false, , , , /cost",
        "5, EUR, , , , , /mandatory",
        "5, EUR, true, , , , /mandatoryReason",
        "5, EUR, true, ' ', , , /mandatoryReason",
        "5, EUR, false, Because, , , /mandatoryReason",
        "5, EUR, false, , 0, , /earliestQuarter",
        "5, EUR, false, , , 5, /latestQuarter",
        "5, EUR, false, , 3, 2, /latestQuarter"
    })
    void whatCannotBeIsRefusedAtItsField(
            String cost,
            String currency,
            Boolean mandatory,
            String reason,
            Integer earliest,
            Integer latest,
            String pointer) {
        Money money = new Money(new BigDecimal(cost), Currency.getInstance(currency));
        Estimate.Draft draft = new Estimate.Draft(money, null, null, mandatory, reason, earliest, latest);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> draft.checked(EUR))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(pointer));
    }

    @Test
    void reasonHasAtMostThreeHundredCharacters() {
        assertThat(mandatory("x".repeat(300)).checked(EUR).mandatory()).isTrue();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> mandatory("x".repeat(301)).checked(EUR))
                .withMessageContaining("/mandatoryReason");
    }

    @Test
    void currencyOfThreeDecimalsIsPlannedInTwo() {
        Currency dinar = Currency.getInstance("KWD");
        Estimate.Draft draft =
                new Estimate.Draft(new Money(new BigDecimal("1.005"), dinar), null, null, false, null, null, null);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> draft.checked(dinar))
                .withMessageContaining("/cost");
    }

    @Test
    void windowThatEndsBeforeItBeginsIsOurMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuarterWindow(Optional.of(4), Optional.of(3)));
    }

    private static Estimate.Draft mandatory(String reason) {
        return new Estimate.Draft(null, null, null, true, reason, null, null);
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }
}
