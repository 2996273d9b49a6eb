package org.northline.planning.baseline;

/** What became of an item from one moment of a plan to another one; it may have moved and changed at once. */
public enum DifferenceKind {
    ADDED,
    REMOVED,
    /** Its dates differ. */
    MOVED,
    /** Something else differs. */
    CHANGED,
    UNCHANGED
}
