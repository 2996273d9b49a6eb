package org.northline.planning.objective;

/** How sure an objective is meant to be reached. */
public enum Commitment {
    /** It is promised, and to be reached whole. */
    COMMITTED,
    /** It is a stretch: about 0.7 is what a good year brings. */
    ASPIRATIONAL
}
