package org.northline.planning.opportunity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;

/** An opportunity as it is read, with its evidence, the best segment first, and the strategies that address it. */
public record OpportunityRow(
        UUID id,
        UUID cycleId,
        String title,
        String description,
        UUID ownerId,
        String ownerName,
        Optional<MovedMetric> metric,
        long itemCount,
        List<EvidenceRow> evidence,
        List<AddressingStrategy> strategies,
        long version) {
    public OpportunityRow {
        evidence = evidence.stream().sorted(EvidenceRow.BEST_FIRST).toList();
        strategies = List.copyOf(strategies);
    }

    /** The segment with the highest score; empty without evidence. */
    public Optional<EvidenceRow> best() {
        return evidence.stream().findFirst();
    }

    public boolean mayBeChangedBy(Actor actor) {
        return OpportunityRights.mayChange(actor);
    }

    /** Whether they may say which strategies address it. */
    public boolean strategiesMayBeChosenBy(Actor actor) {
        return actor.has(Capacity.PRODUCT_LEADER);
    }

    OpportunityRow with(List<EvidenceRow> itsEvidence, List<AddressingStrategy> itsStrategies) {
        return new OpportunityRow(
                id,
                cycleId,
                title,
                description,
                ownerId,
                ownerName,
                metric,
                itemCount,
                itsEvidence,
                itsStrategies,
                version);
    }

    /** The guiding metric that it moves, and whether its vision gave it up since. */
    public record MovedMetric(UUID id, String name, boolean gone) {}

    /** A strategy that addresses it, and the link by which it does. */
    public record AddressingStrategy(
            UUID linkId, UUID opportunityId, UUID optionId, String strategyKey, int catalogueVersion) {}
}
