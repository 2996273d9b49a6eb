package org.northline.planning.baseline;

/** What of an item is not as it was agreed, and wants a reason. */
public enum UnexplainedField {
    ADDED,
    WITHDRAWN,
    DATES,
    HORIZON,
    THEME,
    PRODUCT,
    /** By more than a tenth. */
    COST,
    /** By more than a tenth. */
    EFFORT
}
