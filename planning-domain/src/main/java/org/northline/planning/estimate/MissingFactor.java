package org.northline.planning.estimate;

/** What has to be given before an item has a strategic value. */
public enum MissingFactor {
    /** The item belongs to no theme, and so serves no strategy. */
    THEME,
    /** The strategy that the item serves is not scored. */
    SCORE,
    IMPACT,
    CONFIDENCE
}
