package org.northline.web.strategy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.scoring.Ranking.Place;
import org.northline.planning.strategy.GrowthStrategyCatalogue;
import org.northline.planning.strategy.OptionRow;
import org.northline.planning.strategy.Stance;

/** What the organisation thinks of one growth strategy in a cycle. */
@Schema(name = "StrategyOptionView")
public record OptionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,

        @Schema(required = true, description = "As the catalogue said when the cycle started.")
        GrowthStrategyView strategy,

        @Schema(required = true) String strategyKey,

        @Schema(description = "Left out until one is taken.")
        Optional<Stance> stance,

        Optional<String> reason,
        @Schema(required = true) boolean chosen,

        @Schema(description = "Why it was chosen, or why a choice was taken back.")
        Optional<String> choiceReason,

        @Schema(description = "Only for a pursued strategy that is rated by every criterion.")
        Optional<ScoreView> score,

        @Schema(required = true) List<RatingView> ratings,
        @Schema(required = true) long version) {
    static OptionView of(OptionRow row) {
        GrowthStrategyCatalogue catalogue = GrowthStrategyCatalogue.version(row.catalogueVersion());
        return new OptionView(
                row.id(),
                row.cycleId(),
                GrowthStrategyView.of(catalogue.get(row.strategyKey()), catalogue),
                row.strategyKey(),
                row.stance(),
                row.reason(),
                row.chosen(),
                row.choiceReason(),
                row.place().map(ScoreView::of),
                row.ratings().entrySet().stream()
                        .map(rating -> new RatingView(rating.getKey(), rating.getValue()))
                        .sorted(Comparator.comparing(RatingView::criterionId))
                        .toList(),
                row.version());
    }

    /** A weighted score and its place among the pursued strategies that have one. */
    @Schema(name = "StrategyScore")
    public record ScoreView(
            @Schema(required = true, description = "1.00 to 5.00; more is better.")
            BigDecimal value,

            @Schema(required = true, description = "From 1, the best; equal scores share the better place: 1, 2, 2, 4.")
            int rank,

            @Schema(required = true, description = "Whether another strategy has the same score.")
            boolean tied) {
        private static ScoreView of(Place place) {
            return new ScoreView(place.score().value(), place.rank(), place.tied());
        }
    }

    /** The rating by one criterion, 1 to 5. */
    @Schema(name = "StrategyRating")
    public record RatingView(
            @Schema(required = true) UUID criterionId,
            @Schema(required = true) int score) {}
}
