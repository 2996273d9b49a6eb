package org.northline.planning.tripwire;

/** What the figures say of a tripwire. */
public enum TripwireState {
    /** No figure yet of the days that it watches, or none since people decided last. */
    WAITING,
    HOLDS,
    TRIPPED
}
