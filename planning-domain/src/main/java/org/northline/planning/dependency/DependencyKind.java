package org.northline.planning.dependency;

/** What an item has to do with another one: it needs it, or the two belong together in some other way, whichever stands first. */
public enum DependencyKind {
    DEPENDS_ON,
    RELATES_TO
}
