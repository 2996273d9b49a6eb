-- The same verdicts from the same rows, with less work: what each signature is worth was found six times for one read of the portfolio
-- roadmap, now twice, once for the quorum and once for its seats.

-- As before, but only those of the many contributors who signed are sorted out.
CREATE OR REPLACE VIEW ethics.signature AS
  SELECT s.org_id, r.item_id, s.review_id, s.id AS sign_off_id, s.person_id, s.capacity,
    CASE
      WHEN w.sign_off_id IS NOT NULL THEN 'WITHDRAWN'
      WHEN (s.statement_hash = r.statement_hash) IS NOT TRUE THEN 'OTHER_STATEMENT'
      WHEN c.person_id IS NOT NULL THEN 'SIGNER_NOT_INDEPENDENT'
      WHEN (g.person_id = s.person_id AND g.capacity = s.capacity AND g.granted_at < r.sealed_at
        AND CASE WHEN e.case_id IS NULL THEN p.active AND g.revoked_at IS NULL
                 ELSE NOT g.for_cause AND (g.revoked_at IS NULL OR g.revoked_at > e.entered_at) END) IS NOT TRUE
        THEN 'SIGNER_CAPACITY_LAPSED'
      ELSE 'COUNTS'
    END AS standing
  FROM ethics.misuse_review r
  JOIN ethics.sign_off s ON s.org_id = r.org_id AND s.review_id = r.id
  JOIN planning.capacity_grant g ON g.org_id = s.org_id AND g.id = s.grant_id
  JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.person_id
  LEFT JOIN ethics.sign_off_withdrawal w ON w.org_id = s.org_id AND w.sign_off_id = s.id
  LEFT JOIN planning.portfolio_entry e ON e.org_id = r.org_id AND e.item_id = r.item_id AND e.case_id = r.id
  LEFT JOIN (SELECT DISTINCT h.org_id, h.item_id, h.review_id, h.person_id
      FROM ethics.contributor h JOIN ethics.sign_off o ON o.org_id = h.org_id AND o.review_id = h.review_id AND o.person_id = h.person_id) c
    ON c.org_id = s.org_id AND c.item_id = r.item_id AND c.review_id = s.review_id AND c.person_id = s.person_id;

-- lost: the signatures that do not count any more, as reasons.
CREATE OR REPLACE VIEW ethics.quorum_standing AS
  SELECT r.org_id, r.item_id, r.id AS review_id, q.signers AS signers_needed, coalesce(s.signers, 0) AS signers, s.lost
  FROM ethics.misuse_review r
  LEFT JOIN ethics.quorum q ON q.org_id = r.org_id AND q.policy_version = r.policy_version AND q.tier = r.tier
    AND EXISTS (SELECT FROM ethics.quorum_seat t WHERE t.org_id = q.org_id AND t.policy_version = q.policy_version AND t.tier = q.tier)
  LEFT JOIN (SELECT org_id, item_id, review_id, count(DISTINCT person_id) FILTER (WHERE standing = 'COUNTS') AS signers,
        array_agg(standing || ':' || person_id) FILTER (WHERE standing IN ('SIGNER_NOT_INDEPENDENT', 'SIGNER_CAPACITY_LAPSED')) AS lost
      FROM ethics.signature GROUP BY org_id, item_id, review_id) s
    ON s.org_id = r.org_id AND s.item_id = r.item_id AND s.review_id = r.id
  WHERE r.state = 'SEALED';

-- A seat is filled by the capacity in which somebody signed, by a quality that was granted before the seal, held at promotion and never
-- lost for cause, or by standing outside of the item's product.
CREATE OR REPLACE VIEW ethics.seat_standing AS
  SELECT r.org_id, r.item_id, r.id AS review_id, t.capacity, t.minimum, coalesce(f.signers, 0) AS signers
  FROM ethics.misuse_review r
  JOIN ethics.quorum_seat t ON t.org_id = r.org_id AND t.policy_version = r.policy_version AND t.tier = r.tier
  LEFT JOIN (SELECT s.org_id, s.item_id, s.review_id, k.capacity, count(DISTINCT s.person_id) AS signers
      FROM ethics.signature s
      JOIN ethics.misuse_review v ON v.org_id = s.org_id AND v.item_id = s.item_id AND v.id = s.review_id AND v.state = 'SEALED'
      JOIN ethics.quorum_seat k ON k.org_id = v.org_id AND k.policy_version = v.policy_version AND k.tier = v.tier
      WHERE s.standing = 'COUNTS' AND CASE
        WHEN k.capacity = s.capacity THEN true
        WHEN k.capacity IN ('AFFECTED_VOICE', 'PRIVACY_LEGAL', 'EXTERNAL_REVIEWER') THEN EXISTS (
          SELECT FROM planning.capacity_grant g
          LEFT JOIN planning.portfolio_entry e ON e.org_id = v.org_id AND e.item_id = v.item_id AND e.case_id = v.id
          WHERE g.org_id = s.org_id AND g.person_id = s.person_id AND g.capacity = k.capacity AND g.granted_at < v.sealed_at
            AND CASE WHEN e.case_id IS NULL THEN g.revoked_at IS NULL
                     ELSE NOT g.for_cause AND (g.revoked_at IS NULL OR g.revoked_at > e.entered_at) END)
        WHEN k.capacity = 'OUTSIDER' THEN NOT EXISTS (
          SELECT FROM planning.roadmap_item i JOIN ethics.insider n ON n.org_id = i.org_id AND n.product_id = i.product_id
          WHERE i.org_id = v.org_id AND i.id = v.item_id AND n.person_id = s.person_id)
        ELSE false END
      GROUP BY s.org_id, s.item_id, s.review_id, k.capacity) f
    ON f.org_id = r.org_id AND f.item_id = r.item_id AND f.review_id = r.id AND f.capacity = t.capacity
  WHERE r.state = 'SEALED';
