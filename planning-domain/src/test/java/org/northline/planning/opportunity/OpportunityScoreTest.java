package org.northline.planning.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunityScoreTest {
    /** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervalIsThePublishedOne(int count, int asked, BigDecimal low, BigDecimal high) {
        AnsweredShare share = new AnsweredShare(count, asked);

        assertThat(share.low().setScale(4, RoundingMode.HALF_EVEN)).isEqualByComparingTo(low);
        assertThat(share.high().setScale(4, RoundingMode.HALF_EVEN)).isEqualByComparingTo(high);
    }

    /** Ulwick, Turn Customer Input into Innovation, Harvard Business Review, January 2002: 9.5 and 3.2 make 15.8. */
    @Test
    void scoreIsThePublishedOne() {
        OpportunityScore score = OpportunityScore.of(1000, 950, 320);

        assertThat(score.importance().value()).isEqualByComparingTo("9.5");
        assertThat(score.satisfaction().value()).isEqualByComparingTo("3.2");
        assertThat(score.score().value()).isEqualByComparingTo("15.8");
    }

    @Test
    void moreSatisfactionThanImportanceTakesNothingAway() {
        assertThat(OpportunityScore.of(100, 40, 90).score().value()).isEqualByComparingTo("4.0");
        assertThat(OpportunityScore.of(100, 40, 40).score().value()).isEqualByComparingTo("4.0");
        assertThat(OpportunityScore.of(1, 0, 1).score().value()).isEqualByComparingTo("0.0");
        assertThat(OpportunityScore.of(1, 1, 0).score().value()).isEqualByComparingTo("20.0");
    }

    @Test
    void rangeIsRoundedOutwards() {
        Bounded score = OpportunityScore.of(210, 172, 61).score();

        // 11.676 to 14.972, computed apart from this
        assertThat(score.low()).isEqualByComparingTo("11.6");
        assertThat(score.value()).isEqualByComparingTo("13.5");
        assertThat(score.high()).isEqualByComparingTo("15.0");
    }

    @Test
    void everybodyAndNobodyStayOnTheScale() {
        OpportunityScore score = OpportunityScore.of(29, 29, 0);

        assertThat(score.importance().high()).isEqualByComparingTo("10.0");
        assertThat(score.satisfaction().low()).isEqualByComparingTo("0.0");
        assertThat(score.score().high()).isEqualByComparingTo("20.0");
    }

    @ParameterizedTest(name = "{1} and {2} of {0}: {3}")
    @CsvSource({
        "300, 285, 45, EXTREMELY_UNDERSERVED",
        "1000, 950, 320, EXTREMELY_UNDERSERVED",
        "210, 172, 61, UNDERSERVED",
        "90, 70, 20, UNDERSERVED",
        "480, 380, 240, TOO_FEW_ASKED",
        "12, 10, 4, TOO_FEW_ASKED",
        "1, 1, 0, TOO_FEW_ASKED",
        "400, 120, 300, SERVED",
        "1000, 0, 1000, SERVED"
    })
    void findingIsWhatTheWholeRangeSays(int asked, int important, int satisfied, Finding finding) {
        assertThat(OpportunityScore.of(asked, important, satisfied).finding()).isEqualTo(finding);
    }

    @Test
    void exactlyTenIsNotAboveTen() {
        Bounded ten = figure("10.0");
        Bounded tenAndMore = new Bounded(new BigDecimal("10.0"), new BigDecimal("10.0"), new BigDecimal("10.1"));
        Bounded fifteen = new Bounded(new BigDecimal("15.5"), new BigDecimal("15.0"), new BigDecimal("16.0"));

        assertThat(new OpportunityScore(figure("5.0"), figure("0.0"), ten).finding())
                .isEqualTo(Finding.SERVED);
        assertThat(new OpportunityScore(figure("5.0"), figure("0.0"), tenAndMore).finding())
                .isEqualTo(Finding.TOO_FEW_ASKED);
        assertThat(new OpportunityScore(figure("9.0"), figure("3.0"), fifteen).finding())
                .isEqualTo(Finding.UNDERSERVED);
    }

    @Test
    void shareNeedsSomebodyWhoWasAsked() {
        assertThatIllegalArgumentException().isThrownBy(() -> OpportunityScore.of(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> OpportunityScore.of(10, 11, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> OpportunityScore.of(10, 0, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounded(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN));
    }

    private static Bounded figure(String value) {
        BigDecimal figure = new BigDecimal(value);
        return new Bounded(figure, figure, figure);
    }
}
