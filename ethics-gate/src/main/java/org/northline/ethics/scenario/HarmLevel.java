package org.northline.ethics.scenario;

import java.util.Collection;
import java.util.Set;

/**
 * The level of harm, 1 to 4, of a scenario and of a case: formula version 1. It is a table and a maximum, because products and sums of ordinal
 * figures hide a catastrophe behind many harmless answers.
 */
public final class HarmLevel {
    /** Taken for a likelihood that nobody knows: more than a known medium one. */
    public static final int UNKNOWN_LIKELIHOOD = 4;

    private static final int HIGHEST = 5;
    private static final int MOST_AGGRAVATION = 2;
    private static final int MANY = 5;
    private static final int SERIOUS = 3;
    private static final int UNBEARABLE = 4;

    /** Rows are impact 1 to 5, columns likelihood 1 to 5. */
    private static final int[][] LEVELS = {
        {1, 1, 1, 1, 2},
        {1, 1, 2, 2, 2},
        {1, 2, 2, 3, 3},
        {2, 3, 3, 4, 4},
        {3, 4, 4, 4, 4}
    };

    private HarmLevel() {}

    /**
     * The level of one scenario.
     *
     * @param severity 1 to 5
     * @param likelihood 1 to 5; what is intended happens, so an intended harm counts 5 whatever is given
     */
    public static int of(ScenarioKind kind, int severity, Likelihood likelihood, Set<Aggravator> aggravators) {
        if (severity < 1 || severity > HIGHEST) {
            throw new IllegalArgumentException("Severity is 1 to 5, not " + severity);
        }
        int impact = Math.min(HIGHEST, severity + Math.min(MOST_AGGRAVATION, aggravators.size()));
        int chance = kind == ScenarioKind.INTENDED ? HIGHEST : likelihood.value();
        return LEVELS[impact - 1][chance - 1];
    }

    /** The level of a case: that of its worst scenario; five serious ones are as bad as an unbearable one; none is level 1. */
    public static int ofCase(Collection<Integer> scenarioLevels) {
        int worst = scenarioLevels.stream().mapToInt(Integer::intValue).max().orElse(1);
        long serious = scenarioLevels.stream().filter(level -> level == SERIOUS).count();
        return serious >= MANY ? UNBEARABLE : worst;
    }
}
