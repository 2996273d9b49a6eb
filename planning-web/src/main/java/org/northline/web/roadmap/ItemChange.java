package org.northline.web.roadmap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.roadmap.ReviseRoadmapItem;

/** An item after a change, and what the change did beside. */
public record ItemChange(
        @Schema(required = true) ItemView item,
        @Schema(required = true) Consequence consequence) {

    /** A material change takes an item off the portfolio roadmap and voids its case. */
    @Schema(name = "ItemChangeConsequence")
    public record Consequence(
            @Schema(required = true) boolean material,
            @Schema(required = true) boolean removedFromPortfolio,
            @Schema(required = true) boolean caseInvalidated) {
        static Consequence of(ReviseRoadmapItem.Consequence consequence) {
            return new Consequence(
                    consequence.material(), consequence.removedFromPortfolio(), consequence.caseInvalidated());
        }
    }
}
