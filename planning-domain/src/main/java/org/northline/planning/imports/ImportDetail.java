package org.northline.planning.imports;

import java.util.List;
import java.util.Optional;

/**
 * An import as its screen shows it.
 *
 * @param sample the first rows, while the file is still there
 * @param rowsRead how many rows a running import has read, absent when it is not running
 * @param undoable whether it is the import that ran last
 */
public record ImportDetail(
        ImportRun run,
        List<List<String>> sample,
        MappingSuggestion suggestion,
        List<RowProblem> problems,
        Optional<Integer> rowsRead,
        boolean undoable) {
    public ImportDetail {
        sample = List.copyOf(sample);
        problems = List.copyOf(problems);
    }
}
