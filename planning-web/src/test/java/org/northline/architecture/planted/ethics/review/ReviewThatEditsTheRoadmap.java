package org.northline.architecture.planted.ethics.review;

import org.northline.architecture.planted.planning.roadmap.Item;

/** Ethics reaches past the port. */
public record ReviewThatEditsTheRoadmap(Item item) {}
