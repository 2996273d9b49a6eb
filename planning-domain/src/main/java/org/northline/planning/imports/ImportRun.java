package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.csv.CsvShape;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;

/**
 * One file on its way into a cycle: uploaded, mapped, perhaps checked by dry runs, run once, perhaps undone. The file
 * itself is kept until it ran.
 */
public record ImportRun(
        OrgId org,
        ImportId id,
        CycleId cycle,
        String source,
        String fileName,
        long byteSize,
        CsvShape shape,
        @Nullable ImportMapping mapping,
        ImportState state,
        @Nullable ImportReport report,
        UUID startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Instant undoneAt,
        long version) {
    public ImportRun {
        requireNonNull(org, "org");
        requireNonNull(id, "id");
        requireNonNull(cycle, "cycle");
        requireNonNull(source, "source");
        requireNonNull(fileName, "fileName");
        requireNonNull(shape, "shape");
        requireNonNull(state, "state");
        requireNonNull(createdAt, "createdAt");
    }

    /** The columns in their order. */
    public List<String> columns() {
        return shape.columns();
    }

    Optional<ImportMapping> chosenMapping() {
        return Optional.ofNullable(mapping);
    }
}
