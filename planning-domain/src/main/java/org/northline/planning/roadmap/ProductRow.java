package org.northline.planning.roadmap;

import java.util.UUID;

/**
 * A product as it is read.
 *
 * @param itemCount its roadmap items of all cycles that are not withdrawn
 */
public record ProductRow(UUID id, String key, String name, String description, long itemCount, long version) {}
