package org.northline.ethics.scenario;

/** Where the harm of a scenario comes from. */
public enum ScenarioKind {
    /** The harm is part of how the item is meant to work. */
    INTENDED,
    /** Somebody turns it against others. */
    MISUSE,
    /** It breaks, errs or decays. */
    FAILURE,
    /** It harms only because so many use it. */
    SCALE
}
