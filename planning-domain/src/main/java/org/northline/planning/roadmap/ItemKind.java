package org.northline.planning.roadmap;

/** What an item is: a result to reach, something for users, or something that makes others possible. */
public enum ItemKind {
    OUTCOME,
    FEATURE,
    ENABLER
}
