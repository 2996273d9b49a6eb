package org.northline.planning.imports;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.csv.CsvRow;
import org.northline.planning.csv.CsvRows;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads one import with what its screen shows: the first rows, a suggested mapping, the first problems, the progress. */
@OnePerServer
@Transactional
public class ImportDetails {
    private static final int SAMPLE = 10;
    private static final int LONGEST_SHOWN_VALUE = 300;
    private static final int FIRST_PROBLEMS = 50;

    private final ImportRuns runs;
    private final StoredFiles files;
    private final Jdbi jdbi;

    @Inject
    public ImportDetails(ImportRuns runs, StoredFiles files, Jdbi jdbi) {
        this.runs = runs;
        this.files = files;
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public ImportDetail get(OrgId org, ImportId id) {
        ImportRun run = runs.get(org, id);
        List<List<String>> sample = run.state().isOpen() ? sample(run) : List.of();
        return new ImportDetail(
                run,
                sample,
                MappingSuggestion.of(run.columns(), sample, run.shape().suggestedKey()),
                problems(run, FIRST_PROBLEMS),
                rowsRead(run),
                runs.lastDone(org).filter(last -> last.equals(id)).isPresent());
    }

    /** Every problem that was kept, in the order of the lines. */
    public List<RowProblem> problems(OrgId org, ImportId id) {
        return problems(runs.get(org, id), Integer.MAX_VALUE);
    }

    private List<List<String>> sample(ImportRun run) {
        List<List<String>> sample = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(() -> files.open(run), run.shape().delimiter())) {
            Optional<CsvRow> row = rows.next();
            while (row.isPresent() && sample.size() < SAMPLE) {
                row = rows.next();
                row.filter(read -> read.unreadable() == null)
                        .ifPresent(read -> sample.add(read.fields().stream()
                                .map(ImportDetails::shortened)
                                .toList()));
            }
        }
        return sample;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_SHOWN_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN_VALUE / 2)) + "\u2026";
    }

    private List<RowProblem> problems(ImportRun run, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT line, column_name, value, sentence FROM planning.import_problem
                        WHERE org_id = :org AND import_id = :id ORDER BY line, position LIMIT :most
                        """)
                .bind("org", run.org().value())
                .bind("id", run.id().value())
                .bind("most", most)
                .map((row, context) -> new RowProblem(
                        row.getLong("line"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("sentence")))
                .list());
    }

    /** A server that died left its progress behind: what is older than a minute is not running. */
    private Optional<Integer> rowsRead(ImportRun run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT rows_read FROM planning.import_progress
                        WHERE org_id = :org AND import_id = :id AND updated_at > now() - interval '1 minute'
                        """)
                .bind("org", run.org().value())
                .bind("id", run.id().value())
                .mapTo(Integer.class)
                .findOne());
    }
}
