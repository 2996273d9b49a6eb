package org.northline.planning.scenario;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the scenarios that are not archived, by name without regard to case, each page in two statements. */
@OnePerServer
public class ScenarioList {
    /** Of a scenario {@code s} its newest plan, or that of the nearest of those that it was copied from, each from the next. */
    private static final String PLAN_TO_ADJUST = """
            WITH RECURSIVE line (id, copied_from_id, steps) AS (
              SELECT s.id, s.copied_from_id, 0
              UNION ALL
              SELECT o.id, o.copied_from_id, l.steps + 1
              FROM line l JOIN planning.scenario o ON o.org_id = s.org_id AND o.id = l.copied_from_id)
              CYCLE id SET looped USING path
            SELECT d.id FROM line l
            JOIN planning.consolidation d ON d.org_id = s.org_id AND d.scenario_id = l.id AND d.state = 'DONE'
            ORDER BY l.steps, d.asked_at DESC, d.id DESC LIMIT 1
            """;

    private static final String SELECT = """
            SELECT s.*, p.name AS changed_by_name, c.id AS consolidation_id, c.state, c.value, c.bound,
              c.scenario_version = s.version AS current,
              EXISTS (<plan_to_adjust>) AS adjustable
            FROM planning.scenario s
            JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.changed_by
            LEFT JOIN LATERAL (SELECT c.id, c.state, c.value, c.bound, c.scenario_version FROM planning.consolidation c
              WHERE c.org_id = s.org_id AND c.scenario_id = s.id ORDER BY c.asked_at DESC, c.id DESC LIMIT 1) c ON true
            WHERE s.org_id = :org AND s.archived_at IS NULL
            """.replace("<plan_to_adjust>", PLAN_TO_ADJUST);

    private static final String ASSUMPTIONS = """
            SELECT a.scenario_id, a.id, a.kind, a.item_id, i.number AS item_number, i.title AS item_title,
              i.withdrawn_at IS NOT NULL AS item_withdrawn, a.team_id, t.name AS team_name, a.quarter, a.amount
            FROM planning.assumption a
            LEFT JOIN planning.roadmap_item i ON i.org_id = a.org_id AND i.id = a.item_id
            LEFT JOIN planning.team t ON t.org_id = a.org_id AND t.id = a.team_id
            WHERE a.org_id = :org AND a.scenario_id = ANY (:scenarios) AND a.withdrawn_at IS NULL
            ORDER BY a.id
            """;

    private final Jdbi jdbi;

    @Inject
    public ScenarioList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<ScenarioRow> page(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        String after = Cursor.decode(cursor, 1).map(c -> c.text(0)).orElse("");
        return jdbi.withHandle(handle -> {
            List<ScenarioRow> rows = handle.createQuery(
                            SELECT
                                    + " AND s.cycle_id = :cycle AND lower(s.name) > lower(:after) ORDER BY lower(s.name) LIMIT :most")
                    .bind("org", org.value())
                    .bind("cycle", cycle.value())
                    .bind("after", after)
                    .bind("most", limit + 1)
                    .map((row, context) -> scenario(row))
                    .list();
            return Page.of(
                    complete(handle, org, rows),
                    limit,
                    row -> Cursor.of(row.settings().name()));
        });
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public ScenarioRow get(OrgId org, ScenarioId id) {
        return jdbi.withHandle(handle -> {
            List<ScenarioRow> rows = handle.createQuery(SELECT + " AND s.id = :id")
                    .bind("org", org.value())
                    .bind("id", id.value())
                    .map((row, context) -> scenario(row))
                    .list();
            return complete(handle, org, rows).stream().findFirst().orElseThrow(NotFound::new);
        });
    }

    /** The plan with which an adjustment of the scenario begins, if there is one. */
    public Optional<UUID> planToAdjust(OrgId org, ScenarioId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.id FROM planning.scenario s CROSS JOIN LATERAL (<plan_to_adjust>) p WHERE s.org_id = :org AND s.id = :id
                        """.replace("<plan_to_adjust>", PLAN_TO_ADJUST))
                .bind("org", org.value())
                .bind("id", id.value())
                .mapTo(UUID.class)
                .findOne());
    }

    private static List<ScenarioRow> complete(Handle handle, OrgId org, List<ScenarioRow> rows) {
        Map<UUID, List<AssumptionRow>> own = new HashMap<>();
        handle.createQuery(ASSUMPTIONS)
                .bind("org", org.value())
                .bindArray(
                        "scenarios",
                        UUID.class,
                        rows.stream().map(ScenarioRow::id).toList())
                .map((row, context) -> Map.entry(
                        row.getObject("scenario_id", UUID.class),
                        ConstructorMapper.of(AssumptionRow.class).map(row, context)))
                .forEach(entry -> own.computeIfAbsent(entry.getKey(), none -> new ArrayList<>())
                        .add(entry.getValue()));
        return rows.stream()
                .map(row -> row.with(own.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static ScenarioRow scenario(ResultSet row) throws SQLException {
        return new ScenarioRow(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                settings(row),
                List.of(),
                result(row),
                row.getBoolean("adjustable"),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getLong("version"));
    }

    private static ScenarioSettings settings(ResultSet row) throws SQLException {
        return new ScenarioSettings(
                row.getString("name"),
                row.getString("note"),
                Thoroughness.valueOf(row.getString("thoroughness")),
                row.getInt("capacity_percent"),
                row.getInt("budget_percent"),
                row.getInt("delay_percent"),
                row.getBoolean("keeps_promoted"),
                row.getBoolean("keeps_allocation"),
                new ReviewPace(
                        tiers(row, "lead_days_"),
                        tiers(row, "hours_"),
                        Optional.ofNullable(row.getObject("reviewer_hours", Integer.class))));
    }

    private static List<Integer> tiers(ResultSet row, String column) throws SQLException {
        List<Integer> figures = new ArrayList<>();
        for (int tier = 1; tier <= ReviewPace.TIERS; tier++) {
            figures.add(row.getInt(column + tier));
        }
        return figures;
    }

    private static Optional<ScenarioRow.Result> result(ResultSet row) throws SQLException {
        UUID consolidation = row.getObject("consolidation_id", UUID.class);
        return consolidation == null
                ? Optional.empty()
                : Optional.of(new ScenarioRow.Result(
                        consolidation,
                        row.getString("state"),
                        points(row, "value"),
                        points(row, "bound"),
                        row.getBoolean("current")));
    }

    private static Optional<Long> points(ResultSet row, String column) throws SQLException {
        @Nullable Long points = row.getObject(column, Long.class);
        return Optional.ofNullable(points);
    }
}
