package org.northline.planning.imports;

import java.util.List;

/**
 * What a run did, or a dry run would do.
 *
 * @param rows rows that the filter wanted; each is created, updated, unchanged or skipped
 * @param leftOut rows that the filter did not want
 * @param removedFromPortfolio items whose text changed materially while they stood on the portfolio roadmap
 */
public record ImportReport(
        boolean dryRun,
        int rows,
        int leftOut,
        int created,
        int updated,
        int unchanged,
        int skipped,
        int removedFromPortfolio,
        int problems,
        List<String> newProducts) {
    public ImportReport {
        newProducts = List.copyOf(newProducts);
    }
}
