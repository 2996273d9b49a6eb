package org.northline.planning.timeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.northline.planning.shared.Page;

/**
 * The items of a cycle that are not withdrawn, by their numbers, with what they need, which teams they take, and what the gate says of those that
 * were ever at it.
 */
public record CycleTimeline(
        Page<TimelineItem> page, List<TimelineNeed> needs, List<TimelineTeam> teams, Map<UUID, String> standings) {
    public CycleTimeline {
        requireNonNull(page, "page");
        needs = List.copyOf(needs);
        teams = List.copyOf(teams);
        standings = Map.copyOf(standings);
    }

    public String standingOf(TimelineItem item) {
        return standings.getOrDefault(item.id(), "DRAFT");
    }
}
