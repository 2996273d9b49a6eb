-- The roll-over of an annual plan: a clearance that was given for one year does not run on into the next. What a review may hold for is fixed by
-- its seal and told on its statement, so that nothing which is written later, in the plan or elsewhere, makes a clearance last longer.

-- How long a review of a plan whose year is over still holds: the time to review its items anew.
CREATE FUNCTION ethics.roll_over_grace() RETURNS interval
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$ SELECT interval '30 days' $$;

CREATE VIEW ethics.plan_end AS
  SELECT i.org_id, i.id AS item_id, (c.fiscal_start + interval '1 year') AT TIME ZONE 'UTC' AS ends_at
  FROM planning.roadmap_item i JOIN planning.planning_cycle c ON c.org_id = i.org_id AND c.id = i.cycle_id;

-- Sealed reviews beside which a new one may start: since when it is due, and until when the sealed one holds. Of the same text, a verdict
-- against the item gets no second review, however much time passes.
CREATE VIEW ethics.review_to_renew AS
  SELECT r.org_id, r.item_id, r.id AS review_id, r.lead_id,
    least(CASE WHEN r.sealed_at < e.ends_at THEN e.ends_at END, r.valid_until) AS due_since, r.valid_until,
    r.valid_until > statement_timestamp() AS holds
  FROM ethics.misuse_review r
  JOIN ethics.plan_end e ON e.org_id = r.org_id AND e.item_id = r.item_id
  WHERE r.state = 'SEALED' AND r.verdict IN ('PROCEED', 'PROCEED_WITH_CONDITIONS')
    AND (r.valid_until <= statement_timestamp() OR (r.sealed_at < e.ends_at AND e.ends_at <= statement_timestamp()));
GRANT SELECT ON ethics.plan_end, ethics.review_to_renew TO northline_app, northline_auditor;

-- As before, but what is sealed before the year of its plan is over holds for the grace after it at the most.
CREATE OR REPLACE FUNCTION ethics.seal(org uuid, review uuid, verdict text, dissent text, actor uuid, ticket text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  r ethics.misuse_review;
BEGIN
  PERFORM planning.spend_ticket('seal', ticket, org::text, review::text, verdict, dissent, actor::text);
  r := ethics.locked_review(org, review);
  IF r.state <> 'REVIEW' THEN
    PERFORM ethics.refuse('NOT_IN_REVIEW');
  ELSIF actor <> r.lead_id OR NOT EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = actor AND p.active) THEN
    PERFORM ethics.refuse('NOT_THE_LEAD');
  ELSIF EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = org AND m.item_id = r.item_id AND m.person_id = r.lead_id) THEN
    PERFORM ethics.refuse('LEAD_MADE_THE_ITEM');
  ELSIF NOT EXISTS (SELECT FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = r.item_id AND i.content_hash = r.item_hash) THEN
    PERFORM ethics.refuse('CONTENT_CHANGED');
  ELSIF r.policy_version <> (SELECT p.version FROM ethics.current_policy p WHERE p.org_id = org) THEN
    PERFORM ethics.refuse('POLICY_CHANGED');
  END IF;
  r.verdict := verdict;
  r.dissent := btrim(dissent);
  r.sealed_at := clock_timestamp();
  -- A tier without a quorum can never be cleared; its review may be sealed for the record and expires first.
  r.valid_until := least(
    r.sealed_at + make_interval(days => coalesce((SELECT q.valid_days FROM ethics.quorum q
      WHERE q.org_id = org AND q.policy_version = r.policy_version AND q.tier = r.tier), 30)),
    (SELECT e.ends_at + ethics.roll_over_grace() FROM ethics.plan_end e
      WHERE e.org_id = org AND e.item_id = r.item_id AND e.ends_at > r.sealed_at));
  r.statement_text := ethics.statement_of(r);
  r.statement_hash := encode(sha256(convert_to(r.statement_text, 'UTF8')), 'hex');
  UPDATE ethics.misuse_review m SET state = 'SEALED', verdict = r.verdict, dissent = r.dissent, sealed_at = r.sealed_at,
      valid_until = r.valid_until, statement_text = r.statement_text, statement_hash = r.statement_hash,
      version = m.version + 1, changed_by = actor, changed_at = now()
    WHERE m.org_id = org AND m.id = review;
  RETURN r.statement_hash;
END
$$;

-- There is one live case of an item. A new one ends the one that it renews, and with that its entry on the portfolio roadmap.
CREATE FUNCTION ethics.end_renewed_review() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  UPDATE ethics.misuse_review r SET state = 'INVALIDATED', version = r.version + 1, changed_by = NEW.lead_id, changed_at = now()
    FROM ethics.review_to_renew n
    WHERE n.org_id = NEW.org_id AND n.item_id = NEW.item_id AND r.org_id = n.org_id AND r.id = n.review_id;
  IF FOUND THEN
    WITH removed AS (
      DELETE FROM planning.portfolio_entry e WHERE e.org_id = NEW.org_id AND e.item_id = NEW.item_id RETURNING e.*
    )
    INSERT INTO planning.portfolio_removal (org_id, item_id, content_hash, case_id, entered_by, entered_at, cause, reason, changed_by)
      SELECT r.org_id, r.item_id, r.content_hash, r.case_id, r.entered_by, r.entered_at, 'TAKEN_OFF', 'A new review of the item began.', NEW.lead_id
      FROM removed r;
  END IF;
  RETURN NEW;
END
$$;
-- After misuse_review_a_open, which locks the item and refuses what may not be reviewed.
CREATE TRIGGER misuse_review_b_renew BEFORE INSERT ON ethics.misuse_review FOR EACH ROW EXECUTE FUNCTION ethics.end_renewed_review();
ALTER TABLE ethics.misuse_review ENABLE ALWAYS TRIGGER misuse_review_b_renew;

REVOKE ALL ON FUNCTION ethics.roll_over_grace(), ethics.end_renewed_review() FROM PUBLIC;
