package org.northline.planning.baseline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which items a comparison lists; absent means any that differs.
 *
 * @param product which an item belongs to at either moment
 */
public record DifferenceFilter(
        @Nullable DifferenceKind kind, @Nullable UUID product) {}
