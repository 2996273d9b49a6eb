package org.northline.planning.roadmap;

/** How near an item is, whether or not it has dates. */
public enum TimeHorizon {
    NOW,
    NEXT,
    LATER
}
