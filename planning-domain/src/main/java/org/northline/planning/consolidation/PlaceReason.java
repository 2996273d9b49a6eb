package org.northline.planning.consolidation;

/** Why an item is not in the plan, or why it is in its quarter and not in an earlier one. */
public enum PlaceReason {
    // Not in the plan, whatever there is of teams and money.
    STOPPED,
    LEFT_OUT,
    NOT_SCORED,
    GATE_TOO_LATE,
    NEEDS_CUT,
    NEEDED_TOO_LATE,
    TOGETHER_WITH_CUT,
    EXCLUDED_BY,
    // Not in the plan, or not earlier, for want of something.
    TOO_LARGE,
    TEAM_SHORT,
    REVIEWERS_SHORT,
    MONEY_SHORT,
    THEME_FULL,
    // Not in the plan although it would fit: nothing is gained by it, or the search ended too soon.
    FITS,
    // In the plan, and where it is for a reason of its own.
    PLACED,
    KEPT,
    FIRST_OF_CYCLE,
    WINDOW,
    GATE,
    AFTER_NEEDED,
    NO_GAIN
}
