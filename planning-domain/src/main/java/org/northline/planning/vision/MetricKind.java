package org.northline.planning.vision;

/** The part a metric plays for its vision: the one that says whether it comes true, or one that moves it. */
public enum MetricKind {
    NORTH_STAR,
    INPUT
}
