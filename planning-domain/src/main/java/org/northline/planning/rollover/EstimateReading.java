package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.estimate.EstimateConfidence;
import org.northline.planning.estimate.Impact;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.team.QuarterLine;

/** Reads what items were estimated at, and what teams had, each answer in one statement. */
@OnePerServer
class EstimateReading {
    private final Jdbi jdbi;

    @Inject
    EstimateReading(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Effort> efforts(OrgId org, Collection<UUID> items) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT e.item_id, e.team_id, e.low, e.likely, e.high, t.archived_at IS NULL AS team_there
                        FROM planning.team_effort e JOIN planning.team t ON t.org_id = e.org_id AND t.id = e.team_id
                        WHERE e.org_id = :org AND e.item_id = ANY(:items) AND e.withdrawn_at IS NULL ORDER BY e.id
                        """)
                .bind("org", org.value())
                .bindArray("items", UUID.class, List.copyOf(items))
                .map((row, context) -> new Effort(
                        row.getObject("item_id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("likely"),
                        row.getBigDecimal("high"),
                        row.getBoolean("team_there")))
                .list());
    }

    List<Estimated> estimates(OrgId org, Collection<UUID> items) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT e.item_id, e.cost, e.impact, e.confidence FROM planning.item_estimate e
                        WHERE e.org_id = :org AND e.item_id = ANY(:items) ORDER BY e.id
                        """)
                .bind("org", org.value())
                .bindArray("items", UUID.class, List.copyOf(items))
                .map((row, context) -> new Estimated(
                        row.getObject("item_id", UUID.class),
                        row.getBigDecimal("cost"),
                        Optional.ofNullable(row.getString("impact"))
                                .map(Impact::valueOf)
                                .orElse(null),
                        Optional.ofNullable(row.getString("confidence"))
                                .map(EstimateConfidence::valueOf)
                                .orElse(null)))
                .list());
    }

    /** Quarter by quarter, in their order. */
    List<Had> capacities(OrgId org, CycleId from, CycleId to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.team_id, q.people, q.days_off, q.run_share,
                          t.archived_at IS NULL AND NOT EXISTS (SELECT FROM planning.team_capacity n
                            WHERE n.org_id = c.org_id AND n.cycle_id = :to AND n.team_id = c.team_id) AS free
                        FROM planning.team_capacity c
                        JOIN planning.team t ON t.org_id = c.org_id AND t.id = c.team_id
                        JOIN planning.quarter_capacity q ON q.org_id = c.org_id AND q.capacity_id = c.id
                        WHERE c.org_id = :org AND c.cycle_id = :from ORDER BY c.id, q.quarter
                        """)
                .bind("org", org.value())
                .bind("from", from.value())
                .bind("to", to.value())
                .map((row, context) -> new Had(
                        row.getObject("team_id", UUID.class),
                        row.getBoolean("free"),
                        new QuarterLine.Draft(
                                row.getBigDecimal("people"), row.getBigDecimal("days_off"), row.getInt("run_share"))))
                .list());
    }

    /** What an item takes of a team, in person-weeks. */
    record Effort(UUID item, UUID team, BigDecimal low, BigDecimal likely, BigDecimal high, boolean teamThere) {}

    /** What an item is worth and costs, as far as somebody said so. */
    record Estimated(
            UUID item,
            @Nullable BigDecimal cost,
            @Nullable Impact impact,
            @Nullable EstimateConfidence confidence) {}

    /**
     * What a team had in a quarter.
     *
     * @param free whether the team is there and has no capacity in the new cycle yet
     */
    record Had(UUID team, boolean free, QuarterLine.Draft line) {}
}
