-- Clearance. It is never stored: these views say, for any item at any moment, everything that stands against it, and every door, trigger
-- and screen asks them. A condition that is unknown counts as not met.

-- Everybody who has a hand in what is judged; such a person never signs it.
CREATE VIEW ethics.contributor AS
  SELECT r.org_id, r.item_id, r.id AS review_id, m.person_id, m.part
    FROM ethics.misuse_review r JOIN ethics.item_maker m ON m.org_id = r.org_id AND m.item_id = r.item_id
  UNION ALL
  SELECT r.org_id, r.item_id, r.id, r.lead_id, 'LEAD' FROM ethics.misuse_review r
  UNION ALL
  SELECT r.org_id, r.item_id, r.id, a.person_id, 'ANSWER_AUTHOR'
    FROM ethics.misuse_review r JOIN ethics.answer_author a ON a.org_id = r.org_id AND a.review_id = r.id
  UNION ALL
  SELECT r.org_id, r.item_id, r.id, m.owner_id, 'CONDITION_OWNER'
    FROM ethics.misuse_review r JOIN ethics.mitigation m ON m.org_id = r.org_id AND m.review_id = r.id;

-- What each signature is worth now. Capacity and account are live at signing and at promotion; a capacity lost later in the normal way
-- leaves an entry standing, one lost for cause does not.
CREATE VIEW ethics.signature AS
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
  LEFT JOIN (SELECT DISTINCT org_id, item_id, review_id, person_id FROM ethics.contributor) c
    ON c.org_id = s.org_id AND c.item_id = r.item_id AND c.review_id = s.review_id AND c.person_id = s.person_id;

CREATE VIEW ethics.latest_review AS
  SELECT DISTINCT ON (org_id, item_id) org_id, item_id, id, state, tier, number, item_hash, sealed_at, valid_until, verdict, policy_version
  FROM ethics.misuse_review ORDER BY org_id, item_id, number DESC;

CREATE VIEW ethics.open_objection AS
  SELECT o.org_id, o.item_id, o.id, o.person_id, o.guideline_number FROM ethics.objection o
  WHERE NOT EXISTS (SELECT FROM ethics.objection_withdrawal w WHERE w.org_id = o.org_id AND w.objection_id = o.id);

CREATE VIEW ethics.open_stop_call AS
  SELECT c.org_id, c.item_id, c.id, c.person_id, c.capacity FROM ethics.stop_call c
  WHERE NOT EXISTS (SELECT FROM ethics.stop_call_withdrawal w WHERE w.org_id = c.org_id AND w.stop_call_id = c.id);

CREATE VIEW ethics.open_hold AS
  SELECT h.org_id, h.item_id, h.id, h.person_id, q.signers AS releases_needed, coalesce(n.releases, 0) AS releases
  FROM ethics.hold h
  LEFT JOIN ethics.latest_review r ON r.org_id = h.org_id AND r.item_id = h.item_id
  LEFT JOIN ethics.quorum q ON q.org_id = r.org_id AND q.policy_version = r.policy_version AND q.tier = r.tier
  LEFT JOIN (SELECT org_id, item_id, hold_id, count(*) AS releases FROM ethics.hold_release GROUP BY org_id, item_id, hold_id) n
    ON n.org_id = h.org_id AND n.item_id = h.item_id AND n.hold_id = h.id
  WHERE (coalesce(n.releases, 0) >= q.signers) IS NOT TRUE;

-- A mitigation of a sealed review is a condition until somebody else has verified it.
CREATE VIEW ethics.open_condition AS
  SELECT r.org_id, r.item_id, r.id AS review_id, m.id, m.owner_id, m.due_on, m.blocks, p.active AS owner_active,
    m.due_on < (statement_timestamp() AT TIME ZONE 'UTC')::date AS overdue
  FROM ethics.misuse_review r
  JOIN ethics.mitigation m ON m.org_id = r.org_id AND m.review_id = r.id AND NOT m.withdrawn
  JOIN planning.person p ON p.org_id = m.org_id AND p.id = m.owner_id
  WHERE r.state = 'SEALED'
    AND NOT EXISTS (SELECT FROM ethics.mitigation_verification v WHERE v.org_id = m.org_id AND v.mitigation_id = m.id);

