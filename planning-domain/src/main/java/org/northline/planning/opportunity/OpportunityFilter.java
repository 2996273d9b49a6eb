package org.northline.planning.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities are asked for; what is left out does not matter.
 *
 * @param finding those of which the evidence of one segment at least says so
 * @param dimension those with evidence by this dimension, and of each only that
 */
public record OpportunityFilter(
        @Nullable Finding finding,
        @Nullable UUID owner,
        @Nullable String dimension) {
    public static final OpportunityFilter NONE = new OpportunityFilter(null, null, null);
}
