package org.northline.planning.share;

/** By what a shared roadmap is laid out in swimlanes. */
public enum SharedLanes {
    PRODUCT,
    THEME
}
