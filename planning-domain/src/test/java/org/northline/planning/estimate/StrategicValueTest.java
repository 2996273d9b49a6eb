package org.northline.planning.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.northline.planning.scoring.Score;

class StrategicValueTest {
    private static final List<BigDecimal> IMPACTS = figures("0.25", "0.5", "1", "2", "3");
    private static final List<BigDecimal> CONFIDENCES = figures("0.5", "0.8", "1");

    @Provide
    Arbitrary<Score> scores() {
        return Arbitraries.integers()
                .between(100, 500)
                .map(hundredths -> new Score(BigDecimal.valueOf(hundredths).movePointLeft(2)));
    }

    @Provide
    Arbitrary<BigDecimal> impacts() {
        return Arbitraries.of(IMPACTS);
    }

    @Provide
    Arbitrary<BigDecimal> confidences() {
        return Arbitraries.of(CONFIDENCES);
    }

    @Example
    void leastAndMostAreWhatTheEndsOfTheScalesMake() {
        assertThat(value("1.00", "0.25", "0.5").points()).isEqualTo(12);
        assertThat(value("5.00", "3", "1").points()).isEqualTo(1500);
        assertThat(value("3.80", "2", "0.8").points()).isEqualTo(608);
    }

    @Example
    void halvesAreRoundedToTheEvenNumber() {
        // 12.5, 13.5 and 37.5
        assertThat(value("1.00", "0.25", "0.5").points()).isEqualTo(12);
        assertThat(value("1.08", "0.25", "0.5").points()).isEqualTo(14);
        assertThat(value("1.50", "0.25", "1").points()).isEqualTo(38);
    }

    @Property
    void valueIsAWholeNumberFromTwelveToFifteenHundredAndOffByHalfAtMost(
            @ForAll("scores") Score score,
            @ForAll("impacts") BigDecimal impact,
            @ForAll("confidences") BigDecimal confidence) {
        StrategicValue value = StrategicValue.of(score, impact, confidence);

        BigDecimal exact = score.value().multiply(impact).multiply(confidence).multiply(BigDecimal.valueOf(100));
        assertThat(value.points()).isBetween(12, 1500);
        assertThat(exact.subtract(BigDecimal.valueOf(value.points())).abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    @Property
    void moreOfAFactorNeverLowersTheValue(
            @ForAll("scores") Score score,
            @ForAll("scores") Score otherScore,
            @ForAll("impacts") BigDecimal impact,
            @ForAll("impacts") BigDecimal otherImpact,
            @ForAll("confidences") BigDecimal confidence,
            @ForAll("confidences") BigDecimal otherConfidence) {
        StrategicValue value = StrategicValue.of(score, impact, confidence);

        assertThat(ordered(score, otherScore, value, StrategicValue.of(otherScore, impact, confidence)))
                .isTrue();
        assertThat(ordered(impact, otherImpact, value, StrategicValue.of(score, otherImpact, confidence)))
                .isTrue();
        assertThat(ordered(confidence, otherConfidence, value, StrategicValue.of(score, impact, otherConfidence)))
                .isTrue();
    }

    @Property
    void valueOverItsCostFallsAsTheCostRises(
            @ForAll("scores") Score score, @ForAll @IntRange(min = 1, max = 9_999_999) int cost) {
        StrategicValue value = StrategicValue.of(score, BigDecimal.ONE, BigDecimal.ONE);

        BigDecimal per = value.perThousand(BigDecimal.valueOf(cost)).orElseThrow();
        BigDecimal perMore = value.perThousand(BigDecimal.valueOf(cost + 1L)).orElseThrow();

        assertThat(perMore).isLessThanOrEqualTo(per);
        assertThat(per.multiply(BigDecimal.valueOf(cost)).subtract(BigDecimal.valueOf(value.points() * 1000L)))
                .isBetween(BigDecimal.valueOf(-cost), BigDecimal.valueOf(cost));
    }

    @Example
    void whatCostsNothingHasNoValueOverItsCost() {
        assertThat(value("3.00", "1", "1").perThousand(BigDecimal.ZERO)).isEmpty();
        assertThat(value("3.00", "1", "1").perThousand(new BigDecimal("120000")))
                .contains(new BigDecimal("2.50"));
    }

    @Example
    void pointsThatNoFactorsMakeAreOurMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StrategicValue(11));
        assertThatIllegalArgumentException().isThrownBy(() -> new StrategicValue(1501));
        assertThat(new StrategicValue(12)).isLessThan(new StrategicValue(1500));
    }

    @Property
    void noValueWhileOneOfTheThreeIsMissing(
            @ForAll boolean themed,
            @ForAll("scores") Score score,
            @ForAll("impacts") BigDecimal impact,
            @ForAll("confidences") BigDecimal confidence,
            @ForAll @IntRange(max = 7) int given) {
        ValueFactors factors = new ValueFactors(
                themed,
                (given & 1) == 0 ? Optional.empty() : Optional.of(score),
                (given & 2) == 0 ? Optional.empty() : Optional.of(impact),
                (given & 4) == 0 ? Optional.empty() : Optional.of(confidence));

        assertThat(factors.value().isPresent()).isEqualTo(given == 7);
        assertThat(factors.missing()).hasSize(3 - Integer.bitCount(given)).doesNotHaveDuplicates();
    }

    @Example
    void whatIsMissingIsNamedInTheOrderInWhichItIsGiven() {
        ValueFactors nothing = new ValueFactors(false, Optional.empty(), Optional.empty(), Optional.empty());
        ValueFactors themed = new ValueFactors(true, Optional.empty(), Optional.of(BigDecimal.ONE), Optional.empty());

        assertThat(nothing.missing())
                .containsExactly(MissingFactor.THEME, MissingFactor.IMPACT, MissingFactor.CONFIDENCE);
        assertThat(themed.missing()).containsExactly(MissingFactor.SCORE, MissingFactor.CONFIDENCE);
    }

    private static <T extends Comparable<T>> boolean ordered(
            T one, T other, StrategicValue ofOne, StrategicValue ofOther) {
        return Integer.signum(ofOne.compareTo(ofOther)) * Integer.signum(one.compareTo(other)) >= 0;
    }

    private static StrategicValue value(String score, String impact, String confidence) {
        return StrategicValue.of(new Score(new BigDecimal(score)), new BigDecimal(impact), new BigDecimal(confidence));
    }

    private static List<BigDecimal> figures(String... figures) {
        return List.of(figures).stream().map(BigDecimal::new).toList();
    }
}
