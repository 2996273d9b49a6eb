package org.northline.ethics.audit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Takes out of an organisation's log what concerns one item, or one event alone. */
@OnePerServer
public class LogExtracts {
    /** How many of the newest kept heads are proved to be continued: at least as many hundred events back. */
    private static final int HEADS = 100;

    /** The item's own events, and what its reviews were judged by: the quorums of their policies, the capacities of their signers. */
    private static final String CONCERNS = """
            SELECT a.seq FROM ethics.audit_event a WHERE a.org_id = :org AND a.item_id = :item
            UNION ALL
            SELECT a.seq FROM ethics.audit_event a
            WHERE a.org_id = :org AND a.source = 'planning.capacity_grant' AND a.item_id IS NULL AND a.row_id IN (
              SELECT g.id::text FROM planning.capacity_grant g
              JOIN ethics.sign_off s ON s.org_id = g.org_id AND s.person_id = g.person_id
              JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
              WHERE r.org_id = :org AND r.item_id = :item)
            UNION ALL
            SELECT a.seq FROM ethics.audit_event a
            WHERE a.org_id = :org AND a.source IN ('ethics.quorum', 'ethics.quorum_seat')
              AND CAST(a.payload AS jsonb) #>> '{policy_version,after}' IN (
                SELECT r.policy_version::text FROM ethics.misuse_review r WHERE r.org_id = :org AND r.item_id = :item)
            """;

    private final Jdbi jdbi;
    private final Checkpoints checkpoints;
    private final KeptHeads heads;

    @Inject
    LogExtracts(Jdbi jdbi, Checkpoints checkpoints, KeptHeads heads) {
        this.jdbi = jdbi;
        this.checkpoints = checkpoints;
        this.heads = heads;
    }

    /** As of a head that is taken now; in a transaction, because only there the driver streams. */
    @Transactional
    public LogExtract of(OrgId org, UUID item) {
        Checkpoint head = checkpoints.take(org).orElseThrow(NotFound::new);
        List<Long> earlier =
                heads.sizes(org).stream().filter(size -> size < head.size()).toList();
        List<Long> newest = earlier.subList(Math.max(0, earlier.size() - HEADS), earlier.size());
        return jdbi.withHandle(handle -> proved(handle, org, head, events(handle, org, item, head.size()), newest));
    }

    /** The event of that number, as of a head that is taken now. */
    @Transactional
    public LogExtract ofEvent(OrgId org, long seq) {
        Checkpoint head = checkpoints.take(org).orElseThrow(NotFound::new);
        return jdbi.withHandle(handle -> proved(handle, org, head, List.of(event(handle, org, seq)), List.of()));
    }

    private static LogExtract proved(
            Handle handle, OrgId org, Checkpoint head, List<EventLine> events, List<Long> earlierSizes) {
        try (Stream<String> hashes = hashes(handle, org, head.size())) {
            return LogExtract.of(head, events, earlierSizes, hashes.map(HexFormat.of()::parseHex));
        }
    }

    private static EventLine event(Handle handle, OrgId org, long seq) {
        return handle.createQuery(
                        "SELECT " + EventLine.COLUMNS + " FROM ethics.audit_event WHERE org_id = :org AND seq = :seq")
                .bind("org", org.value())
                .bind("seq", seq)
                .map((row, context) -> EventLine.of(row))
                .one();
    }

    private static List<EventLine> events(Handle handle, OrgId org, UUID item, long size) {
        return handle.createQuery("SELECT " + EventLine.COLUMNS
                        + " FROM ethics.audit_event WHERE org_id = :org AND seq <= :size AND seq IN (" + CONCERNS
                        + ") ORDER BY seq")
                .bind("org", org.value())
                .bind("item", item)
                .bind("size", size)
                .map((row, context) -> EventLine.of(row))
                .list();
    }

    private static Stream<String> hashes(Handle handle, OrgId org, long size) {
        return handle
                .createQuery("SELECT hash FROM ethics.audit_event WHERE org_id = :org AND seq <= :size ORDER BY seq")
                .bind("org", org.value())
                .bind("size", size)
                .setFetchSize(5000)
                .mapTo(String.class)
                .stream();
    }
}
