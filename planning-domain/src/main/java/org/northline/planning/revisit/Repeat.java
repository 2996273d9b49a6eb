package org.northline.planning.revisit;

/** How often a question comes back. */
public enum Repeat {
    ONCE,
    QUARTERLY
}
