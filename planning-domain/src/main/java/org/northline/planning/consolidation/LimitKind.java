package org.northline.planning.consolidation;

/** What there is only so much of. */
public enum LimitKind {
    /** Person-weeks of a team in a quarter. */
    TEAM,
    /** Hours of the reviewers in a quarter. */
    REVIEWERS,
    /** Money of a quarter. */
    QUARTER_BUDGET,
    /** Money of the year. */
    YEAR_BUDGET
}
