package org.northline.planning.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoreTest {
    /** One line of a scorecard with its rating. */
    record Line(Criterion criterion, int rating) {}

    @Provide
    Arbitrary<List<Line>> cards() {
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.of(Direction.class),
                        Arbitraries.integers().between(1, 5))
                .as((weight, direction, rating) -> new Line(criterion(weight, direction), rating));
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(lines ->
                        lines.stream().anyMatch(each -> each.criterion().weight() > 0));
    }

    @Example
    void scoreIsTheWeightedMeanWithCostsReversed() {
        List<Line> card = List.of(
                new Line(criterion(30, Direction.BENEFIT), 5),
                new Line(criterion(30, Direction.BENEFIT), 4),
                new Line(criterion(15, Direction.BENEFIT), 2),
                new Line(criterion(15, Direction.COST), 4),
                new Line(criterion(10, Direction.COST), 1));

        // (30*5 + 30*4 + 15*2 + 15*(6-4) + 10*(6-1)) / 100
        assertThat(score(card)).contains(new Score(new BigDecimal("3.80")));
    }

    @Example
    void halvesAreRoundedToTheEvenDigit() {
        assertThat(score(List.of(
                        new Line(criterion(100, Direction.BENEFIT), 2),
                        new Line(criterion(99, Direction.BENEFIT), 2),
                        new Line(criterion(1, Direction.BENEFIT), 3))))
                .contains(new Score(new BigDecimal("2.00")));
        assertThat(score(List.of(
                        new Line(criterion(100, Direction.BENEFIT), 2),
                        new Line(criterion(97, Direction.BENEFIT), 2),
                        new Line(criterion(3, Direction.BENEFIT), 3))))
                .contains(new Score(new BigDecimal("2.02")));
    }

    @Property
    void scalingAllWeightsChangesNothing(@ForAll("cards") List<Line> card) {
        List<Line> doubled =
                change(card, line -> new Line(withWeight(line, line.criterion().weight() * 2), line.rating()));

        assertThat(score(doubled)).isEqualTo(score(card));
    }

    @Property
    void betterBenefitNeverLowersTheScoreAndHigherCostNeverRaisesIt(
            @ForAll("cards") List<Line> card, @ForAll @IntRange(max = 11) int index) {
        Line line = card.get(index % card.size());
        List<Line> raised = change(
                card, each -> each.equals(line) ? new Line(line.criterion(), Math.min(5, line.rating() + 1)) : each);

        int direction = line.criterion().direction() == Direction.BENEFIT ? 1 : -1;
        assertThat(score(raised).orElseThrow().compareTo(score(card).orElseThrow()) * direction)
                .isNotNegative();
    }

    @Property
    void costCountsAsTheBenefitOfTheReversedRating(@ForAll("cards") List<Line> card) {
        List<Line> reversed = change(
                card,
                line -> new Line(
                        new Criterion(
                                line.criterion().id(),
                                line.criterion().name(),
                                line.criterion().weight(),
                                line.criterion().direction() == Direction.COST ? Direction.BENEFIT : Direction.COST),
                        6 - line.rating()));

        assertThat(score(reversed)).isEqualTo(score(card));
    }

    @Property
    void scoreLiesBetweenOneAndFiveWithTwoDigits(@ForAll("cards") List<Line> card) {
        BigDecimal value = score(card).orElseThrow().value();

        assertThat(value).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
        assertThat(value.scale()).isEqualTo(2);
    }

    @Property
    void scoreLiesBetweenTheWorstAndTheBestCountedRating(@ForAll("cards") List<Line> card) {
        List<Integer> counted = card.stream()
                .filter(line -> line.criterion().weight() > 0)
                .map(line -> line.criterion().direction() == Direction.BENEFIT ? line.rating() : 6 - line.rating())
                .toList();

        assertThat(score(card).orElseThrow().value())
                .isBetween(BigDecimal.valueOf(Collections.min(counted)), BigDecimal.valueOf(Collections.max(counted)));
    }

    @Property
    void orderDoesNotMatter(@ForAll("cards") List<Line> card, @ForAll long seed) {
        List<Line> shuffled = new ArrayList<>(card);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(score(shuffled)).isEqualTo(score(card));
    }

    @Property
    void oneUnratedCriterionLeavesTheOptionNotScored(
            @ForAll("cards") List<Line> card, @ForAll @IntRange(max = 11) int index) {
        Map<UUID, Integer> ratings = ratings(card);
        ratings.remove(card.get(index % card.size()).criterion().id());

        assertThat(Score.of(criteria(card), ratings)).isEmpty();
    }

    @Example
    void noCriteriaOrNoWeightIsNotScored() {
        Criterion weightless = criterion(0, Direction.BENEFIT);

        assertThat(Score.of(List.of(), Map.of())).isEmpty();
        assertThat(Score.of(List.of(weightless), Map.of(weightless.id(), 5))).isEmpty();
    }

    @Example
    void ratingsOfOtherCriteriaAreLeftOut() {
        Criterion only = criterion(10, Direction.BENEFIT);

        assertThat(Score.of(List.of(only), Map.of(only.id(), 4, UUID.randomUUID(), 1)))
                .contains(new Score(new BigDecimal("4.00")));
    }

    @Example
    void ratingOutsideTheScaleIsOurMistake() {
        Criterion only = criterion(10, Direction.BENEFIT);

        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(List.of(only), Map.of(only.id(), 6)));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(List.of(only), Map.of(only.id(), 0)));
    }

    private static Optional<Score> score(List<Line> card) {
        return Score.of(criteria(card), ratings(card));
    }

    private static List<Criterion> criteria(List<Line> card) {
        return card.stream().map(Line::criterion).toList();
    }

    private static Map<UUID, Integer> ratings(List<Line> card) {
        Map<UUID, Integer> ratings = new HashMap<>();
        card.forEach(line -> ratings.put(line.criterion().id(), line.rating()));
        return ratings;
    }

    private static List<Line> change(List<Line> card, UnaryOperator<Line> change) {
        return card.stream().map(change).toList();
    }

    private static Criterion withWeight(Line line, int weight) {
        return new Criterion(
                line.criterion().id(),
                line.criterion().name(),
                weight,
                line.criterion().direction());
    }

    private static Criterion criterion(int weight, Direction direction) {
        return new Criterion(UUID.randomUUID(), "Criterion", weight, direction);
    }
}
