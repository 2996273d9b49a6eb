package org.northline.ethics.casefile;

import static org.northline.ethics.casefile.WrittenParts.instant;
import static org.northline.ethics.casefile.WrittenParts.somebody;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads what was ever said against an item: stops, objections and holds, taken back or not. */
@OnePerServer
public class Opposition {
    private final Jdbi jdbi;

    @Inject
    public Opposition(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<StopView> stops(OrgId org, UUID item) {
        return list(
                """
                SELECT c.id, c.capacity, c.guideline_number, c.reason, c.called_at AS at, p.id AS by_id, p.name AS by_name,
                  coalesce(w.withdrawn_at, (SELECT min(d.decided_at) FROM ethics.appeal_decision d WHERE d.org_id = c.org_id
                    AND d.item_id = c.item_id AND d.outcome = 'NEW_REVIEW' AND d.decided_at > c.called_at)) AS withdrawn_at,
                  EXISTS (SELECT FROM ethics.stop_in_force s
                    JOIN ethics.open_stop_call o ON o.org_id = s.org_id AND o.item_id = s.item_id
                    WHERE s.org_id = c.org_id AND s.item_id = c.item_id AND o.id = c.id) AS stopped
                FROM ethics.stop_call c
                JOIN planning.person p ON p.org_id = c.org_id AND p.id = c.person_id
                LEFT JOIN ethics.stop_call_withdrawal w ON w.org_id = c.org_id AND w.stop_call_id = c.id
                WHERE c.org_id = :org AND c.item_id = :item ORDER BY c.called_at DESC
                """,
                org,
                item,
                row -> new StopView(
                        row.getObject("id", UUID.class),
                        somebody(row, "by"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getInt("guideline_number"),
                        row.getString("reason"),
                        instant(row, "at"),
                        withdrawn(row),
                        row.getBoolean("stopped") && withdrawn(row) == null));
    }

    public List<ObjectionView> objections(OrgId org, UUID item) {
        return list(
                """
                SELECT o.id, o.guideline_number, o.body, o.raised_at AS at, p.id AS by_id, p.name AS by_name, w.withdrawn_at
                FROM ethics.objection o
                JOIN planning.person p ON p.org_id = o.org_id AND p.id = o.person_id
                LEFT JOIN ethics.objection_withdrawal w ON w.org_id = o.org_id AND w.objection_id = o.id
                WHERE o.org_id = :org AND o.item_id = :item ORDER BY o.raised_at DESC
                """,
                org,
                item,
                row -> new ObjectionView(
                        row.getObject("id", UUID.class),
                        somebody(row, "by"),
                        row.getInt("guideline_number"),
                        row.getString("body"),
                        instant(row, "at"),
                        withdrawn(row)));
    }

    public List<HoldView> holds(OrgId org, UUID item) {
        return list(
                """
                SELECT h.id, h.reason, h.placed_at AS at, p.id AS by_id, p.name AS by_name, o.id IS NOT NULL AS open,
                  o.releases_needed, (SELECT count(*) FROM ethics.hold_release r WHERE r.org_id = h.org_id AND r.hold_id = h.id) AS releases
                FROM ethics.hold h
                JOIN planning.person p ON p.org_id = h.org_id AND p.id = h.person_id
                LEFT JOIN ethics.open_hold o ON o.org_id = h.org_id AND o.item_id = h.item_id AND o.id = h.id
                WHERE h.org_id = :org AND h.item_id = :item ORDER BY h.placed_at DESC
                """,
                org,
                item,
                row -> new HoldView(
                        row.getObject("id", UUID.class),
                        somebody(row, "by"),
                        row.getString("reason"),
                        instant(row, "at"),
                        row.getBoolean("open"),
                        row.getInt("releases"),
                        row.getObject("releases_needed", Integer.class)));
    }

    private <T> List<T> list(String sql, OrgId org, UUID item, Reader<T> reader) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("org", org.value())
                .bind("item", item)
                .map((row, context) -> reader.read(row))
                .list());
    }

    private static @Nullable Instant withdrawn(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Reads one row. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A call to stop, until it was taken back or set aside by an appeal; in force when it, alone or with others, has stopped the item. */
    public record StopView(
            @NotNull UUID id,
            @NotNull PersonReference by,
            @NotNull Capacity capacity,
            @NotNull Integer guideline,
            @NotNull String reason,
            @NotNull Instant at,
            @Nullable Instant withdrawnAt,
            @NotNull Boolean inForce) {}

    /** An objection; open until its objector takes it back. */
    public record ObjectionView(
            @NotNull UUID id,
            @NotNull PersonReference by,
            @NotNull Integer guideline,
            @NotNull String text,
            @NotNull Instant at,
            @Nullable Instant withdrawnAt) {}

    /** A hold, and how many have released it; without a quorum for the tier nobody can. */
    public record HoldView(
            @NotNull UUID id,
            @NotNull PersonReference by,
            @NotNull String reason,
            @NotNull Instant at,
            @NotNull Boolean open,
            @NotNull Integer releases,
            @Nullable Integer releasesNeeded) {}
}
