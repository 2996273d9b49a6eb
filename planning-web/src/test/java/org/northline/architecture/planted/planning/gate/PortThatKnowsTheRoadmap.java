package org.northline.architecture.planted.planning.gate;

import org.northline.architecture.planted.planning.roadmap.Item;

/** The port knows a feature. */
public record PortThatKnowsTheRoadmap(Item item) {}
