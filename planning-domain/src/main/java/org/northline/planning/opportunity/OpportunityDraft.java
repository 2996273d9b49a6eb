package org.northline.planning.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.PersonId;

/**
 * An opportunity as somebody typed it.
 *
 * @param metric the guiding metric that it moves, if one is named
 */
public record OpportunityDraft(
        @Nullable String title,
        @Nullable String description,
        @Nullable PersonId owner,
        @Nullable UUID metric) {}
