package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.optimiser.Plan;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.scenario.ScenarioId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/**
 * The consolidations that wait, run and have ended. A server takes one for some seconds and says again and again that it still has it; when it falls
 * silent another server takes it over and begins with the best plan so far. What a server writes that has lost it meanwhile is refused.
 */
@OnePerServer
@Transactional
class Consolidations {
    static final Duration HOLD = Duration.ofSeconds(20);

    private static final String ASK = """
            INSERT INTO planning.consolidation (org_id, id, scenario_id, scenario_version, asked_by, asked_at, epochs, adjusts_id, state, version,
              changed_by, changed_at)
            VALUES (:org, :id, :scenario, :scenario_version, :by, :at, :epochs, CAST(:adjusts AS uuid), 'OPEN', 1, :by, :at)
            ON CONFLICT (org_id, scenario_id) WHERE state = 'OPEN' DO NOTHING
            """;

    // Whoever comes second finds the row held when it is about to write, whatever it saw before.
    private static final String TAKE = """
            WITH due AS MATERIALIZED (
              SELECT c.org_id, c.id FROM planning.consolidation c
              LEFT JOIN planning.consolidation_progress p ON p.org_id = c.org_id AND p.consolidation_id = c.id
              WHERE c.state = 'OPEN' AND (p.held_until IS NULL OR p.held_until < clock_timestamp())
              ORDER BY c.asked_at LIMIT 1 FOR UPDATE OF c SKIP LOCKED),
            held AS (
              INSERT INTO planning.consolidation_progress AS p (org_id, consolidation_id, server, held_until, began_at, times_taken, epoch)
              SELECT d.org_id, d.id, :server, clock_timestamp() + :hold * interval '1 second', clock_timestamp(), 1, 0 FROM due d
              ON CONFLICT (org_id, consolidation_id) DO UPDATE
                SET server = excluded.server, held_until = excluded.held_until, times_taken = p.times_taken + 1
                WHERE p.held_until < clock_timestamp()
              RETURNING p.org_id, p.consolidation_id, p.times_taken)
            SELECT c.org_id, c.id, c.scenario_id, c.epochs, c.stopped_at IS NOT NULL AS stopped, h.times_taken
            FROM held h JOIN planning.consolidation c ON c.org_id = h.org_id AND c.id = h.consolidation_id
            """;

    private static final String TELL = """
            UPDATE planning.consolidation_progress SET value = :value, bound = :bound, epoch = :epoch,
              held_until = clock_timestamp() + :hold * interval '1 second'
            WHERE org_id = :org AND consolidation_id = :id AND server = :server
            """;

    private static final String KEEP = """
            INSERT INTO planning.best_plan (org_id, consolidation_id, items, quarters) VALUES (:org, :id, :items, :quarters)
            ON CONFLICT (org_id, consolidation_id) DO UPDATE SET items = excluded.items, quarters = excluded.quarters
            """;

    private static final String KNOWN = """
            SELECT k.item, k.quarter FROM planning.best_plan b, unnest(b.items, b.quarters) AS k (item, quarter)
            WHERE b.org_id = :org AND b.consolidation_id = :id
            UNION ALL
            SELECT i.item_id, i.quarter - 1 FROM planning.consolidation c
            JOIN planning.consolidated_item i ON i.org_id = c.org_id AND i.consolidation_id = c.adjusts_id
            WHERE c.org_id = :org AND c.id = :id AND i.quarter IS NOT NULL
              AND NOT EXISTS (SELECT FROM planning.best_plan b WHERE b.org_id = c.org_id AND b.consolidation_id = c.id)
            """;

    private final Jdbi jdbi;

    @Inject
    Consolidations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether it was written; not when the scenario is being consolidated already. */
    boolean ask(Asked asked) {
        return jdbi.withHandle(handle -> handle.createUpdate(ASK)
                        .bind("org", asked.org().value())
                        .bind("id", asked.id().value())
                        .bind("scenario", asked.scenario().value())
                        .bind("scenario_version", asked.scenarioVersion())
                        .bind("by", asked.by())
                        .bind("at", asked.at())
                        .bind("epochs", asked.epochs())
                        .bind(
                                "adjusts",
                                asked.adjusts().map(ConsolidationId::value).orElse(null))
                        .execute())
                == 1;
    }

