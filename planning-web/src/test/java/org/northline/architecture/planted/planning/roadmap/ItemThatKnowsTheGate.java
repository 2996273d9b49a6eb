package org.northline.architecture.planted.planning.roadmap;

import org.northline.architecture.planted.ethics.review.Review;

/** Planning reaches into ethics. */
public record ItemThatKnowsTheGate(Review review) {}
