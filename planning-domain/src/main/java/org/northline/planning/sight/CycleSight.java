package org.northline.planning.sight;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.northline.planning.shared.Page;

/**
 * Everything that a cycle wants to reach, from the visions down to the key results, with a page of the items that serve it, by their numbers, and what
 * the gate says of those that were ever at it.
 */
public record CycleSight(
        List<SightVision> visions,
        List<SightStrategy> strategies,
        List<SightTheme> themes,
        List<SightObjective> objectives,
        List<SightKeyResult> keyResults,
        List<SightOpportunity> opportunities,
        Page<SightItem> page,
        Map<UUID, String> standings) {
    public CycleSight {
        visions = List.copyOf(visions);
        strategies = List.copyOf(strategies);
        themes = List.copyOf(themes);
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
        opportunities = List.copyOf(opportunities);
        requireNonNull(page, "page");
        standings = Map.copyOf(standings);
    }

    public String standingOf(SightItem item) {
        return standings.getOrDefault(item.id(), "DRAFT");
    }
}
