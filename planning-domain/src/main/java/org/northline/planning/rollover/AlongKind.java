package org.northline.planning.rollover;

/** What may go along with carried items and objectives into the next plan, if somebody chooses so. */
public enum AlongKind {
    /** What an item takes of a team. */
    EFFORT,
    COST,
    IMPACT,
    CONFIDENCE,
    DEPENDENCY,
    ITEM_SET,
    TRIPWIRE,
    REVISIT,
    /** What the teams have in the quarters of the year. */
    CAPACITY,
    /** What the gate knows of an item: it is of that item alone, and nobody can choose that it goes along. */
    REVIEW
}
