package org.northline.planning.rollover;

/** What is carried over as a new part of its own. */
public enum PartKind {
    ITEM,
    THEME,
    OBJECTIVE
}
