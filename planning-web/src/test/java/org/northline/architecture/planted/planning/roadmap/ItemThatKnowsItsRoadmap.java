package org.northline.architecture.planted.planning.roadmap;

import org.northline.architecture.planted.planning.portfolio.RoadmapOfItems;

public record ItemThatKnowsItsRoadmap(RoadmapOfItems roadmap) {}
