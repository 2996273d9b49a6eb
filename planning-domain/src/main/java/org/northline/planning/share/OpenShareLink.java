package org.northline.planning.share;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/**
 * Finds the link of a token, by the database's clock, and counts its use. A link that was revoked or has ended, one of an archived cycle, and one that
 * never was are all alike: there is none, as there is none whose snapshot is not the one that it was made with.
 */
@OnePerServer
@Transactional
public class OpenShareLink {
    private static final String FIND = """
            SELECT l.org_id, l.cycle_id, l.audience, l.lanes, l.shows_money, l.shows_names, s.plan, l.made_on, l.expires_on
            FROM planning.share_link l
            LEFT JOIN planning.share_snapshot s ON s.token_hash = l.token_hash
            JOIN planning.planning_cycle c ON c.org_id = l.org_id AND c.id = l.cycle_id AND c.archived_at IS NULL
            WHERE l.token_hash = :hash AND l.revoked_at IS NULL AND l.expires_on >= (now() AT TIME ZONE 'UTC')::date
              AND l.snapshot_hash = coalesce(encode(sha256(convert_to(s.plan, 'UTF8')), 'hex'), '')
            """;
    private static final String COUNT = """
            INSERT INTO planning.share_link_use (token_hash, times, last_used_at) VALUES (:hash, 1, now())
            ON CONFLICT (token_hash) DO UPDATE SET times = share_link_use.times + 1, last_used_at = now()
            """;

    private final Jdbi jdbi;

    @Inject
    public OpenShareLink(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Opened> open(String tokenHash) {
        return jdbi.withHandle(handle -> {
            Optional<Opened> found = handle.createQuery(FIND)
                    .bind("hash", tokenHash)
                    .map((row, context) -> opened(row))
                    .findOne();
            if (found.isPresent()) {
                handle.createUpdate(COUNT).bind("hash", tokenHash).execute();
            }
            return found;
        });
    }

    private static Opened opened(ResultSet row) throws SQLException {
        return new Opened(
                new OrgId(row.getObject("org_id", UUID.class)),
                new CycleId(row.getObject("cycle_id", UUID.class)),
                row.getString("audience"),
                SharedLanes.valueOf(row.getString("lanes")),
                row.getBoolean("shows_money"),
                row.getBoolean("shows_names"),
                Optional.ofNullable(row.getString("plan")),
                row.getObject("made_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class));
    }

    /** What a link leads to. */
    public record Opened(
            OrgId org,
            CycleId cycle,
            String audience,
            SharedLanes lanes,
            boolean showsMoney,
            boolean showsNames,
            Optional<String> snapshot,
            LocalDate madeOn,
            LocalDate expiresOn) {}
}
