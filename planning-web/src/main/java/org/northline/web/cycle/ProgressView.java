package org.northline.web.cycle;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.cycle.CycleProgress;

/** How far a cycle's plan has come; archived and withdrawn things do not count. */
public record ProgressView(
        @Schema(required = true) boolean companyVision,
        @Schema(required = true) boolean portfolioVision,
        @Schema(required = true) long productVisions,
        @Schema(required = true) long products,

        @Schema(required = true, description = "How many strategies the cycle has to take a stance on.")
        long strategies,

        @Schema(required = true) long stancesTaken,
        @Schema(required = true) long pursued,
        @Schema(required = true) long chosen,
        @Schema(required = true) long themes,

        @Schema(required = true, description = "Products with at least one item.")
        long productsWithItems,

        @Schema(required = true) long items,

        @Schema(required = true, description = "Items under a theme that is not archived.")
        long itemsWithTheme,

        @Schema(required = true, description = "Items by gate standing; a standing without items is left out.")
        Map<String, Long> itemsByStanding,

        @Schema(required = true, description = "Items on the portfolio roadmap.")
        long promoted) {
    static ProgressView of(CycleProgress.Progress progress) {
        return new ProgressView(
                progress.companyVision(),
                progress.portfolioVision(),
                progress.productVisions(),
                progress.products(),
                progress.strategies(),
                progress.stancesTaken(),
                progress.pursued(),
                progress.chosen(),
                progress.themes(),
                progress.productsWithItems(),
                progress.items(),
                progress.itemsWithTheme(),
                progress.itemsByStanding(),
                progress.promoted());
    }
}
