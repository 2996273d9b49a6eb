package org.northline.web.baseline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.baseline.UnexplainedChange;
import org.northline.planning.baseline.UnexplainedField;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Page;
import org.northline.web.roadmap.Reference;

/** A page of changes that have no reason yet. */
public record UnexplainedChangePage(
        @Schema(required = true) List<UnexplainedChangeView> items, Optional<String> nextCursor) {
    static UnexplainedChangePage of(Page<UnexplainedChange> page, Actor caller) {
        return new UnexplainedChangePage(
                page.items().stream()
                        .map(change -> UnexplainedChangeView.of(change, caller))
                        .toList(),
                page.nextCursor());
    }

    /** An item that is not as it was agreed. */
    @Schema(name = "UnexplainedChange")
    public record UnexplainedChangeView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) Reference product,

            @Schema(required = true, description = "What is not as it was agreed.")
            List<UnexplainedField> fields,

            @Schema(required = true) boolean mayExplain) {
        private static UnexplainedChangeView of(UnexplainedChange change, Actor caller) {
            return new UnexplainedChangeView(
                    change.itemId(),
                    change.number(),
                    change.title(),
                    new Reference(change.productId(), change.productName()),
                    change.fields(),
                    change.mayBeExplainedBy(caller));
        }
    }
}
