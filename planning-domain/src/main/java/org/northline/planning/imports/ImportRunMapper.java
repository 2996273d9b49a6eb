package org.northline.planning.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.northline.planning.csv.CsvShape;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.OrgId;

/** Builds an import from its row and the columns of its mapping. */
record ImportRunMapper(Map<ImportField, List<String>> columns) implements RowMapper<ImportRun> {
    @Override
    public ImportRun map(ResultSet row, StatementContext context) throws SQLException {
        return new ImportRun(
                new OrgId(row.getObject("org_id", UUID.class)),
                new ImportId(row.getObject("id", UUID.class)),
                new CycleId(row.getObject("cycle_id", UUID.class)),
                row.getString("source"),
                row.getString("file_name"),
                row.getLong("byte_size"),
                new CsvShape(
                        row.getBoolean("byte_order_mark"),
                        row.getString("delimiter").charAt(0),
                        texts(row, "columns"),
                        row.getInt("row_count"),
                        texts(row, "suggested_key")),
                mapping(row),
                ImportState.valueOf(row.getString("state")),
                report(row),
                row.getObject("started_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                instant(row, "undone_at"),
                row.getLong("version"));
    }

    private @Nullable ImportMapping mapping(ResultSet row) throws SQLException {
        String kind = row.getString("default_kind");
        if (kind == null) {
            return null;
        }
        String filterColumn = row.getString("filter_column");
        return new ImportMapping(
                columns,
                ItemKind.valueOf(kind),
                TimeHorizon.valueOf(row.getString("default_horizon")),
                row.getObject("theme_id", UUID.class),
                new ImportMapping.ProductSource(
                        row.getObject("product_id", UUID.class),
                        row.getString("product_column"),
                        row.getBoolean("create_products")),
                filterColumn == null ? null : new ImportMapping.RowFilter(filterColumn, texts(row, "filter_values")));
    }

    private static @Nullable ImportReport report(ResultSet row) throws SQLException {
        int problems = row.getInt("problems");
        if (row.wasNull()) {
            return null;
        }
        return new ImportReport(
                row.getBoolean("dry_run"),
                row.getInt("rows_wanted"),
                row.getInt("rows_left_out"),
                row.getInt("rows_created"),
                row.getInt("rows_updated"),
                row.getInt("rows_unchanged"),
                row.getInt("rows_skipped"),
                row.getInt("removed_from_portfolio"),
                problems,
                texts(row, "new_products"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
