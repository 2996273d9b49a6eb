package org.northline.planning.cycle;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the planning cycles of an organisation that are not archived, newest year first. */
@OnePerServer
public class CycleList {
    private static final String COLUMNS = "id, year, name, fiscal_start, currency, phase, version";

    private final Jdbi jdbi;

    @Inject
    public CycleList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<CycleRow> page(OrgId org, int limit, Optional<String> cursor) {
        int before = Cursor.decode(cursor, 1).map(c -> c.integer(0)).orElse(Integer.MAX_VALUE);
        List<CycleRow> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT <columns> FROM planning.planning_cycle
                        WHERE org_id = :org AND archived_at IS NULL AND year < :before
                        ORDER BY year DESC LIMIT :limit
                        """)
                .define("columns", COLUMNS)
                .bind("org", org.value())
                .bind("before", before)
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(CycleRow.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.year()));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public CycleRow get(OrgId org, CycleId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT <columns> FROM planning.planning_cycle
                        WHERE org_id = :org AND id = :id AND archived_at IS NULL
                        """)
                .define("columns", COLUMNS)
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(CycleRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