-- Quorum of each sealed review: what it asks and what it has.
CREATE VIEW ethics.quorum_standing AS
  SELECT r.org_id, r.item_id, r.id AS review_id, q.signers AS signers_needed, coalesce(s.signers, 0) AS signers
  FROM ethics.misuse_review r
  LEFT JOIN ethics.quorum q ON q.org_id = r.org_id AND q.policy_version = r.policy_version AND q.tier = r.tier
    AND EXISTS (SELECT FROM ethics.quorum_seat t WHERE t.org_id = q.org_id AND t.policy_version = q.policy_version AND t.tier = q.tier)
  LEFT JOIN (SELECT org_id, item_id, review_id, count(DISTINCT person_id) AS signers FROM ethics.signature
      WHERE standing = 'COUNTS' GROUP BY org_id, item_id, review_id) s
    ON s.org_id = r.org_id AND s.item_id = r.item_id AND s.review_id = r.id
  WHERE r.state = 'SEALED';

CREATE VIEW ethics.seat_standing AS
  SELECT r.org_id, r.item_id, r.id AS review_id, t.capacity, t.minimum, coalesce(s.signers, 0) AS signers
  FROM ethics.misuse_review r
  JOIN ethics.quorum_seat t ON t.org_id = r.org_id AND t.policy_version = r.policy_version AND t.tier = r.tier
  LEFT JOIN (SELECT org_id, item_id, review_id, capacity, count(DISTINCT person_id) AS signers FROM ethics.signature
      WHERE standing = 'COUNTS' GROUP BY org_id, item_id, review_id, capacity) s
    ON s.org_id = r.org_id AND s.item_id = r.item_id AND s.review_id = r.id AND s.capacity = t.capacity
  WHERE r.state = 'SEALED';

-- Every reason against every item: a code and, after a colon, what it is about.
CREATE VIEW ethics.blocker AS
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
  SELECT o.org_id, o.item_id, 'OBJECTION_OPEN:' || o.id FROM ethics.open_objection o
  UNION ALL
  SELECT h.org_id, h.item_id, 'HOLD_OPEN:' || h.id FROM ethics.open_hold h
  UNION ALL
  SELECT c.org_id, c.item_id, CASE WHEN c.owner_active THEN 'CONDITION_OPEN:' ELSE 'CONDITION_ORPHANED:' END || c.id
    FROM ethics.open_condition c WHERE c.blocks = 'PROMOTION' OR c.overdue OR NOT c.owner_active;

GRANT SELECT ON ethics.contributor, ethics.signature, ethics.latest_review, ethics.open_objection, ethics.open_stop_call, ethics.open_hold,
  ethics.open_condition, ethics.quorum_standing, ethics.seat_standing, ethics.blocker TO northline_app, northline_auditor;

-- THE predicate: all reasons why the item may not stand on the portfolio roadmap, none when it may. An error is a reason.
-- With locks it keeps the item, its case, and the grants and people of the signatures as they are until the transaction ends.
CREATE FUNCTION ethics.judge(org uuid, item uuid, with_locks boolean) RETURNS SETOF text
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
      WHERE r.org_id = org AND r.item_id = item) ORDER BY g.id FOR SHARE;
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

CREATE FUNCTION ethics.blockers(org uuid, item uuid) RETURNS SETOF text
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT ethics.judge(org, item, true)
$$;

-- The same answer for a question that nothing depends on: it waits for nobody.
CREATE FUNCTION ethics.blockers_as_seen(org uuid, item uuid) RETURNS SETOF text
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT ethics.judge(org, item, false)
$$;

-- Hooks of the plan ---------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION planning.promotion_blockers(org uuid, item uuid) RETURNS SETOF text
  LANGUAGE sql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT ethics.judge(org, item, true)
$$;

