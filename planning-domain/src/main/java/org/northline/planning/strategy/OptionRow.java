package org.northline.planning.strategy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.scoring.Ranking.Place;

/**
 * A strategy option as it is read.
 *
 * @param ratings scores by criterion, of the criteria that the scorecard has now
 * @param place score and rank among the pursued options of the cycle that have a score; empty when this one has none
 */
public record OptionRow(
        UUID id,
        UUID cycleId,
        String strategyKey,
        int catalogueVersion,
        Optional<Stance> stance,
        Optional<String> reason,
        boolean chosen,
        Optional<String> choiceReason,
        Map<UUID, Integer> ratings,
        Optional<Place> place,
        long version) {
    public OptionRow {
        ratings = Map.copyOf(ratings);
    }

    OptionRow placed(Optional<Place> newPlace) {
        return new OptionRow(
                id,
                cycleId,
                strategyKey,
                catalogueVersion,
                stance,
                reason,
                chosen,
                choiceReason,
                ratings,
                newPlace,
                version);
    }
}
