package org.northline.ethics.casefile;

import static org.northline.ethics.casefile.WrittenParts.instant;
import static org.northline.ethics.casefile.WrittenParts.person;
import static org.northline.ethics.casefile.WrittenParts.somebody;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Lists what is at the gate: all items by standing, and what waits for one person. */
@OnePerServer
public class GateLists {
    private static final int MOST_IN_INBOX = 200;

    private final Jdbi jdbi;

    @Inject
    public GateLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Items with one of the standings, or with any when none is named, by number. */
    public Page<GateItemRow> items(OrgId org, List<String> standings, Optional<String> cursor, int limit) {
        String after = Cursor.decode(cursor, 1).map(key -> key.key().get(0)).orElse("");
        List<GateItemRow> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT i.id, i.number, i.title, d.name AS product_name, g.standing, g.tier, e.item_id IS NOT NULL AS on_portfolio,
                          o.id AS owner_id, o.name AS owner_name, l.id AS lead_id, l.name AS lead_name,
                          q.signers AS signatures, q.signers_needed
                        FROM planning.gate_standings(:org) g
                        JOIN planning.roadmap_item i ON i.org_id = g.org_id AND i.id = g.item_id
                        JOIN planning.product d ON d.org_id = i.org_id AND d.id = i.product_id
                        JOIN planning.person o ON o.org_id = i.org_id AND o.id = i.owner_id
                        LEFT JOIN ethics.misuse_review r ON r.org_id = g.org_id AND r.id = g.case_id
                        LEFT JOIN planning.person l ON l.org_id = r.org_id AND l.id = r.lead_id
                        LEFT JOIN ethics.quorum_standing q ON q.org_id = r.org_id AND q.item_id = r.item_id AND q.review_id = r.id
                        LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
                        WHERE i.withdrawn_at IS NULL AND i.number > :after
                          AND (cardinality(:standings) = 0 OR g.standing = ANY (:standings))
                        ORDER BY i.number LIMIT :limit
                        """)
                .bind("org", org.value())
                .bind("after", after)
                .bindArray("standings", String.class, standings)
                .bind("limit", limit + 1)
                .map((row, context) -> item(row))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.number()));
    }

    private static GateItemRow item(ResultSet row) throws SQLException {
        Integer needed = row.getObject("signers_needed", Integer.class);
        return new GateItemRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("product_name"),
                somebody(row, "owner"),
                row.getString("standing"),
                row.getBoolean("on_portfolio"),
                row.getObject("tier", Integer.class),
                person(row, "lead"),
                needed == null ? null : row.getInt("signatures"),
                needed);
    }

    /** What waits for this person, the oldest first. */
    public List<InboxEntry> inbox(Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT w.kind, w.item_id, i.number, i.title, w.what, w.since, w.place FROM (
                          SELECT 'SIGN' AS kind, r.item_id, r.sealed_at AS since, '/sign-off' AS place,
                            'Read the statement and sign it as ' || lower(replace(t.capacity, '_', ' ')) AS what
                          FROM ethics.misuse_review r
                          JOIN ethics.seat_standing t ON t.org_id = r.org_id AND t.item_id = r.item_id AND t.review_id = r.id
                          JOIN planning.capacity_grant g ON g.org_id = r.org_id AND g.person_id = :person AND g.capacity = t.capacity
                            AND g.revoked_at IS NULL
                          WHERE r.org_id = :org AND r.state = 'SEALED' AND t.signers < t.minimum
                            AND NOT EXISTS (SELECT FROM ethics.signing_refusals(r.org_id, r.id, :person, t.capacity))
                          UNION ALL
                          SELECT 'COMPLETE_REVIEW', r.item_id, r.started_at, '/misuse-review', 'Complete the review that you lead, and seal it'
                          FROM ethics.misuse_review r WHERE r.org_id = :org AND r.state = 'REVIEW' AND r.lead_id = :person
                          UNION ALL
                          SELECT 'PLAY_VILLAIN', r.item_id, v.changed_at, '/misuse-review#scenarios', 'Play the villain: write at least three scenarios'
                          FROM ethics.misuse_review r JOIN ethics.villain v ON v.org_id = r.org_id AND v.review_id = r.id
                          WHERE r.org_id = :org AND r.state = 'REVIEW' AND v.person_id = :person
                            AND (SELECT count(*) FROM ethics.misuse_scenario s WHERE s.org_id = r.org_id AND s.review_id = r.id
                              AND s.written_by = :person AND NOT s.withdrawn) < 3
                          UNION ALL
                          SELECT 'ARGUE_AGAINST', h.item_id, h.changed_at, '/misuse-review#hats',
                            CASE h.hat WHEN 'OUTSIDER' THEN 'As the outsider, say how you would twist it'
                              ELSE 'As the devil''s advocate, argue why it should not be built at all' END
                          FROM ethics.hat_standing h
                          WHERE h.org_id = :org AND h.state = 'REVIEW' AND h.person_id = :person AND h.argument = ''
                          UNION ALL
                          SELECT 'SCORE_SCENARIOS', b.item_id, max(s.changed_at), '/misuse-review#scenarios',
                            CASE WHEN count(*) = 1 THEN 'Score 1 scenario' ELSE 'Score ' || count(*) || ' scenarios' END
                              || ' without having seen the first score'
                          FROM ethics.scenario_scoring b JOIN ethics.misuse_scenario s ON s.org_id = b.org_id AND s.id = b.scenario_id
                          WHERE b.org_id = :org AND b.hidden AND NOT b.withdrawn
                            AND NOT EXISTS (SELECT FROM ethics.second_score_refusals(b.org_id, b.scenario_id, :person))
                          GROUP BY b.item_id
                          UNION ALL
                          SELECT 'FULFIL_CONDITION', c.item_id, r.sealed_at, '/misuse-review#conditions', 'Fulfil your condition, due ' || c.due_on
                          FROM ethics.open_condition c JOIN ethics.misuse_review r ON r.org_id = c.org_id AND r.id = c.review_id
                          WHERE c.org_id = :org AND c.owner_id = :person
                          UNION ALL
                          SELECT 'CHANGE_ITEM', b.item_id, b.returned_at, '/edit', 'Change your item: its review was returned'
                          FROM (SELECT r.item_id, t.returned_at FROM ethics.review_return t
                            JOIN ethics.latest_review r ON r.org_id = t.org_id AND r.id = t.review_id AND r.state = 'RETURNED'
                            JOIN planning.roadmap_item j ON j.org_id = r.org_id AND j.id = r.item_id AND j.content_hash = r.item_hash
                            WHERE t.org_id = :org AND j.owner_id = :person AND j.withdrawn_at IS NULL) b
                          UNION ALL
                          SELECT 'DECIDE_APPEAL', a.item_id, a.appealed_at, '/appeal', 'Decide an appeal against a stop: you took no part in the case'
                          FROM ethics.appeal a JOIN ethics.appeal_standing s ON s.org_id = a.org_id AND s.id = a.id AND s.standing = 'OPEN'
                          WHERE a.org_id = :org AND EXISTS (SELECT FROM planning.capacity_grant g
                            WHERE g.org_id = a.org_id AND g.person_id = :person AND g.revoked_at IS NULL
                              AND NOT EXISTS (SELECT FROM ethics.panel_refusals(a.org_id, a.id, :person, g.capacity)))
                          UNION ALL
                          SELECT 'READ_STOP', s.item_id, s.stopped_at, '/appeal',
                            CASE ethics.concern_in(s.org_id, s.item_id, :person) WHEN 'OWNER' THEN 'Your item was stopped'
                              WHEN 'SIGNER' THEN 'An item that you signed was stopped' ELSE 'An item that you object to was stopped' END
                              || ': read why, and appeal until ' || (s.until AT TIME ZONE 'UTC')::date || ' if the stop is wrong'
                          FROM (SELECT s.org_id, s.item_id, s.stopped_at,
                        """ + Appeals.UNTIL + """
                             AS until FROM ethics.stop_in_force s WHERE s.org_id = :org) s
                          WHERE s.until > statement_timestamp()
                            AND NOT EXISTS (SELECT FROM ethics.appeal_refusals(s.org_id, s.item_id, :person))
                          UNION ALL
                          SELECT 'RENEW_REVIEW', n.item_id, n.due_since, '',
                            CASE WHEN n.lead_id = :person THEN 'An item whose review you led needs a new one' ELSE 'Your item needs a new review' END
                              || ': the year of its plan is over, and what was sealed for it holds until ' || (n.valid_until AT TIME ZONE 'UTC')::date
                          FROM ethics.review_to_renew n
                          JOIN planning.roadmap_item j ON j.org_id = n.org_id AND j.id = n.item_id AND j.withdrawn_at IS NULL
                          WHERE n.org_id = :org AND n.holds AND :person IN (j.owner_id, n.lead_id)
                          UNION ALL
                          SELECT 'SETTLE_OBJECTION', o.item_id, o.raised_at, '#objections', 'Your objection is open'
                          FROM ethics.objection o JOIN ethics.open_objection p ON p.org_id = o.org_id AND p.id = o.id
                          WHERE o.org_id = :org AND o.person_id = :person) w
                        JOIN planning.roadmap_item i ON i.org_id = :org AND i.id = w.item_id
                        ORDER BY w.since, i.number LIMIT :limit
                        """)
                .bind("org", actor.org().value())
                .bind("person", actor.person().value())
                .bind("limit", MOST_IN_INBOX)
                .map((row, context) -> new InboxEntry(
                        InboxEntry.InboxKind.valueOf(row.getString("kind")),
                        row.getObject("item_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("what"),
                        instant(row, "since"),
                        "/roadmap-items/" + row.getString("item_id") + row.getString("place")))
                .list());
    }
}
