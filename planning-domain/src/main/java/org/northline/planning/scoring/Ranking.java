package org.northline.planning.scoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Places by score, best first. Equal scores, as shown with two digits, share the better place, and the places that they
 * fill up are skipped: 1, 2, 2, 4 (standard competition ranking). A place tells how many are strictly better, plus one.
 */
public final class Ranking {
    private Ranking() {}

    public static <K> Map<K, Place> of(Map<K, Score> scores) {
        Map<K, Place> places = new LinkedHashMap<>();
        scores.forEach((key, score) -> places.put(key, place(score, scores.values())));
        return places;
    }

    private static Place place(Score score, Collection<Score> all) {
        int better = 0;
        int equal = 0;
        for (Score other : all) {
            int comparison = other.compareTo(score);
            better += comparison > 0 ? 1 : 0;
            equal += comparison == 0 ? 1 : 0;
        }
        return new Place(score, better + 1, equal > 1);
    }

    /**
     * Where a score stands among the others.
     *
     * @param rank from 1, the best
     * @param tied whether another one has the same score
     */
    public record Place(Score score, int rank, boolean tied) {}
}
