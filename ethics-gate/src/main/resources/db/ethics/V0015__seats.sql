-- Which seats of a quorum a signature fills, and how long a sealed review rests. A seat is a capacity in which people sign, or a quality.

-- Who has a part in a product: manages it now, or ever owned or edited an item of it.
CREATE VIEW ethics.insider AS
  SELECT g.org_id, g.product_id, g.person_id FROM planning.capacity_grant g
    WHERE g.capacity = 'PRODUCT_MANAGER' AND g.revoked_at IS NULL
  UNION ALL
  SELECT i.org_id, i.product_id, m.person_id FROM ethics.item_maker m JOIN planning.roadmap_item i ON i.org_id = m.org_id AND i.id = m.item_id;

-- A quality that was granted counts as a capacity does: given before the seal, held at promotion, and never lost for cause.
CREATE VIEW ethics.seat_filled AS
  SELECT s.org_id, s.item_id, s.review_id, s.person_id, s.capacity AS kind FROM ethics.signature s WHERE s.standing = 'COUNTS'
  UNION ALL
  SELECT s.org_id, s.item_id, s.review_id, s.person_id, g.capacity
  FROM ethics.signature s
  JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
  JOIN planning.capacity_grant g ON g.org_id = s.org_id AND g.person_id = s.person_id AND g.granted_at < r.sealed_at
    AND g.capacity IN ('AFFECTED_VOICE', 'PRIVACY_LEGAL', 'EXTERNAL_REVIEWER')
  LEFT JOIN planning.portfolio_entry e ON e.org_id = r.org_id AND e.item_id = r.item_id AND e.case_id = r.id
  WHERE s.standing = 'COUNTS'
    AND CASE WHEN e.case_id IS NULL THEN g.revoked_at IS NULL
             ELSE NOT g.for_cause AND (g.revoked_at IS NULL OR g.revoked_at > e.entered_at) END
  UNION ALL
  SELECT s.org_id, s.item_id, s.review_id, s.person_id, t.capacity
  FROM ethics.signature s
  JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
  JOIN ethics.quorum_seat t ON t.org_id = r.org_id AND t.policy_version = r.policy_version AND t.tier = r.tier AND t.capacity = 'OUTSIDER'
  JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
  WHERE s.standing = 'COUNTS' AND NOT EXISTS (SELECT FROM ethics.insider n
    WHERE n.org_id = s.org_id AND n.product_id = i.product_id AND n.person_id = s.person_id);

CREATE OR REPLACE VIEW ethics.seat_standing AS
  SELECT r.org_id, r.item_id, r.id AS review_id, t.capacity, t.minimum, coalesce(s.signers, 0) AS signers
  FROM ethics.misuse_review r
  JOIN ethics.quorum_seat t ON t.org_id = r.org_id AND t.policy_version = r.policy_version AND t.tier = r.tier
  LEFT JOIN (SELECT org_id, item_id, review_id, kind, count(DISTINCT person_id) AS signers FROM ethics.seat_filled
      GROUP BY org_id, item_id, review_id, kind) s
    ON s.org_id = r.org_id AND s.item_id = r.item_id AND s.review_id = r.id AND s.kind = t.capacity
  WHERE r.state = 'SEALED';

-- Since when a sealed review has rested long enough; unknown counts as never.
CREATE VIEW ethics.rest AS
  SELECT r.org_id, r.item_id, r.id AS review_id, r.sealed_at + make_interval(days => q.waiting_days) AS until
  FROM ethics.misuse_review r
  JOIN ethics.quorum q ON q.org_id = r.org_id AND q.policy_version = r.policy_version AND q.tier = r.tier
  WHERE r.state = 'SEALED';

