package org.northline.ethics.policy;

/** A scenario that a question makes people think of; they write their own. The kind is INTENDED, MISUSE, FAILURE or SCALE. */
public record ScenarioSeed(String kind, String title) {}
