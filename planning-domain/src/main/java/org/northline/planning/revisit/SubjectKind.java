package org.northline.planning.revisit;

/** What can be looked at again through the year. */
public enum SubjectKind {
    /** The plan of the cycle as a whole. */
    PLAN,
    STRATEGY,
    THEME,
    OBJECTIVE,
    ITEM
}
