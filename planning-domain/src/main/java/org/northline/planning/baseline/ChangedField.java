package org.northline.planning.baseline;

/** What of an item can differ between two moments of a plan, beside its dates. */
public enum ChangedField {
    TITLE,
    PRODUCT,
    THEME,
    KIND,
    HORIZON,
    VALUE,
    COST,
    EFFORT,
    KEY_RESULTS,
    PORTFOLIO
}
