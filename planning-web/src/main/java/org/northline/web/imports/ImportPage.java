package org.northline.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.imports.ImportList;
import org.northline.planning.imports.ImportState;
import org.northline.planning.shared.Page;

/** One page of imports, newest first. */
public record ImportPage(
        @Schema(required = true) List<ImportRowView> items,
        @Nullable String nextCursor) {
    public ImportPage {
        items = List.copyOf(items);
    }

    static ImportPage of(Page<ImportList.Row> page) {
        return new ImportPage(
                page.items().stream().map(ImportRowView::of).toList(),
                page.nextCursor().orElse(null));
    }

    /** An import in the list; the counts are of its newest dry run or of its run. */
    public record ImportRowView(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID cycleId,
            @Schema(required = true) String cycleName,
            @Schema(required = true) String source,
            @Schema(required = true) String fileName,
            @Schema(required = true) int rowCount,
            @Schema(required = true) ImportState state,
            @Schema(required = true) int created,
            @Schema(required = true) int updated,
            @Schema(required = true) int unchanged,
            @Schema(required = true) int skipped,
            @Schema(required = true) String startedBy,
            @Schema(required = true) Instant createdAt,
            @Nullable Instant finishedAt,
            @Schema(required = true) boolean undoable) {
        static ImportRowView of(ImportList.Row row) {
            return new ImportRowView(
                    row.id(),
                    row.cycleId(),
                    row.cycleName(),
                    row.source(),
                    row.fileName(),
                    row.rowCount(),
                    row.state(),
                    row.created(),
                    row.updated(),
                    row.unchanged(),
                    row.skipped(),
                    row.startedByName(),
                    row.createdAt(),
                    row.finishedAt(),
                    row.undoable());
        }
    }
}
