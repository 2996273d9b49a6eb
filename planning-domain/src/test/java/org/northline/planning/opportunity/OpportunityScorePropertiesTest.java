package org.northline.planning.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class OpportunityScorePropertiesTest {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(20);

    @Property
    @Label("The figure lies within its range, and the range within the scale")
    void figureLiesWithinItsRange(
            @ForAll @IntRange(min = 1, max = 10_000_000) int asked,
            @ForAll @DoubleRange(min = 0, max = 1) double important,
            @ForAll @DoubleRange(min = 0, max = 1) double satisfied) {
        OpportunityScore score = OpportunityScore.of(asked, (int) (asked * important), (int) (asked * satisfied));

        assertThat(score.score().low())
                .isNotNegative()
                .isLessThanOrEqualTo(score.score().value());
        assertThat(score.score().high()).isBetween(score.score().value(), HIGHEST);
        assertThat(score.importance().high()).isLessThanOrEqualTo(BigDecimal.TEN);
        assertThat(score.satisfaction().low()).isNotNegative();
        assertThat(score.score().value())
                .isGreaterThanOrEqualTo(score.importance().value());
    }

    @Property
    @Label("More who call it important never lower the score or an end of its range")
    void importanceNeverLowersTheScore(
            @ForAll @IntRange(min = 2, max = 5000) int asked,
            @ForAll @DoubleRange(min = 0, max = 1) double important,
            @ForAll @DoubleRange(min = 0, max = 1) double satisfied) {
        int count = (int) ((asked - 1) * important);
        int content = (int) (asked * satisfied);

        Bounded less = OpportunityScore.of(asked, count, content).score();
        Bounded more = OpportunityScore.of(asked, count + 1, content).score();

        assertThat(more.value()).isGreaterThanOrEqualTo(less.value());
        assertThat(more.low()).isGreaterThanOrEqualTo(less.low());
        assertThat(more.high()).isGreaterThanOrEqualTo(less.high());
    }

    @Property
    @Label("More who are satisfied never raise the score or an end of its range")
    void satisfactionNeverRaisesTheScore(
            @ForAll @IntRange(min = 2, max = 5000) int asked,
            @ForAll @DoubleRange(min = 0, max = 1) double important,
            @ForAll @DoubleRange(min = 0, max = 1) double satisfied) {
        int count = (int) (asked * important);
        int content = (int) ((asked - 1) * satisfied);

        Bounded less = OpportunityScore.of(asked, count, content).score();
        Bounded more = OpportunityScore.of(asked, count, content + 1).score();

        assertThat(more.value()).isLessThanOrEqualTo(less.value());
        assertThat(more.low()).isLessThanOrEqualTo(less.low());
        assertThat(more.high()).isLessThanOrEqualTo(less.high());
    }

    @Property
    @Label("The same shares of more people leave less open")
    void morePeopleNarrowTheRange(
            @ForAll @IntRange(min = 1, max = 500) int asked,
            @ForAll @DoubleRange(min = 0, max = 1) double important,
            @ForAll @DoubleRange(min = 0, max = 1) double satisfied) {
        int count = (int) (asked * important);
        int content = (int) (asked * satisfied);

        Bounded few = OpportunityScore.of(asked, count, content).score();
        Bounded many = OpportunityScore.of(asked * 4, count * 4, content * 4).score();

        assertThat(many.value()).isEqualByComparingTo(few.value());
        assertThat(many.low()).isGreaterThanOrEqualTo(few.low());
        assertThat(many.high()).isLessThanOrEqualTo(few.high());
    }
}
