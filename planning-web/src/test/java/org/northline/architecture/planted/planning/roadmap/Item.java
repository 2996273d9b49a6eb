package org.northline.architecture.planted.planning.roadmap;

/** A class of a feature. */
public final class Item {
    private Item() {}
}
