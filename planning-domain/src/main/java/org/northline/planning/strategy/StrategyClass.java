package org.northline.planning.strategy;

/** What a growth strategy is for in the first place. */
public enum StrategyClass {
    GROW_REVENUE,
    KEEP_REVENUE,
    SAVE_COST
}
