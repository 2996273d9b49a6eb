package org.northline.planning.dependency;

/** What holds of the items of a set: at most one of them comes, or all of them or none. */
public enum ItemSetKind {
    EXCLUSIVE,
    TOGETHER
}
