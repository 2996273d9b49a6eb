package org.northline.planning.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.StaleVersion;

/** The imports of the organisations. */
@OnePerServer
class ImportRuns {
    private static final String COLUMNS = """
            org_id, id, cycle_id, source, file_name, byte_size, byte_order_mark, delimiter, columns, row_count,
            suggested_key, default_kind, default_horizon, theme_id, product_id, product_column, create_products,
            filter_column, filter_values, state, dry_run, rows_wanted, rows_left_out, rows_created, rows_updated,
            rows_unchanged, rows_skipped, removed_from_portfolio, problems, new_products, started_by, created_at,
            finished_at, undone_at, version
            """;

    private final Jdbi jdbi;

    @Inject
    ImportRuns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Fails with {@link NotFound} when it is absent or another organisation's. */
    ImportRun get(OrgId org, ImportId id) {
        return find(org, id, "");
    }

    /** The same, held against every other writer until the transaction ends; fails at once when another one holds it. */
    ImportRun lock(OrgId org, ImportId id) {
        return find(org, id, "FOR NO KEY UPDATE NOWAIT");
    }

    /** The run of the organisation that finished last and was not undone. */
    Optional<ImportId> lastDone(OrgId org) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM planning.import_run WHERE org_id = :org AND state = 'DONE'
                        ORDER BY finished_at DESC, id DESC LIMIT 1
                        """)
                .bind("org", org.value())
                .mapTo(UUID.class)
                .findOne()
                .map(ImportId::new));
    }

    void add(ImportRun run, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO planning.import_run (org_id, id, cycle_id, source, file_name, byte_size,
                          byte_order_mark, delimiter, columns, row_count, suggested_key, state, started_by, changed_by)
                        VALUES (:org, :id, :cycle, :source, :file_name, :byte_size, :mark, :delimiter, :columns,
                          :row_count, :key, :state, :actor, :actor)
                        """)
                .bind("org", run.org().value())
                .bind("id", run.id().value())
                .bind("cycle", run.cycle().value())
                .bind("source", run.source())
                .bind("file_name", run.fileName())
                .bind("byte_size", run.byteSize())
                .bind("mark", run.shape().byteOrderMark())
                .bind("delimiter", String.valueOf(run.shape().delimiter()))
                .bindArray("columns", String.class, run.columns())
                .bind("row_count", run.shape().rowCount())
                .bindArray("key", String.class, run.shape().suggestedKey())
                .bind("state", run.state())
                .bind("actor", actor.person().value())
                .execute());
    }

    /** Fails with {@link StaleVersion} when the import changed since this version. */
    void map(ImportRun run, ImportMapping mapping, Actor actor) {
        ImportMapping.RowFilter filter = mapping.filter();
        jdbi.useHandle(handle -> {
            int changed = handle.createUpdate("""
                            UPDATE planning.import_run SET state = 'MAPPED', default_kind = :kind,
                              default_horizon = :horizon, theme_id = CAST(:theme AS uuid),
                              product_id = CAST(:product AS uuid), product_column = :product_column,
                              create_products = :create, filter_column = :filter_column,
                              filter_values = :filter_values, version = version + 1, changed_by = :actor,
                              changed_at = now()
                            WHERE org_id = :org AND id = :id AND version = :version
                            """)
                    .bind("kind", mapping.defaultKind())
                    .bind("horizon", mapping.defaultHorizon())
                    .bind("theme", text(mapping.themeId()))
                    .bind("product", text(mapping.product().productId()))
                    .bind("product_column", mapping.product().column())
                    .bind("create", mapping.product().createMissing())
                    .bind("filter_column", filter == null ? null : filter.column())
                    .bindArray("filter_values", String.class, filter == null ? List.of() : filter.values())
                    .bind("actor", actor.person().value())
                    .bind("org", run.org().value())
                    .bind("id", run.id().value())
                    .bind("version", run.version())
                    .execute();
            StaleVersion.check(1, changed);
            replaceColumns(handle, run, mapping.columns());
        });
    }

    private static void replaceColumns(Handle handle, ImportRun run, Map<ImportField, List<String>> columns) {
        handle.execute(
                "DELETE FROM planning.import_column WHERE org_id = ? AND import_id = ?",
                run.org().value(),
                run.id().value());
        columns.forEach((field, names) -> handle.createUpdate("""
                        INSERT INTO planning.import_column (org_id, import_id, field, columns)
                        VALUES (:org, :id, :field, :columns)
                        """)
                .bind("org", run.org().value())
                .bind("id", run.id().value())
                .bind("field", field)
                .bindArray("columns", String.class, names)
                .execute());
    }

    void report(ImportRun run, ImportReport report, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE planning.import_run SET state = :state, dry_run = :dry_run, rows_wanted = :rows,
                          rows_left_out = :left_out, rows_created = :created, rows_updated = :updated,
                          rows_unchanged = :unchanged, rows_skipped = :skipped, removed_from_portfolio = :removed,
                          problems = :problems, new_products = :new_products,
                          finished_at = CASE WHEN :dry_run THEN finished_at ELSE clock_timestamp() END,
                          version = version + 1, changed_by = :actor, changed_at = now()
                        WHERE org_id = :org AND id = :id
                        """)
                .bind("state", report.dryRun() ? ImportState.CHECKED : ImportState.DONE)
                .bind("dry_run", report.dryRun())
                .bind("rows", report.rows())
                .bind("left_out", report.leftOut())
                .bind("created", report.created())
                .bind("updated", report.updated())
                .bind("unchanged", report.unchanged())
                .bind("skipped", report.skipped())
                .bind("removed", report.removedFromPortfolio())
                .bind("problems", report.problems())
                .bindArray("new_products", String.class, report.newProducts())
                .bind("actor", actor.person().value())
                .bind("org", run.org().value())
                .bind("id", run.id().value())
                .execute());
    }

    void undone(ImportRun run, Actor actor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE planning.import_run SET state = 'UNDONE', undone_at = now(), version = version + 1,
                          changed_by = :actor, changed_at = now()
                        WHERE org_id = :org AND id = :id
                        """)
                .bind("actor", actor.person().value())
                .bind("org", run.org().value())
                .bind("id", run.id().value())
                .execute());
    }

    private ImportRun find(OrgId org, ImportId id, String locking) {
        return jdbi.withHandle(handle -> {
            Map<ImportField, List<String>> columns = handle.createQuery(
                            "SELECT field, columns FROM planning.import_column WHERE org_id = :org AND import_id = :id")
                    .bind("org", org.value())
                    .bind("id", id.value())
                    .reduceRows(new TreeMap<>(), (map, row) -> {
                        map.put(
                                ImportField.valueOf(row.getColumn("field", String.class)),
                                List.of(row.getColumn("columns", String[].class)));
                        return map;
                    });
            Query query = handle.createQuery(
                            "SELECT <columns> FROM planning.import_run WHERE org_id = :org AND id = :id <locking>")
                    .define("columns", COLUMNS)
                    .define("locking", locking)
                    .bind("org", org.value())
                    .bind("id", id.value());
            return query.map(new ImportRunMapper(columns)).findOne().orElseThrow(NotFound::new);
        });
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
