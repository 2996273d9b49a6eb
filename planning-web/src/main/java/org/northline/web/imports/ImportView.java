package org.northline.web.imports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.imports.ImportDetail;
import org.northline.planning.imports.ImportRun;
import org.northline.planning.imports.ImportState;
import org.northline.planning.imports.MappingSuggestion;

/** An import with what its screen shows. */
public record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) String source,
        @Schema(required = true) String fileName,
        @Schema(required = true) long size,
        @Schema(required = true) String encoding,
        @Schema(required = true) String delimiter,
        @Schema(required = true) List<String> columns,

        @Schema(required = true, description = "The first ten rows, while the file is kept.")
        List<List<String>> sample,

        @Schema(required = true) int rowCount,
        @Schema(required = true) Suggestion suggestedMapping,
        @Nullable MappingInput mapping,
        @Schema(required = true) ImportState state,
        @Nullable ReportView report,
        @Nullable Progress progress,
        @Schema(required = true) Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Instant undoneAt,
        @Schema(required = true) boolean undoable,
        @Schema(required = true) long version) {
    public ImportView {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
    }

    static ImportView of(ImportDetail detail) {
        ImportRun run = detail.run();
        return new ImportView(
                run.id().value(),
                run.cycle().value(),
                run.source(),
                run.fileName(),
                run.byteSize(),
                run.shape().encoding(),
                String.valueOf(run.shape().delimiter()),
                run.columns(),
                detail.sample(),
                run.shape().rowCount(),
                Suggestion.of(detail.suggestion()),
                run.mapping() == null ? null : MappingInput.of(run.mapping()),
                run.state(),
                run.report() == null ? null : ReportView.of(run.report(), detail.problems()),
                detail.rowsRead()
                        .map(read -> new Progress(read, run.shape().rowCount()))
                        .orElse(null),
                run.createdAt(),
                run.finishedAt(),
                run.undoneAt(),
                detail.undoable(),
                run.version());
    }

    /** A first mapping that the names and the first rows suggest. */
    @Schema(name = "ImportMappingSuggestion")
    public record Suggestion(
            @Schema(required = true) Map<String, List<String>> columns,
            @Nullable String productColumn) {
        static Suggestion of(MappingSuggestion suggestion) {
            Map<String, List<String>> columns = new LinkedHashMap<>();
            suggestion.columns().forEach((field, names) -> columns.put(field.key(), names));
            return new Suggestion(columns, suggestion.productColumn().orElse(null));
        }
    }

    /** How far a running import is. */
    @Schema(name = "ImportProgress")
    public record Progress(
            @Schema(required = true) int rowsRead,
            @Schema(required = true) int rowCount) {}
}
