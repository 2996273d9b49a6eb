package org.northline.planning.scenario;

/** What an assumption is about. */
public enum AssumptionKind {
    /** The item is in the plan, in this quarter. */
    ITEM_PLACED,
    /** The item is not in the plan. */
    ITEM_LEFT_OUT,
    /** A team has so many person-weeks more in a quarter, or less when the amount is below 0. */
    TEAM_WEEKS,
    /** A quarter has so much money more, or less, and the year as well. */
    MONEY;

    boolean isOfItem() {
        return this == ITEM_PLACED || this == ITEM_LEFT_OUT;
    }
}
