package org.northline.web.rollover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.rollover.PartKind;
import org.northline.planning.rollover.RolloverParts.RolloverPart;
import org.northline.planning.shared.Page;

/** A page of the report of a roll-over. */
public record RolloverPartPage(@Schema(required = true) List<RolloverPartView> items, Optional<String> nextCursor) {
    static RolloverPartPage of(Page<RolloverPart> page) {
        return new RolloverPartPage(
                page.items().stream().map(RolloverPartView::of).toList(), page.nextCursor());
    }

    /** What was carried over as what, or left with which reason. */
    @Schema(name = "RolloverPart")
    public record RolloverPartView(
            @Schema(required = true) PartKind kind,
            @Schema(required = true) UUID originId,
            Optional<String> number,
            @Schema(required = true) String title,
            Optional<UUID> copyId,
            Optional<String> copyNumber,

            @Schema(required = true, description = "Why it was left; empty for what was carried over.")
            String reason) {
        private static RolloverPartView of(RolloverPart part) {
            return new RolloverPartView(
                    part.kind(),
                    part.origin(),
                    part.number(),
                    part.title(),
                    part.copy(),
                    part.copyNumber(),
                    part.reason());
        }
    }
}
