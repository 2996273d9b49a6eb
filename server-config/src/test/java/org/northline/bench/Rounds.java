package org.northline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The samples of contenders that took turns, round by round, so that a ratio is always one of neighbours in time. */
final class Rounds {
    /** Of a core; a round in which everybody else took more is left out, as long as any round is left. */
    private static final double QUIET = 0.15;

    private final List<Map<String, Load.Sample>> rounds = new ArrayList<>();

    void add(Map<String, Load.Sample> round) {
        rounds.add(new LinkedHashMap<>(round));
    }

    /** How many rounds were quiet. */
    long quiet() {
        return rounds.stream().filter(Rounds::isQuiet).count();
    }

    int size() {
        return rounds.size();
    }

    double median(String contender, ToDoubleFunction<Load.Sample> value) {
        return Statistics.median(counted().stream()
                .map(round -> value.applyAsDouble(round.get(contender)))
                .toList());
    }

    /** The median of what the one is in units of the other in the same round. */
    double ratio(String contender, String other, ToDoubleFunction<Load.Sample> value) {
        return Statistics.median(counted().stream()
                .map(round -> value.applyAsDouble(round.get(contender)) / value.applyAsDouble(round.get(other)))
                .toList());
    }

    private List<Map<String, Load.Sample>> counted() {
        List<Map<String, Load.Sample>> quiet =
                rounds.stream().filter(Rounds::isQuiet).toList();
        return quiet.isEmpty() ? rounds : quiet;
    }

    private static boolean isQuiet(Map<String, Load.Sample> round) {
        return round.values().stream().allMatch(sample -> sample.spent().foreignCores() <= QUIET);
    }
}
