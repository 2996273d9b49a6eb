package org.northline.web.imports;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.imports.UndoReport;

/** What an undo did, and which items it left alone. */
@Schema(name = "UndoReport")
public record UndoView(
        @Schema(required = true) int withdrawn,
        @Schema(required = true) int restored,
        @Schema(required = true) int archivedProducts,
        @Schema(required = true) int keptCount,
        @Schema(required = true) List<KeptView> kept) {
    public UndoView {
        kept = List.copyOf(kept);
    }

    static UndoView of(UndoReport report) {
        return new UndoView(
                report.withdrawn(),
                report.restored(),
                report.archivedProducts(),
                report.keptCount(),
                report.kept().stream().map(KeptView::of).toList());
    }

    /** An item that stays as it is, and why. */
    @Schema(name = "KeptItem")
    public record KeptView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) String sentence) {
        static KeptView of(UndoReport.Kept kept) {
            return new KeptView(kept.id(), kept.number(), kept.title(), kept.sentence());
        }
    }
}