DROP VIEW ethics.seat_filled;

-- Compared as bpchar, where spaces at the end do not count, a text of nothing but spaces is empty, as btrim said more slowly.
CREATE OR REPLACE VIEW ethics.blocker AS
  SELECT i.org_id, i.id AS item_id, 'ITEM_WITHDRAWN'::text AS reason FROM planning.roadmap_item i WHERE i.withdrawn_at IS NOT NULL
  UNION ALL
  SELECT i.org_id, i.id, 'ITEM_INCOMPLETE:' || m.missing FROM planning.roadmap_item i
    CROSS JOIN LATERAL (SELECT concat_ws(',',
      CASE WHEN i.problem::bpchar = '' THEN 'problem' END, CASE WHEN i.target_users::bpchar = '' THEN 'targetUsers' END,
      CASE WHEN i.payer::bpchar = '' THEN 'payer' END, CASE WHEN i.revenue_link::bpchar = '' THEN 'revenueLink' END,
      CASE WHEN i.data_categories::bpchar = '' THEN 'dataCategories' END, CASE WHEN i.automation_use::bpchar = '' THEN 'automationUse' END,
      CASE WHEN i.geography::bpchar = '' THEN 'geography' END, CASE WHEN i.channel::bpchar = '' THEN 'channel' END,
      CASE WHEN i.population::bpchar = '' THEN 'population' END) AS missing) m
    WHERE m.missing <> ''
  UNION ALL
  SELECT s.org_id, s.item_id, 'STOPPED' FROM ethics.item_stop s
  UNION ALL
  SELECT c.org_id, c.item_id, 'STOP_CALLED:' || c.id FROM ethics.open_stop_call c
    WHERE NOT EXISTS (SELECT FROM ethics.item_stop s WHERE s.org_id = c.org_id AND s.item_id = c.item_id)
  UNION ALL
  SELECT i.org_id, i.id, CASE r.state WHEN 'RETURNED' THEN 'RETURNED' WHEN 'INVALIDATED' THEN 'REVIEW_INVALIDATED' ELSE 'NO_REVIEW' END
    FROM planning.roadmap_item i LEFT JOIN ethics.latest_review r ON r.org_id = i.org_id AND r.item_id = i.id
    WHERE (r.state IN ('REVIEW', 'SEALED')) IS NOT TRUE
  UNION ALL
  SELECT r.org_id, r.item_id, 'REVIEW_NOT_SEALED' FROM ethics.misuse_review r WHERE r.state = 'REVIEW'
  UNION ALL
  SELECT r.org_id, r.item_id, 'CONTENT_CHANGED' FROM ethics.misuse_review r
    JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
    WHERE r.state IN ('REVIEW', 'SEALED') AND (r.item_hash = i.content_hash) IS NOT TRUE
  UNION ALL
  SELECT r.org_id, r.item_id, 'VERDICT_NOT_PROCEED:' || r.verdict FROM ethics.misuse_review r
    WHERE r.state = 'SEALED' AND (r.verdict IN ('PROCEED', 'PROCEED_WITH_CONDITIONS')) IS NOT TRUE
  UNION ALL
  SELECT r.org_id, r.item_id, 'REVIEW_EXPIRED' FROM ethics.misuse_review r
    WHERE r.state = 'SEALED' AND (r.valid_until > statement_timestamp()) IS NOT TRUE
  UNION ALL
  SELECT q.org_id, q.item_id, n.reason FROM ethics.quorum_standing q
    CROSS JOIN LATERAL (
      SELECT CASE WHEN q.signers_needed IS NULL THEN 'QUORUM_UNDEFINED' ELSE 'SIGNERS_SHORT:' || q.signers || '/' || q.signers_needed END AS reason
      UNION ALL
      SELECT unnest(q.lost)) n
    WHERE (q.signers >= q.signers_needed) IS NOT TRUE
  UNION ALL
  SELECT s.org_id, s.item_id, 'CAPACITY_SHORT:' || s.capacity || ':' || s.signers || '/' || s.minimum
    FROM ethics.seat_standing s WHERE (s.signers >= s.minimum) IS NOT TRUE
  UNION ALL
  SELECT t.org_id, t.item_id, 'WAITING_PERIOD:' || to_char(t.until AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI "UTC"')
    FROM ethics.rest t WHERE (t.until <= statement_timestamp()) IS NOT TRUE
  UNION ALL
  SELECT o.org_id, o.item_id, 'OBJECTION_OPEN:' || o.id FROM ethics.open_objection o
  UNION ALL
  SELECT h.org_id, h.item_id, 'HOLD_OPEN:' || h.id FROM ethics.open_hold h
  UNION ALL
  SELECT c.org_id, c.item_id, CASE WHEN c.owner_active THEN 'CONDITION_OPEN:' ELSE 'CONDITION_ORPHANED:' END || c.id
    FROM ethics.open_condition c WHERE c.blocks = 'PROMOTION' OR c.overdue OR NOT c.owner_active;

-- The predicate is asked for one item after the other: planned once a connection, not once a question, which took longer than the answer.
-- The search path stays the last of its settings, where the checks of the catalogue look for it.
ALTER FUNCTION ethics.judge(uuid, uuid, boolean) RESET search_path SET plan_cache_mode = force_generic_plan
  SET search_path = pg_catalog, planning, ethics, extensions, pg_temp;
