package org.northline.planning.vision;

/** A metric that fits a level, offered for the user to take over and change. */
public record MetricSuggestion(MetricKind kind, String name, String unit, String definition) {}
