package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which items a list shows. Absent means any; several standings or kinds mean any of them. Withdrawn items are in no list.
 *
 * @param query part of a title, or the beginning of a number
 */
public record ItemFilter(
        @Nullable UUID cycle,
        @Nullable UUID product,
        @Nullable UUID theme,
        @Nullable UUID owner,
        List<ItemKind> kinds,
        List<TimeHorizon> horizons,
        List<String> standings,
        @Nullable Boolean onPortfolio,
        @Nullable String query,
        ItemSort sort) {
    public ItemFilter {
        kinds = List.copyOf(kinds);
        horizons = List.copyOf(horizons);
        standings = List.copyOf(standings);
        requireNonNull(sort, "sort");
    }
}
