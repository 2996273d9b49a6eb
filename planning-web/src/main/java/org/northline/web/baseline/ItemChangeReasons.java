package org.northline.web.baseline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.baseline.GivenReason;
import org.northline.planning.baseline.ItemDrift;
import org.northline.planning.baseline.UnexplainedField;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;
import org.northline.web.roadmap.Reference;

/** How an item stands to what was agreed, with a page of the reasons that were given. */
public record ItemChangeReasons(
        @Schema(required = true) UUID cycleId,

        @Schema(description = "The newest of its cycle; absent while nothing was agreed.")
        Optional<Reference> baseline,

        @Schema(required = true, description = "What is not as it was agreed and has no reason yet.")
        List<UnexplainedField> unexplained,

        @Schema(required = true) boolean mayExplain,
        @Schema(required = true) List<GivenReasonView> items,
        Optional<String> nextCursor) {
    static ItemChangeReasons of(ItemDrift drift, Page<GivenReason> reasons, Actor caller) {
        return new ItemChangeReasons(
                drift.cycleId(),
                drift.baseline().map(agreed -> new Reference(agreed.id(), agreed.name())),
                drift.unexplained(),
                caller.isLeaderOrManagerOf(drift.productId()),
                reasons.items().stream().map(GivenReasonView::of).toList(),
                reasons.nextCursor());
    }
}
