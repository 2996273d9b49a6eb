package org.northline.planning.optimiser;

import java.io.Serializable;

/**
 * One thing that a problem asks of every plan.
 *
 * @param kind what it is about
 * @param one the candidate, team, quarter, theme, or the place in the list of precedences or groups; 0 for the budget
 * @param other the quarter of a team; otherwise 0
 */
public record Rule(Kind kind, int one, int other) implements Serializable {
    private static final long serialVersionUID = 1;

    static Rule of(Kind kind, int one) {
        return new Rule(kind, one, 0);
    }

    /** What a rule is about. */
    public enum Kind {
        MANDATORY,
        WINDOW,
        CAPACITY,
        BUDGET,
        QUARTER_BUDGET,
        LEAST_OF_THEME,
        MOST_OF_THEME,
        PRECEDENCE,
        EXCLUSIVE,
        TOGETHER
    }
}
