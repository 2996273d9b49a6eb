package org.northline.architecture.planted.planning.shared;

import org.northline.architecture.planted.planning.roadmap.Item;

/** What is shared knows a feature. */
public record IdThatKnowsTheRoadmap(Item item) {}
