package org.northline.planning.tripwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final Limit AT_LEAST_FIFTY =
            new Limit(TripwireComparison.AT_LEAST, BigDecimal.valueOf(50), Optional.empty());

    @Test
    void withoutAFigureOfItsDaysItWaits() {
        Watch watch = new Watch(AT_LEAST_FIFTY, DAY, Optional.of(DAY.plusDays(9)), Optional.empty());

        assertThat(watch.standing(List.of(figure(-1, 0), figure(10, 0))).state())
                .isEqualTo(TripwireState.WAITING);
        assertThat(watch.standing(List.of(figure(0, 50), figure(9, 51))).state())
                .isEqualTo(TripwireState.HOLDS);
    }

    @Test
    void firstFigureBeyondTheLimitTripsItAndALaterOneThatHoldsDoesNotUndoThat() {
        Standing standing = watch().standing(List.of(figure(5, 70), figure(1, 60), figure(3, 40), figure(2, 45)));

        assertThat(standing.state()).isEqualTo(TripwireState.TRIPPED);
        assertThat(standing.trippedBy()).contains(figure(2, 45));
        assertThat(standing.newest()).contains(figure(5, 70));
    }

    @Test
    void ofADayTheFigureCountsThatWasSaidLast() {
        Figure typo = new Figure(DAY, NOON, BigDecimal.valueOf(5));
        Figure corrected = new Figure(DAY, NOON.plusSeconds(60), BigDecimal.valueOf(55));

        assertThat(watch().standing(List.of(typo, corrected)).state()).isEqualTo(TripwireState.HOLDS);
        assertThat(watch().standing(List.of(corrected, typo)).state()).isEqualTo(TripwireState.HOLDS);
    }

    @Test
    void afterADecisionItLooksAtWhatIsSaidFromThenOn() {
        Watch decided = new Watch(AT_LEAST_FIFTY, DAY, Optional.empty(), Optional.of(NOON.plusSeconds(3 * 86_400)));

        assertThat(decided.standing(List.of(figure(1, 40), figure(3, 40))).state())
                .isEqualTo(TripwireState.WAITING);
        assertThat(decided.standing(List.of(figure(1, 40), figure(4, 60))).state())
                .isEqualTo(TripwireState.HOLDS);
        assertThat(decided.standing(List.of(figure(1, 40), figure(4, 30))).trippedBy())
                .contains(figure(4, 30));
    }

    @Property(tries = 400)
    void orderInWhichFiguresAreReadDoesNotMatter(@ForAll("figures") List<Figure> figures, @ForAll long seed) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(watch().standing(shuffled)).isEqualTo(watch().standing(figures));
    }

    @Property(tries = 400)
    void standingIsWhatTheDaysSayOneByOne(@ForAll("figures") List<Figure> figures) {
        Standing standing = watch().standing(figures);

        assertThat(standing.state() == TripwireState.WAITING)
                .isEqualTo(standing.newest().isEmpty());
        assertThat(standing.state() == TripwireState.TRIPPED)
                .isEqualTo(standing.trippedBy().isPresent());
        assertThat(standing.trippedBy().filter(figure -> AT_LEAST_FIFTY.holds(figure.value())))
                .isEmpty();
        standing.newest()
                .ifPresent(newest ->
                        assertThat(figures).allMatch(figure -> !figure.day().isAfter(newest.day())));
        standing.trippedBy()
                .ifPresent(first -> assertThat(figures)
                        .filteredOn(figure -> figure.day().isBefore(first.day())
                                && !figure.day().isBefore(DAY))
                        .allMatch(figure -> AT_LEAST_FIFTY.holds(figure.value())
                                || figures.stream()
                                        .anyMatch(later -> later.day().equals(figure.day())
                                                && !later.writtenAt().isBefore(figure.writtenAt())
                                                && AT_LEAST_FIFTY.holds(later.value()))));
    }

    @Property(tries = 400)
    void figuresThatHoldNeverTripItAndALooserLimitTripsNoSooner(@ForAll("figures") List<Figure> figures) {
        List<Figure> holding = figures.stream()
                .filter(figure -> AT_LEAST_FIFTY.holds(figure.value()))
                .toList();
        assertThat(watch().standing(holding).state()).isNotEqualTo(TripwireState.TRIPPED);

        Watch looser = new Watch(
                new Limit(TripwireComparison.AT_LEAST, BigDecimal.valueOf(40), Optional.empty()),
                DAY,
                Optional.empty(),
                Optional.empty());
        if (looser.standing(figures).state() == TripwireState.TRIPPED) {
            LocalDate first =
                    watch().standing(figures).trippedBy().orElseThrow().day();
            assertThat(first)
                    .isBeforeOrEqualTo(
                            looser.standing(figures).trippedBy().orElseThrow().day());
        }
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 15),
                        Arbitraries.integers().between(20, 80))
                .as(WatchTest::figure)
                .list()
                .ofMaxSize(20)
                .map(WatchTest::saidInTurn);
    }

    /** No two of them at the same moment. */
    private static List<Figure> saidInTurn(List<Figure> figures) {
        List<Figure> said = new ArrayList<>();
        for (Figure figure : figures) {
            said.add(new Figure(figure.day(), figure.writtenAt().plusSeconds(said.size()), figure.value()));
        }
        return said;
    }

    private static Watch watch() {
        return new Watch(AT_LEAST_FIFTY, DAY, Optional.empty(), Optional.empty());
    }

    private static Figure figure(int days, int value) {
        return new Figure(DAY.plusDays(days), NOON.plusSeconds(days * 86_400L), BigDecimal.valueOf(value));
    }
}
