package org.northline.planning.roadmap;

import java.util.UUID;

/**
 * A strategic theme as it is read.
 *
 * @param itemCount its items that are not withdrawn
 */
public record ThemeRow(
        UUID id,
        String name,
        String description,
        UUID optionId,
        String strategyKey,
        int catalogueVersion,
        int position,
        long itemCount,
        long version) {}
