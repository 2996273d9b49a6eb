package org.northline.planning.tripwire;

/** What people decide when a tripwire has tripped. */
public enum DecisionChoice {
    /** The plan stays as it is. */
    KEEP,
    /** The plan changes. */
    CHANGE,
    /** What it watches over is given up. */
    STOP
}
