package org.northline.architecture.planted.ethics.promotion;

import org.northline.architecture.planted.web.roadmap.RoadmapPage;

/** Ethics reaches into the web. */
public record GateThatShowsAPage(RoadmapPage page) {}
