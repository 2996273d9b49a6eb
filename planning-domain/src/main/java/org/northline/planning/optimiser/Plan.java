package org.northline.planning.optimiser;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The quarter of each candidate of a problem.
 *
 * @param quarters by candidate, or {@link #CUT}
 */
public record Plan(List<Integer> quarters) implements Serializable {
    /** The place of a candidate that is not chosen. */
    public static final int CUT = -1;

    private static final long serialVersionUID = 1;

    public Plan {
        quarters = List.copyOf(quarters);
    }

    static Plan of(int[] quarters) {
        return new Plan(IntStream.of(quarters).boxed().toList());
    }

    int[] toArray() {
        return quarters.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The sum of what its candidates are worth in their quarters. */
    public long value(Problem problem) {
        long value = 0;
        for (int candidate = 0; candidate < quarters.size(); candidate++) {
            int quarter = quarters.get(candidate);
            value += quarter == CUT ? 0 : problem.worth(candidate, quarter);
        }
        return value;
    }
}