    /** Whether there was an open one to stop. */
    boolean stop(OrgId org, ConsolidationId id, UUID by) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE planning.consolidation
                                SET stopped_at = coalesce(stopped_at, now()), version = version + 1, changed_by = :by, changed_at = now()
                                WHERE org_id = :org AND id = :id AND state = 'OPEN'
                                """)
                        .bind("org", org.value())
                        .bind("id", id.value())
                        .bind("by", by)
                        .execute())
                == 1;
    }

    /** Takes the one that waits longest, if any. */
    Optional<Taken> take(UUID server) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bind("server", server)
                .bind("hold", HOLD.toSeconds())
                .map((row, context) -> taken(row, server))
                .findOne());
    }

    private static Taken taken(ResultSet row, UUID server) throws SQLException {
        return new Taken(
                new OrgId(row.getObject("org_id", UUID.class)),
                new ConsolidationId(row.getObject("id", UUID.class)),
                new ScenarioId(row.getObject("scenario_id", UUID.class)),
                row.getInt("epochs"),
                row.getBoolean("stopped"),
                row.getInt("times_taken"),
                server);
    }

    /** Holds it for some seconds more, and answers whether it is still held and nobody has stopped it. */
    Standing hold(Taken taken) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH held AS (
                          UPDATE planning.consolidation_progress SET held_until = clock_timestamp() + :hold * interval '1 second'
                          WHERE org_id = :org AND consolidation_id = :id AND server = :server RETURNING org_id, consolidation_id)
                        SELECT c.stopped_at IS NOT NULL FROM held h
                        JOIN planning.consolidation c ON c.org_id = h.org_id AND c.id = h.consolidation_id
                        """)
                .bind("org", taken.org().value())
                .bind("id", taken.id().value())
                .bind("server", taken.server())
                .bind("hold", HOLD.toSeconds())
                .mapTo(Boolean.class)
                .findOne()
                .map(stopped -> stopped ? Standing.STOPPED : Standing.HELD)
                .orElse(Standing.LOST));
    }

    /** Keeps how far the search is, and the plan for whoever takes it over. */
    void tell(Taken taken, PlanProblem problem, Progress progress) {
        jdbi.useHandle(handle -> {
            int held = handle.createUpdate(TELL)
                    .bind("org", taken.org().value())
                    .bind("id", taken.id().value())
                    .bind("server", taken.server())
                    .bind("hold", HOLD.toSeconds())
                    .bind("value", progress.value())
                    .bind("bound", progress.bound())
                    .bind("epoch", progress.epoch())
                    .execute();
            if (held == 1) {
                handle.createUpdate(KEEP)
                        .bind("org", taken.org().value())
                        .bind("id", taken.id().value())
                        .bindArray(
                                "items",
                                UUID.class,
                                problem.candidates().stream()
                                        .map(PlannedItem::id)
                                        .toList())
                        .bindArray("quarters", Integer.class, progress.plan().quarters())
                        .execute();
            }
        });
    }

    /** The best plan of an earlier server, or the one that is to be adjusted, for the candidates as they are now. */
    Optional<Plan> known(Taken taken, PlanProblem problem) {
        return jdbi.withHandle(handle -> {
            Map<UUID, Integer> quarters = new HashMap<>();
            handle.createQuery(KNOWN)
                    .bind("org", taken.org().value())
                    .bind("id", taken.id().value())
                    .map((row, context) -> Map.entry(row.getObject("item", UUID.class), row.getInt("quarter")))
                    .forEach(place -> quarters.put(place.getKey(), place.getValue()));
            return quarters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Plan(problem.candidates().stream()
                            .map(item -> quarters.getOrDefault(item.id(), Plan.CUT))
                            .toList()));
        });
    }

    void found(Taken taken, long value, long bound, List<ItemPlace> places, List<LimitUse> uses) {
        jdbi.useHandle(handle -> {
            if (end(handle, taken, "DONE", Optional.of(value), Optional.of(bound), Optional.empty())) {
                ConsolidationRows rows = new ConsolidationRows(handle, taken);
                rows.places(places);
                rows.uses(uses);
            }
        });
    }

    void foundNoPlan(Taken taken, List<ConflictingRule> conflict) {
        jdbi.useHandle(handle -> {
            if (end(handle, taken, "NO_PLAN", Optional.empty(), Optional.empty(), Optional.empty())) {
                new ConsolidationRows(handle, taken).conflict(conflict);
            }
        });
    }

    void failed(Taken taken, String sentence) {
        jdbi.useHandle(
                handle -> end(handle, taken, "FAILED", Optional.empty(), Optional.empty(), Optional.of(sentence)));
    }

    private static boolean end(
            Handle handle,
            Taken taken,
            String state,
            Optional<Long> value,
            Optional<Long> bound,
            Optional<String> failure) {
        if (!letGo(handle, taken)) {
            return false;
        }
        handle.execute(
                "DELETE FROM planning.best_plan WHERE org_id = ? AND consolidation_id = ?",
                taken.org().value(),
                taken.id().value());
        return handle.createUpdate("""
                                UPDATE planning.consolidation SET state = :state, ended_at = now(), value = CAST(:value AS bigint),
                                  bound = CAST(:bound AS bigint), failure = :failure, version = version + 1
                                WHERE org_id = :org AND id = :id AND state = 'OPEN'
                                """)
                        .bind("org", taken.org().value())
                        .bind("id", taken.id().value())
                        .bind("state", state)
                        .bind("value", value.orElse(null))
                        .bind("bound", bound.orElse(null))
                        .bind("failure", failure.orElse(null))
                        .execute()
                == 1;
    }

    /** Whether the server still had it; what belongs to the one that has it now stays. */
    private static boolean letGo(Handle handle, Taken taken) {
        return handle.execute(
                        "DELETE FROM planning.consolidation_progress WHERE org_id = ? AND consolidation_id = ? AND server = ?",
                        taken.org().value(),
                        taken.id().value(),
                        taken.server())
                == 1;
    }

    /** How a server stands to what it has taken. */
    enum Standing {
        HELD,
        STOPPED,
        LOST
    }

    /** What a server has taken. */
    record Taken(
            OrgId org,
            ConsolidationId id,
            ScenarioId scenario,
            int epochs,
            boolean stopped,
            int timesTaken,
            UUID server) {}

    /** What somebody has asked for: so many rounds of a search, or none and a plan to adjust. */
    record Asked(
            OrgId org,
            ConsolidationId id,
            ScenarioId scenario,
            long scenarioVersion,
            UUID by,
            Instant at,
            int epochs,
            Optional<ConsolidationId> adjusts) {}
}
