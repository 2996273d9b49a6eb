package org.northline.architecture.planted.web.roadmap;

/** A class of the web. */
public final class RoadmapPage {
    private RoadmapPage() {}
}
