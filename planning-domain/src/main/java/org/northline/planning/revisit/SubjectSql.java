package org.northline.planning.revisit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.strategy.GrowthStrategyCatalogue;

/** Reads what questions are about beside them, for every table that has the columns of a subject. */
public final class SubjectSql {
    /** Of the table q. */
    public static final String COLUMNS = """
            q.subject_kind, q.subject_id, so.strategy_key, so.catalogue_version, ri.number AS item_number,
            coalesce(ob.product_id, ri.product_id) AS subject_product_id,
            CASE q.subject_kind WHEN 'PLAN' THEN y.name WHEN 'THEME' THEN th.name WHEN 'OBJECTIVE' THEN ob.title WHEN 'ITEM' THEN ri.title END
              AS subject_name,
            coalesce(th.archived_at, ob.archived_at, ri.withdrawn_at) IS NOT NULL AS subject_gone
            """;

    public static final String JOINS = """
            JOIN planning.planning_cycle y ON y.org_id = q.org_id AND y.id = q.cycle_id AND y.archived_at IS NULL
            LEFT JOIN planning.strategy_option so ON so.org_id = q.org_id AND so.id = q.option_id
            LEFT JOIN planning.strategic_theme th ON th.org_id = q.org_id AND th.id = q.theme_id
            LEFT JOIN planning.objective ob ON ob.org_id = q.org_id AND ob.id = q.objective_id
            LEFT JOIN planning.roadmap_item ri ON ri.org_id = q.org_id AND ri.id = q.item_id
            """;

    private SubjectSql() {}

    public static SubjectRow read(ResultSet row) throws SQLException {
        SubjectKind kind = SubjectKind.valueOf(row.getString("subject_kind"));
        return new SubjectRow(
                kind,
                row.getObject("subject_id", UUID.class),
                kind == SubjectKind.STRATEGY ? strategy(row) : row.getString("subject_name"),
                Optional.ofNullable(row.getString("item_number")),
                Optional.ofNullable(row.getObject("subject_product_id", UUID.class)),
                row.getBoolean("subject_gone"));
    }

    private static String strategy(ResultSet row) throws SQLException {
        return GrowthStrategyCatalogue.version(row.getInt("catalogue_version"))
                .get(row.getString("strategy_key"))
                .name();
    }
}
