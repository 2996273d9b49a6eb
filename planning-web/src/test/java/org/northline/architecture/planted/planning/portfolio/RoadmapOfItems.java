package org.northline.architecture.planted.planning.portfolio;

import java.util.List;
import org.northline.architecture.planted.planning.roadmap.Item;

public record RoadmapOfItems(List<Item> items) {
    public RoadmapOfItems {
        items = List.copyOf(items);
    }
}
