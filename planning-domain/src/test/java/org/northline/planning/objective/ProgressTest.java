package org.northline.planning.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final int MANY = 30;

    @ParameterizedTest
    @CsvSource({
        "10, 20, 10, 0.0000",
        "10, 20, 20, 1.0000",
        "10, 20, 15, 0.5000",
        "10, 20, 5, -0.5000",
        "10, 20, 25, 1.5000",
        "20, 10, 15, 0.5000",
        "-5, 5, 0, 0.5000",
        "0, 3, 1, 0.3333",
        "0, 0.000003, 0.000001, 0.3333"
    })
    void progressIsTheShareOfTheWay(BigDecimal baseline, BigDecimal target, BigDecimal current, String progress) {
        assertThat(Progress.of(baseline, target, current).rounded(4)).isEqualTo(progress);
    }

    @ParameterizedTest
    @CsvSource({
        "-3, 0.0, NO_REAL_PROGRESS",
        "0, 0.0, NO_REAL_PROGRESS",
        "34, 0.3, NO_REAL_PROGRESS",
        "35, 0.4, SOME_PROGRESS",
        "45, 0.4, SOME_PROGRESS",
        "64, 0.6, SOME_PROGRESS",
        "65, 0.6, SOME_PROGRESS",
        "66, 0.7, DELIVERED",
        "75, 0.8, DELIVERED",
        "100, 1.0, DELIVERED",
        "140, 1.0, DELIVERED"
    })
    void gradeIsCutAndRoundedToTheEvenNeighbour(BigDecimal current, BigDecimal grade, Grade.Band band) {
        Grade given = Progress.of(BigDecimal.ZERO, new BigDecimal(100), current).grade();

        assertThat(given).isEqualTo(new Grade(grade));
        assertThat(given.band()).isEqualTo(band);
    }

    @Test
    void targetAtTheBaselineIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.of(BigDecimal.ONE, new BigDecimal("1.00"), BigDecimal.TEN));
    }

    @Test
    void meanIsOfWhatWasNotRoundedBefore() {
        // The mean is 0.25, which rounds to 0.2; of grades 0.2, 0.2 and 0.4 it would be 0.3.
        assertThat(Progress.meanOf(List.of(share(25), share(15), share(35)))
                        .orElseThrow()
                        .grade()
                        .value())
                .isEqualTo("0.2");
        assertThat(Progress.meanOf(List.of(share(33), share(33), share(33)))
                        .orElseThrow()
                        .rounded(4))
                .isEqualTo("0.3300");
    }

    @Test
    void meanCutsEachBefore() {
        assertThat(Progress.meanOf(List.of(share(-400), share(400)))
                        .orElseThrow()
                        .rounded(2))
                .isEqualTo("0.50");
    }

    @Test
    void meanOfNothingIsNone() {
        assertThat(Progress.meanOf(List.of())).isEmpty();
    }

    @Property
    void baselineIsZeroAndTargetIsOne(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal baseline,
            @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal way) {
        for (BigDecimal target : List.of(baseline.add(way), baseline.subtract(way))) {
            assertThat(Progress.of(baseline, target, baseline).rounded(MANY)).isZero();
            assertThat(Progress.of(baseline, target, target).rounded(MANY)).isEqualByComparingTo(BigDecimal.ONE);
        }
    }

    @Property
    void progressIsLinear(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(6) BigDecimal baseline,
            @ForAll @BigRange(min = "0.000001", max = "1000") @Scale(6) BigDecimal way,
            @ForAll @IntRange(min = -300, max = 300) int percent) {
        BigDecimal share = BigDecimal.valueOf(percent, 2);

        BigDecimal current = baseline.add(way.multiply(share));

        assertThat(Progress.of(baseline, baseline.add(way), current).rounded(MANY))
                .isEqualByComparingTo(share);
    }

    @Property
    void directionIsAMirror(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal baseline,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal way,
            @ForAll @BigRange(min = "-3000", max = "3000") @Scale(3) BigDecimal current) {
        Progress up = Progress.of(baseline, baseline.add(way), current);
        Progress down = Progress.of(baseline.negate(), baseline.add(way).negate(), current.negate());

        assertThat(down.rounded(MANY)).isEqualByComparingTo(up.rounded(MANY));
        assertThat(down.grade()).isEqualTo(up.grade());
    }

    @Property
    void anotherUnitChangesNothing(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal baseline,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal way,
            @ForAll @BigRange(min = "-3000", max = "3000") @Scale(3) BigDecimal current,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal factor,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal offset) {
        Progress before = Progress.of(baseline, baseline.add(way), current);
        Progress after = Progress.of(
                baseline.multiply(factor).add(offset),
                baseline.add(way).multiply(factor).add(offset),
                current.multiply(factor).add(offset));

        assertThat(after.rounded(MANY)).isEqualByComparingTo(before.rounded(MANY));
        assertThat(after.grade()).isEqualTo(before.grade());
    }

    @Property
    void orderOfTheKeyResultsIsNoMatterToTheMean(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -50, max = 250) Integer> percents,
            @ForAll long seed) {
        List<Progress> all = percents.stream().map(ProgressTest::share).toList();
        List<Progress> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        BigDecimal sum = percents.stream()
                .map(percent -> BigDecimal.valueOf(Math.min(100, Math.max(0, percent))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        BigDecimal mean = Progress.meanOf(all).orElseThrow().rounded(MANY);

        assertThat(Progress.meanOf(shuffled).orElseThrow().rounded(MANY)).isEqualByComparingTo(mean);
        assertThat(mean)
                .isEqualByComparingTo(new Progress(sum, BigDecimal.valueOf(100L * percents.size())).rounded(MANY));
    }

    private static Progress share(int percent) {
        return Progress.of(BigDecimal.ZERO, new BigDecimal(100), new BigDecimal(percent));
    }
}
