package org.northline.web.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.strategy.RateStrategy;

/** All ratings of an option; a criterion that is left out counts as not rated. */
public record RatingsInput(
        @Schema(required = true) @Valid @Nullable List<@NotNull RatingInput> ratings) {
    @Nullable
    List<RateStrategy.Rating> toRatings() {
        return ratings == null
                ? null
                : ratings.stream()
                        .map(rating -> new RateStrategy.Rating(rating.criterionId(), rating.score()))
                        .toList();
    }

    /** The rating by one criterion. */
    @Schema(name = "RatingInput")
    public record RatingInput(
            @Schema(required = true) @Nullable UUID criterionId,

            @Schema(required = true, description = "1 to 5; more of a cost is worse.") @Nullable
            Integer score) {}
}