CREATE OR REPLACE FUNCTION planning.clearing_case(org uuid, item uuid) RETURNS uuid
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  sealed uuid;
BEGIN
  SELECT r.id INTO sealed FROM ethics.misuse_review r WHERE r.org_id = org AND r.item_id = item AND r.state = 'SEALED';
  IF sealed IS NULL THEN
    RAISE EXCEPTION 'no sealed case clears this item' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN sealed;
END
$$;

-- The text that was judged is gone, so its case is void. Editing back brings nothing back.
CREATE OR REPLACE FUNCTION planning.on_material_change(org uuid, item uuid) RETURNS void
  LANGUAGE sql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  UPDATE ethics.misuse_review r
    SET state = CASE WHEN i.withdrawn_at IS NULL THEN 'INVALIDATED' ELSE 'WITHDRAWN' END,
      version = r.version + 1, changed_by = i.changed_by, changed_at = now()
    FROM planning.roadmap_item i
    WHERE r.org_id = org AND r.item_id = item AND r.state IN ('REVIEW', 'SEALED') AND i.org_id = org AND i.id = item
$$;

CREATE OR REPLACE VIEW planning.gate_standing AS
  SELECT i.org_id, i.id AS item_id,
    CASE
      WHEN s.item_id IS NOT NULL THEN 'STOPPED'
      WHEN r.state = 'REVIEW' THEN 'IN_REVIEW'
      WHEN r.state IN ('RETURNED', 'INVALIDATED', 'STOPPED') THEN r.state
      WHEN r.state IS NULL OR r.state = 'WITHDRAWN' THEN 'DRAFT'
      WHEN (r.valid_until > statement_timestamp()) IS NOT TRUE THEN 'EXPIRED'
      WHEN b.item_id IS NULL THEN 'CLEARED'
      WHEN b.only_signatures THEN 'AWAITING_SIGN_OFF'
      ELSE 'BLOCKED'
    END AS standing,
    r.id AS case_id, r.tier
  FROM planning.roadmap_item i
  LEFT JOIN ethics.item_stop s ON s.org_id = i.org_id AND s.item_id = i.id
  LEFT JOIN ethics.latest_review r ON r.org_id = i.org_id AND r.item_id = i.id
  LEFT JOIN (SELECT org_id, item_id, bool_and(split_part(reason, ':', 1)
      IN ('SIGNERS_SHORT', 'CAPACITY_SHORT', 'SIGNER_NOT_INDEPENDENT', 'SIGNER_CAPACITY_LAPSED')) AS only_signatures
    FROM ethics.blocker GROUP BY org_id, item_id) b ON b.org_id = i.org_id AND b.item_id = i.id;

CREATE OR REPLACE VIEW planning.entry_standing AS
  SELECT e.org_id, e.item_id, CASE WHEN b.item_id IS NULL AND r.id IS NOT NULL THEN 'ACTIVE' ELSE 'SUSPENDED' END AS state,
    coalesce(b.reasons, '') AS reason, r.tier
  FROM planning.portfolio_entry e
  LEFT JOIN ethics.misuse_review r ON r.org_id = e.org_id AND r.id = e.case_id AND r.state = 'SEALED'
  LEFT JOIN (SELECT org_id, item_id, string_agg(reason, E'\n' ORDER BY reason) AS reasons FROM ethics.blocker GROUP BY org_id, item_id) b
    ON b.org_id = e.org_id AND b.item_id = e.item_id;

-- Structurally an entry can only exist for this case, of this item, of this text.
ALTER TABLE planning.portfolio_entry ADD CONSTRAINT portfolio_entry_case_fk FOREIGN KEY (org_id, case_id, item_id, content_hash)
  REFERENCES ethics.misuse_review (org_id, id, item_id, item_hash);
CREATE INDEX portfolio_entry_case_ix ON planning.portfolio_entry (org_id, case_id, item_id, content_hash);

REVOKE ALL ON FUNCTION ethics.judge(uuid, uuid, boolean), ethics.blockers(uuid, uuid), ethics.blockers_as_seen(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.blockers(uuid, uuid), ethics.blockers_as_seen(uuid, uuid) TO northline_app;
