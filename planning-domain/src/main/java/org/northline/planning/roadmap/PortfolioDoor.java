package org.northline.planning.roadmap;

import java.time.Instant;
import org.northline.planning.shared.Actor;

/** The way onto the portfolio roadmap. It opens only to a clearance, and only {@link PromoteRoadmapItem} makes one. */
public interface PortfolioDoor {
    /** When the entry was made. */
    Instant enter(RoadmapItem item, PromoteRoadmapItem.Clearance clearance, Actor actor);
}
