package org.northline.planning.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.northline.planning.budget.Band.Place;

class BandTest {
    @Example
    void bothEndsAreWithin() {
        Band band = new Band(50, 5);

        assertThat(band.placeOf(new BigDecimal("44.9"))).isEqualTo(Place.BELOW);
        assertThat(band.placeOf(new BigDecimal("45.0"))).isEqualTo(Place.WITHIN);
        assertThat(band.placeOf(new BigDecimal("55.0"))).isEqualTo(Place.WITHIN);
        assertThat(band.placeOf(new BigDecimal("55.1"))).isEqualTo(Place.ABOVE);
    }

    @Property
    void bandLiesWithinTheWholeAndHoldsItsTarget(
            @ForAll @IntRange(max = 100) int target, @ForAll @IntRange(max = 100) int tolerance) {
        Band band = new Band(target, tolerance);

        assertThat(band.low()).isBetween(0, target);
        assertThat(band.high()).isBetween(target, 100);
        assertThat(band.placeOf(BigDecimal.valueOf(target))).isEqualTo(Place.WITHIN);
    }

    @Property
    void moreToleranceNeverThrowsAShareOut(
            @ForAll @IntRange(max = 100) int target,
            @ForAll @IntRange(max = 99) int tolerance,
            @ForAll @IntRange(max = 1000) int tenths) {
        BigDecimal share = BigDecimal.valueOf(tenths, 1);

        if (new Band(target, tolerance).placeOf(share) == Place.WITHIN) {
            assertThat(new Band(target, tolerance + 1).placeOf(share)).isEqualTo(Place.WITHIN);
        }
    }

    @Property
    void sharesOfAllPartsMakeTheWholeUpToTheirRounding(@ForAll List<@IntRange(max = 1_000_000) Integer> parts) {
        BigDecimal whole = parts.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);

        if (whole.signum() == 0) {
            assertThat(PlannedAllocation.share(BigDecimal.ZERO, whole)).isEmpty();
            return;
        }
        BigDecimal together = parts.stream()
                .map(part ->
                        PlannedAllocation.share(BigDecimal.valueOf(part), whole).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(together.subtract(BigDecimal.valueOf(100)).abs())
                .isLessThanOrEqualTo(BigDecimal.valueOf(parts.size() * 5L, 2));
    }

    @Example
    void shareThatCannotBeIsOurMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(101, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(50, -1));
    }
}
