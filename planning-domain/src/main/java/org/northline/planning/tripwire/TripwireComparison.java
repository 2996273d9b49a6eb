package org.northline.planning.tripwire;

/** How a figure has to lie so that a tripwire holds. */
public enum TripwireComparison {
    AT_LEAST,
    AT_MOST,
    /** Against its baseline, by at most so many per cent. */
    FALLS_AT_MOST
}
