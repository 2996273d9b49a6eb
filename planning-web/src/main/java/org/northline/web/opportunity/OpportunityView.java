package org.northline.web.opportunity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.opportunity.OpportunityRow;
import org.northline.planning.shared.Actor;
import org.northline.web.roadmap.Reference;

/** An opportunity with what segments say of it, and whether the caller may change it. */
@Schema(name = "Opportunity")
public record OpportunityView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) String title,
        @Schema(required = true) String description,
        @Schema(required = true) Reference owner,
        @Nullable MovedMetricView metric,

        @Schema(
                required = true,
                description = "Of each segment for itself, the highest score first; never a mean over segments.")
        List<EvidenceView> evidence,

        @Schema(required = true) List<AddressingStrategyView> strategies,

        @Schema(required = true, description = "How many items address it.")
        long itemCount,

        @Schema(required = true) boolean mayChange,

        @Schema(required = true, description = "Whether the caller may say which strategies address it.")
        boolean mayChooseStrategies,

        @Schema(required = true) long version) {
    public OpportunityView {
        evidence = List.copyOf(evidence);
        strategies = List.copyOf(strategies);
    }

    static OpportunityView of(OpportunityRow row, Actor caller) {
        return new OpportunityView(
                row.id(),
                row.cycleId(),
                row.title(),
                row.description(),
                new Reference(row.ownerId(), row.ownerName()),
                row.metric().map(MovedMetricView::of).orElse(null),
                row.evidence().stream().map(EvidenceView::of).toList(),
                row.strategies().stream().map(AddressingStrategyView::of).toList(),
                row.itemCount(),
                row.mayBeChangedBy(caller),
                row.strategiesMayBeChosenBy(caller),
                row.version());
    }
}
