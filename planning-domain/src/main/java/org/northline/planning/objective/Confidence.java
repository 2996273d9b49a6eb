package org.northline.planning.objective;

/** How sure somebody is that a key result reaches its target. */
public enum Confidence {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
