package org.northline.it.gate.reference;

/** What a history makes, and what a later step may aim at by its place in the order of making. */
public enum Thing {
    REVIEW,
    SIGNATURE,
    OBJECTION,
    HOLD,
    STOP_CALL,
    CONDITION,
    /** A text of the item, of which there are a few from the beginning. */
    TEXT,
    NONE
}
