package org.northline.planning.cycle;

/** Where the year's planning stands; a label that the product leader moves, which opens and closes nothing. */
public enum CyclePhase {
    VISION,
    CURRENT_STATE,
    STRATEGY,
    DEPLOY,
    REVISIT
}
