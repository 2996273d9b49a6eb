package org.northline.planning.imports;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.OnePerServer;

/**
 * What others may see of an import while it runs: how far it is and what is wrong. Written outside of its transaction, so
 * that it is seen at once and outlives a dry run.
 */
@OnePerServer
@Transactional(TxType.REQUIRES_NEW)
public class ImportJournal {
    private final Jdbi jdbi;

    @Inject
    public ImportJournal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void begin(ImportRun run) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM planning.import_problem WHERE org_id = ? AND import_id = ?",
                run.org().value(),
                run.id().value()));
        progress(run, 0);
    }

    public void progress(ImportRun run, int rowsRead) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO planning.import_progress (org_id, import_id, rows_read) VALUES (?, ?, ?)
                ON CONFLICT (org_id, import_id) DO UPDATE SET rows_read = excluded.rows_read, updated_at = now()
                """, run.org().value(), run.id().value(), rowsRead));
    }

    /** Keeps the problems under the numbers that follow {@code before}. */
    public void problems(ImportRun run, List<RowProblem> problems, int before) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO planning.import_problem
                            (org_id, import_id, position, line, column_name, value, sentence)
                          SELECT :org, :id, position, line, column_name, value, sentence
                          FROM unnest(:positions, :lines, :columns, :values, :sentences)
                            AS problem (position, line, column_name, value, sentence)
                        """)
                .bind("org", run.org().value())
                .bind("id", run.id().value())
                .bindArray(
                        "positions",
                        Integer.class,
                        IntStream.rangeClosed(before + 1, before + problems.size())
                                .boxed()
                                .toList())
                .bindArray(
                        "lines",
                        Long.class,
                        problems.stream().map(RowProblem::line).toList())
                .bindArray(
                        "columns",
                        String.class,
                        problems.stream().map(RowProblem::column).toList())
                .bindArray(
                        "values",
                        String.class,
                        problems.stream().map(RowProblem::value).toList())
                .bindArray(
                        "sentences",
                        String.class,
                        problems.stream().map(RowProblem::sentence).toList())
                .execute());
    }

    public void end(ImportRun run) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM planning.import_progress WHERE org_id = ? AND import_id = ?",
                run.org().value(),
                run.id().value()));
    }
}
