package org.northline.planning.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.northline.planning.scoring.Ranking.Place;

class RankingTest {
    @Example
    void tiesShareTheBetterPlaceAndSkipTheNext() {
        Map<String, Place> places =
                Ranking.of(Map.of("a", score(480), "b", score(410), "c", score(410), "d", score(200)));

        assertThat(places.get("a")).isEqualTo(new Place(score(480), 1, false));
        assertThat(places.get("b")).isEqualTo(new Place(score(410), 2, true));
        assertThat(places.get("c")).isEqualTo(new Place(score(410), 2, true));
        assertThat(places.get("d")).isEqualTo(new Place(score(200), 4, false));
    }

    @Example
    void noScoresGiveNoPlacesAndOneScoreIsFirst() {
        assertThat(Ranking.of(Map.of())).isEmpty();
        assertThat(Ranking.of(Map.of("a", score(100)))).containsEntry("a", new Place(score(100), 1, false));
    }

    @Property
    void rankIsOneMoreThanTheNumberOfBetterScores(
            @ForAll @Size(max = 16) List<@IntRange(min = 100, max = 500) Integer> hundredths) {
        Ranking.of(numbered(hundredths)).values().forEach(place -> {
            long better = hundredths.stream()
                    .filter(other -> score(other).compareTo(place.score()) > 0)
                    .count();
            assertThat(place.rank()).isEqualTo((int) better + 1);
        });
    }

    @Property
    void equalScoresAndOnlyTheyAreTied(
            @ForAll @Size(min = 2, max = 16) List<@IntRange(min = 100, max = 110) Integer> hundredths) {
        Ranking.of(numbered(hundredths))
                .values()
                .forEach(place -> assertThat(place.tied())
                        .isEqualTo(hundredths.stream()
                                        .filter(other -> score(other).equals(place.score()))
                                        .count()
                                > 1));
    }

    @Property
    void orderDoesNotMatter(
            @ForAll @Size(max = 16) List<@IntRange(min = 100, max = 500) Integer> hundredths, @ForAll long seed) {
        List<Map.Entry<Integer, Score>> shuffled =
                new ArrayList<>(numbered(hundredths).entrySet());
        Collections.shuffle(shuffled, new Random(seed));
        Map<Integer, Score> other = new LinkedHashMap<>();
        shuffled.forEach(entry -> other.put(entry.getKey(), entry.getValue()));

        assertThat(Ranking.of(other)).isEqualTo(Ranking.of(numbered(hundredths)));
    }

    @Property
    void allDifferentScoresFillAllPlaces(
            @ForAll @Size(min = 1, max = 16) List<@IntRange(min = 100, max = 500) Integer> hundredths) {
        List<Integer> different = new ArrayList<>(new HashSet<>(hundredths));

        assertThat(Ranking.of(numbered(different)).values().stream()
                        .map(Place::rank)
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, different.size()).boxed().toList());
    }

    private static Map<Integer, Score> numbered(List<Integer> hundredths) {
        Map<Integer, Score> scores = new LinkedHashMap<>();
        hundredths.forEach(each -> scores.put(scores.size(), score(each)));
        return scores;
    }

    private static Score score(int hundredths) {
        return new Score(BigDecimal.valueOf(hundredths, 2));
    }
}
