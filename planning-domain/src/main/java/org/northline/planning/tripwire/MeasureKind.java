package org.northline.planning.tripwire;

/** What a tripwire can watch. */
public enum MeasureKind {
    KEY_RESULT,
    /** A guiding metric of a vision. */
    METRIC
}