CREATE OR REPLACE VIEW ethics.blocker AS
  SELECT i.org_id, i.id AS item_id, 'ITEM_WITHDRAWN'::text AS reason FROM planning.roadmap_item i WHERE i.withdrawn_at IS NOT NULL
  UNION ALL
  SELECT i.org_id, i.id, 'ITEM_INCOMPLETE:' || m.missing FROM planning.roadmap_item i
    CROSS JOIN LATERAL (SELECT concat_ws(',',
      CASE WHEN btrim(i.problem) = '' THEN 'problem' END, CASE WHEN btrim(i.target_users) = '' THEN 'targetUsers' END,
      CASE WHEN btrim(i.payer) = '' THEN 'payer' END, CASE WHEN btrim(i.revenue_link) = '' THEN 'revenueLink' END,
      CASE WHEN btrim(i.data_categories) = '' THEN 'dataCategories' END, CASE WHEN btrim(i.automation_use) = '' THEN 'automationUse' END,
      CASE WHEN btrim(i.geography) = '' THEN 'geography' END, CASE WHEN btrim(i.channel) = '' THEN 'channel' END,
      CASE WHEN btrim(i.population) = '' THEN 'population' END) AS missing) m
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
  SELECT q.org_id, q.item_id,
    CASE WHEN q.signers_needed IS NULL THEN 'QUORUM_UNDEFINED' ELSE 'SIGNERS_SHORT:' || q.signers || '/' || q.signers_needed END
    FROM ethics.quorum_standing q WHERE (q.signers >= q.signers_needed) IS NOT TRUE
  UNION ALL
  SELECT s.org_id, s.item_id, 'CAPACITY_SHORT:' || s.capacity || ':' || s.signers || '/' || s.minimum
    FROM ethics.seat_standing s WHERE (s.signers >= s.minimum) IS NOT TRUE
  UNION ALL
  SELECT s.org_id, s.item_id, s.standing || ':' || s.person_id FROM ethics.signature s
    JOIN ethics.quorum_standing q ON q.org_id = s.org_id AND q.item_id = s.item_id AND q.review_id = s.review_id
    WHERE s.standing IN ('SIGNER_NOT_INDEPENDENT', 'SIGNER_CAPACITY_LAPSED') AND (q.signers >= q.signers_needed) IS NOT TRUE
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

GRANT SELECT ON ethics.insider, ethics.seat_filled, ethics.rest TO northline_app, northline_auditor;

-- As before, and with the grants of every quality that a signer brings along.
CREATE OR REPLACE FUNCTION ethics.judge(org uuid, item uuid, with_locks boolean) RETURNS SETOF text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  -- A snapshot older than the locks would not see an objection that was raised while waiting for them.
  IF with_locks IS NOT FALSE AND current_setting('transaction_isolation') <> 'read committed' THEN
    RETURN NEXT 'GATE_ERROR:isolation';
  END IF;
  IF with_locks IS NOT FALSE THEN
    PERFORM FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = item FOR UPDATE;
    PERFORM FROM ethics.misuse_review r WHERE r.org_id = org AND r.item_id = item AND r.state IN ('REVIEW', 'SEALED') FOR UPDATE;
    PERFORM FROM planning.person p WHERE p.org_id = org AND p.id IN (SELECT s.person_id FROM ethics.signature s
      WHERE s.org_id = org AND s.item_id = item) ORDER BY p.id FOR SHARE;
    PERFORM FROM planning.capacity_grant g WHERE g.org_id = org AND g.id IN (SELECT s.grant_id FROM ethics.sign_off s
        JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
        WHERE r.org_id = org AND r.item_id = item
        UNION ALL
        SELECT q.id FROM planning.capacity_grant q JOIN ethics.sign_off s ON s.org_id = q.org_id AND s.person_id = q.person_id
        JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
        WHERE q.org_id = org AND r.item_id = item AND q.capacity IN ('AFFECTED_VOICE', 'PRIVACY_LEGAL', 'EXTERNAL_REVIEWER'))
      ORDER BY g.id FOR SHARE;
  END IF;
  IF NOT EXISTS (SELECT FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = item) THEN
    RETURN NEXT 'GATE_ERROR:no item';
  END IF;
  RETURN QUERY SELECT b.reason FROM ethics.blocker b WHERE b.org_id = org AND b.item_id = item ORDER BY b.reason;
EXCEPTION
  WHEN serialization_failure OR deadlock_detected THEN
    RAISE;
  WHEN OTHERS THEN
    RETURN NEXT 'GATE_ERROR:' || SQLSTATE;
END
$$;

CREATE OR REPLACE FUNCTION ethics.statement_of_quorum(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'\nWHO MUST SIGN\n' || coalesce((SELECT q.signers || ' people' || (SELECT string_agg(', at least ' || t.minimum || ' ' || t.capacity, ''
      ORDER BY t.capacity) FROM ethics.quorum_seat t WHERE t.org_id = q.org_id AND t.policy_version = q.policy_version AND t.tier = q.tier)
      || CASE WHEN q.waiting_days > 0 THEN E'\nNot promoted in the first ' || q.waiting_days || ' days after sealing' ELSE '' END
    FROM ethics.quorum q WHERE q.org_id = r.org_id AND q.policy_version = r.policy_version AND q.tier = r.tier),
    'The policy defines no quorum for this tier, so nobody can clear it') || E'\n'
$$;
