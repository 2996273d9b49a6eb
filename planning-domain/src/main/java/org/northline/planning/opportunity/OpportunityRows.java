package org.northline.planning.opportunity;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.northline.planning.opportunity.OpportunityRow.AddressingStrategy;
import org.northline.planning.opportunity.OpportunityRow.MovedMetric;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads opportunities that are not archived, their evidence and the strategies that address them, in three statements however many there are. */
@OnePerServer
class OpportunityRows {
    private static final String SELECT = """
            SELECT q.id, q.cycle_id, q.title, q.description, q.owner_id, w.name AS owner_name, q.version,
                   m.id AS metric_id, m.name AS metric_name, m.withdrawn_at IS NOT NULL AS metric_gone,
                   (SELECT count(*) FROM planning.item_opportunity l
                    JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.item_id AND i.withdrawn_at IS NULL
                    WHERE l.org_id = q.org_id AND l.opportunity_id = q.id AND l.withdrawn_at IS NULL) AS item_count
            FROM planning.opportunity q
            JOIN planning.planning_cycle y ON y.org_id = q.org_id AND y.id = q.cycle_id AND y.archived_at IS NULL
            JOIN planning.person w ON w.org_id = q.org_id AND w.id = q.owner_id
            LEFT JOIN planning.guiding_metric m ON m.org_id = q.org_id AND m.id = q.metric_id
            WHERE q.org_id = :org AND q.archived_at IS NULL
            """;

    private static final String EVIDENCE = """
            SELECT e.id, e.opportunity_id, e.dimension, e.segment, e.source, e.asked_on, e.asked, e.important, e.satisfied, e.version
            FROM planning.evidence e
            WHERE e.org_id = :org AND e.opportunity_id = ANY(:ids) AND e.withdrawn_at IS NULL
            """;

    private static final String STRATEGIES = """
            SELECT l.id AS link_id, l.opportunity_id, o.id AS option_id, o.strategy_key, o.catalogue_version
            FROM planning.strategy_opportunity l
            JOIN planning.strategy_option o ON o.org_id = l.org_id AND o.id = l.option_id
            WHERE l.org_id = :org AND l.opportunity_id = ANY(:ids) AND l.withdrawn_at IS NULL
            ORDER BY o.chosen DESC, o.strategy_key
            """;

    private final Jdbi jdbi;

    @Inject
    OpportunityRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<OpportunityRow> ofCycle(OrgId org, UUID cycle, @Nullable UUID owner) {
        String condition = " AND q.cycle_id = :id" + (owner == null ? "" : " AND q.owner_id = :owner");
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SELECT + condition)
                    .bind("org", org.value())
                    .bind("id", cycle);
            if (owner != null) {
                query.bind("owner", owner);
            }
            return whole(
                    handle, org, query.map((row, context) -> opportunity(row)).list());
        });
    }

    List<OpportunityRow> all(OrgId org, List<UUID> ids) {
        return jdbi.withHandle(handle -> whole(
                handle,
                org,
                handle.createQuery(SELECT + " AND q.id = ANY(:ids)")
                        .bind("org", org.value())
                        .bindArray("ids", UUID.class, ids)
                        .map((row, context) -> opportunity(row))
                        .list()));
    }

    private static List<OpportunityRow> whole(Handle handle, OrgId org, List<OpportunityRow> rows) {
        List<UUID> ids = rows.stream().map(OpportunityRow::id).toList();
        Map<UUID, List<EvidenceRow>> evidence =
                parts(handle, EVIDENCE, org, ids, EvidenceRow.class, EvidenceRow::opportunityId);
        Map<UUID, List<AddressingStrategy>> strategies =
                parts(handle, STRATEGIES, org, ids, AddressingStrategy.class, AddressingStrategy::opportunityId);
        return rows.stream()
                .map(row -> row.with(
                        evidence.getOrDefault(row.id(), List.of()), strategies.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static <T> Map<UUID, List<T>> parts(
            Handle handle, String query, OrgId org, List<UUID> ids, Class<T> type, Function<T, UUID> of) {
        return handle
                .createQuery(query)
                .bind("org", org.value())
                .bindArray("ids", UUID.class, ids)
                .map(ConstructorMapper.of(type))
                .stream()
                .collect(Collectors.groupingBy(of));
    }

    private static OpportunityRow opportunity(ResultSet row) throws SQLException {
        UUID metric = row.getObject("metric_id", UUID.class);
        return new OpportunityRow(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                metric == null
                        ? Optional.empty()
                        : Optional.of(
                                new MovedMetric(metric, row.getString("metric_name"), row.getBoolean("metric_gone"))),
                row.getLong("item_count"),
                List.of(),
                List.of(),
                row.getLong("version"));
    }
}
