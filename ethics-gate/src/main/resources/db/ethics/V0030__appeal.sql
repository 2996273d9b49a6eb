-- An appeal against a stop: by the item's owner, a signer or an objector, within 14 days. Three people decide it, none of whom took part in the
-- case: the stop stands, or the item may be reviewed anew, as a new case of the highest tier. Nothing here clears an item.

-- What is reviewed anew can be stopped anew.
ALTER TABLE ethics.item_stop ADD COLUMN number integer NOT NULL DEFAULT 1;
ALTER TABLE ethics.item_stop ALTER COLUMN number DROP DEFAULT, DROP CONSTRAINT item_stop_pk,
  ADD CONSTRAINT item_stop_pk PRIMARY KEY (org_id, item_id, number), ADD CONSTRAINT item_stop_number_ck CHECK (number > 0);

CREATE TABLE ethics.appeal (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  item_id     uuid        NOT NULL,
  stop_number integer     NOT NULL,
  person_id   uuid        NOT NULL,
  appealed_as text        NOT NULL,
  reason      text        NOT NULL,
  decide_by   date        NOT NULL,
  ticket      text        NOT NULL,
  appealed_at timestamptz NOT NULL,
  CONSTRAINT appeal_pk PRIMARY KEY (org_id, id),
  CONSTRAINT appeal_item_uq UNIQUE (org_id, id, item_id, stop_number),
  -- Each once against each stop.
  CONSTRAINT appeal_person_uq UNIQUE (org_id, item_id, stop_number, person_id),
  CONSTRAINT appeal_stop_fk FOREIGN KEY (org_id, item_id, stop_number) REFERENCES ethics.item_stop (org_id, item_id, number),
  CONSTRAINT appeal_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT appeal_appealed_as_ck CHECK (appealed_as IN ('OWNER', 'SIGNER', 'OBJECTOR')),
  CONSTRAINT appeal_reason_ck CHECK (btrim(reason) <> '' AND char_length(reason) <= 4000)
);
CREATE INDEX appeal_person_ix ON ethics.appeal (org_id, person_id);

CREATE TABLE ethics.appeal_vote (
  org_id      uuid        NOT NULL,
  appeal_id   uuid        NOT NULL,
  person_id   uuid        NOT NULL,
  item_id     uuid        NOT NULL,
  stop_number integer     NOT NULL,
  capacity    text        NOT NULL,
  vote        text        NOT NULL,
  reason      text        NOT NULL,
  ticket      text        NOT NULL,
  voted_at    timestamptz NOT NULL,
  CONSTRAINT appeal_vote_pk PRIMARY KEY (org_id, appeal_id, person_id),
  CONSTRAINT appeal_vote_appeal_fk FOREIGN KEY (org_id, appeal_id, item_id, stop_number)
    REFERENCES ethics.appeal (org_id, id, item_id, stop_number),
  CONSTRAINT appeal_vote_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT appeal_vote_capacity_ck CHECK (capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')),
  CONSTRAINT appeal_vote_vote_ck CHECK (vote IN ('UPHELD', 'NEW_REVIEW')),
  CONSTRAINT appeal_vote_reason_ck CHECK (btrim(reason) <> '' AND char_length(reason) <= 4000)
);
CREATE INDEX appeal_vote_appeal_ix ON ethics.appeal_vote (org_id, appeal_id, item_id, stop_number);
CREATE INDEX appeal_vote_person_ix ON ethics.appeal_vote (org_id, person_id);
CREATE INDEX appeal_vote_item_ix ON ethics.appeal_vote (org_id, item_id);

-- There is no outcome that clears.
CREATE TABLE ethics.appeal_decision (
  org_id      uuid        NOT NULL,
  appeal_id   uuid        NOT NULL,
  item_id     uuid        NOT NULL,
  stop_number integer     NOT NULL,
  outcome     text        NOT NULL,
  person_id   uuid        NOT NULL,
  decided_at  timestamptz NOT NULL,
  CONSTRAINT appeal_decision_pk PRIMARY KEY (org_id, appeal_id),
  CONSTRAINT appeal_decision_appeal_fk FOREIGN KEY (org_id, appeal_id, item_id, stop_number)
    REFERENCES ethics.appeal (org_id, id, item_id, stop_number),
  CONSTRAINT appeal_decision_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT appeal_decision_outcome_ck CHECK (outcome IN ('UPHELD', 'NEW_REVIEW'))
);
CREATE INDEX appeal_decision_appeal_ix ON ethics.appeal_decision (org_id, appeal_id, item_id, stop_number);
CREATE INDEX appeal_decision_item_ix ON ethics.appeal_decision (org_id, item_id, stop_number);
CREATE INDEX appeal_decision_person_ix ON ethics.appeal_decision (org_id, person_id);

SELECT ethics.protect(guarded, true)
FROM unnest(ARRAY['ethics.appeal', 'ethics.appeal_vote', 'ethics.appeal_decision']::regclass[]) AS guarded;
REVOKE SELECT ON ethics.appeal, ethics.appeal_vote FROM northline_app;
GRANT SELECT (org_id, id, item_id, stop_number, person_id, appealed_as, reason, decide_by, appealed_at) ON ethics.appeal TO northline_app;
GRANT SELECT (org_id, appeal_id, person_id, item_id, stop_number, capacity, vote, reason, voted_at) ON ethics.appeal_vote TO northline_app;

-- How things stand ----------------------------------------------------------------------------------------------------

-- An objector's appeal that nobody decides in ten working days has failed, so that an objection cannot keep an item in suspense.
CREATE VIEW ethics.appeal_standing AS
  SELECT a.org_id, a.item_id, a.id, a.stop_number, a.person_id, a.appealed_as, a.decide_by,
    CASE WHEN d.outcome IS NOT NULL THEN d.outcome
      WHEN a.appealed_as = 'OBJECTOR' AND a.decide_by < (statement_timestamp() AT TIME ZONE 'UTC')::date THEN 'LAPSED'
      ELSE 'OPEN' END AS standing
  FROM ethics.appeal a
  LEFT JOIN ethics.appeal_decision d ON d.org_id = a.org_id AND d.appeal_id = a.id;

CREATE VIEW ethics.stop_in_force AS
  SELECT s.org_id, s.item_id, s.number, s.person_id, s.stopped_at FROM ethics.item_stop s
  WHERE NOT EXISTS (SELECT FROM ethics.appeal_decision d
    WHERE d.org_id = s.org_id AND d.item_id = s.item_id AND d.stop_number = s.number AND d.outcome = 'NEW_REVIEW');

-- As before; the calls behind a stop that was set aside went with it.
CREATE OR REPLACE VIEW ethics.open_stop_call AS
  SELECT c.org_id, c.item_id, c.id, c.person_id, c.capacity FROM ethics.stop_call c
  WHERE NOT EXISTS (SELECT FROM ethics.stop_call_withdrawal w WHERE w.org_id = c.org_id AND w.stop_call_id = c.id)
    AND NOT EXISTS (SELECT FROM ethics.appeal_decision d
      WHERE d.org_id = c.org_id AND d.item_id = c.item_id AND d.outcome = 'NEW_REVIEW' AND d.decided_at > c.called_at);

-- Everybody who took part in what became of an item: made, reviewed, signed, promoted, opposed or stopped it, or appealed.
CREATE VIEW ethics.participant AS
  SELECT m.org_id, m.item_id, m.person_id FROM ethics.item_maker m
  UNION ALL
  SELECT c.org_id, c.item_id, c.person_id FROM ethics.contributor c
  UNION ALL
  SELECT r.org_id, r.item_id, w.person_id FROM ethics.misuse_review r
  JOIN (SELECT org_id, review_id, person_id FROM ethics.villain
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.answer_second
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.parties
    UNION ALL SELECT org_id, review_id, written_by FROM ethics.misuse_scenario
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.misuse_scenario
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.disposition
    UNION ALL SELECT org_id, review_id, planned_by FROM ethics.mitigation
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.mitigation
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.mitigation_verification
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.condition_extension
    UNION ALL SELECT org_id, review_id, person_id FROM ethics.sign_off
    UNION ALL SELECT org_id, review_id, person_id FROM ethics.review_return) w ON w.org_id = r.org_id AND w.review_id = r.id
  UNION ALL
  SELECT o.org_id, o.item_id, o.person_id FROM (SELECT org_id, item_id, person_id FROM ethics.objection
    UNION ALL SELECT org_id, item_id, person_id FROM ethics.hold
    UNION ALL SELECT org_id, item_id, person_id FROM ethics.hold_release
    UNION ALL SELECT org_id, item_id, person_id FROM ethics.stop_call
    UNION ALL SELECT org_id, item_id, person_id FROM ethics.appeal
    UNION ALL SELECT org_id, item_id, entered_by FROM planning.portfolio_entry
    UNION ALL SELECT org_id, item_id, entered_by FROM planning.portfolio_removal
    UNION ALL SELECT org_id, item_id, changed_by FROM planning.portfolio_removal) o;

GRANT SELECT ON ethics.appeal_standing, ethics.stop_in_force, ethics.participant TO northline_app, northline_auditor;

-- Who may appeal and decide -------------------------------------------------------------------------------------------

CREATE FUNCTION ethics.working_days_after(day date, days integer) RETURNS date
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT d::date FROM generate_series(day + interval '1 day', day + make_interval(days => 2 * days + 2), interval '1 day') AS d
  WHERE extract(isodow FROM d) < 6 ORDER BY d OFFSET days - 1 LIMIT 1
$$;

-- As what this person may appeal against what became of the item; none when it is not their concern.
CREATE FUNCTION ethics.concern_in(org uuid, item uuid, person uuid) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT CASE
    WHEN EXISTS (SELECT FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = item AND i.owner_id = person) THEN 'OWNER'
    WHEN EXISTS (SELECT FROM ethics.latest_review r JOIN ethics.sign_off s ON s.org_id = r.org_id AND s.review_id = r.id
      WHERE r.org_id = org AND r.item_id = item AND s.person_id = person) THEN 'SIGNER'
    WHEN EXISTS (SELECT FROM ethics.open_objection o WHERE o.org_id = org AND o.item_id = item AND o.person_id = person) THEN 'OBJECTOR'
  END
$$;

-- Why this person may not appeal now; none when they may. Asked by the screen and by the guard.
CREATE FUNCTION ethics.appeal_refusals(org uuid, item uuid, person uuid) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT refusal FROM (SELECT) AS always
  LEFT JOIN ethics.stop_in_force s ON s.org_id = org AND s.item_id = item
  CROSS JOIN LATERAL (VALUES
    (CASE WHEN s.item_id IS NULL OR NOT EXISTS (SELECT FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = item AND i.withdrawn_at IS NULL)
      THEN 'NOT_STOPPED' END),
    (CASE WHEN s.stopped_at + interval '14 days' < statement_timestamp() THEN 'APPEAL_TOO_LATE' END),
    (CASE WHEN NOT EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = person AND p.active) THEN 'NOT_ACTIVE' END),
    (CASE WHEN ethics.concern_in(org, item, person) IS NULL THEN 'NOT_CONCERNED' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.appeal a WHERE a.org_id = org AND a.item_id = item AND a.stop_number = s.number
      AND a.person_id = person) THEN 'APPEALED_BEFORE' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.appeal_standing a WHERE a.org_id = org AND a.item_id = item AND a.standing = 'OPEN')
      THEN 'UNDER_APPEAL' END)) AS u(refusal)
  WHERE refusal IS NOT NULL
$$;

-- Why this person may not vote on the appeal in this capacity; none when they may. Asked by the screen, the inbox and the guard.
CREATE FUNCTION ethics.panel_refusals(org uuid, appeal uuid, person uuid, wanted text) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT refusal FROM (SELECT) AS always
  LEFT JOIN ethics.appeal_standing a ON a.org_id = org AND a.id = appeal
  LEFT JOIN ethics.stop_in_force s ON s.org_id = a.org_id AND s.item_id = a.item_id AND s.number = a.stop_number
  CROSS JOIN LATERAL (VALUES
    (CASE WHEN (a.standing = 'OPEN' AND s.number IS NOT NULL) IS NOT TRUE THEN 'NOT_UNDER_APPEAL' END),
    (CASE WHEN (wanted IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')) IS NOT TRUE
        OR ethics.live_grant(org, person, wanted, 'infinity') IS NULL THEN 'NO_CAPACITY'
      WHEN ethics.live_grant(org, person, wanted, coalesce(s.stopped_at, '-infinity')) IS NULL THEN 'GRANTED_AFTER_STOP' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.participant p WHERE p.org_id = org AND p.item_id = a.item_id AND p.person_id = person)
        OR EXISTS (SELECT FROM ethics.appeal_vote v
          WHERE v.org_id = org AND v.item_id = a.item_id AND v.person_id = person AND v.appeal_id <> appeal)
      THEN 'PANEL_NOT_INDEPENDENT' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.appeal_vote v WHERE v.org_id = org AND v.appeal_id = appeal AND v.person_id = person)
      THEN 'VOTED_BEFORE' END)) AS u(refusal)
  WHERE refusal IS NOT NULL
$$;

-- What the votes of an appeal come to; none until three have voted.
CREATE FUNCTION ethics.outcome_of(org uuid, appeal uuid) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT CASE WHEN count(*) >= 3 THEN CASE WHEN count(*) FILTER (WHERE v.vote = 'NEW_REVIEW') * 2 > count(*) THEN 'NEW_REVIEW' ELSE 'UPHELD' END END
  FROM ethics.appeal_vote v WHERE v.org_id = org AND v.appeal_id = appeal
$$;

-- Guards: whoever inserts, these hold ---------------------------------------------------------------------------------

CREATE FUNCTION ethics.guard_appeal() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  refusal text;
BEGIN
  FOR refusal IN SELECT * FROM ethics.appeal_refusals(NEW.org_id, NEW.item_id, NEW.person_id) LOOP
    PERFORM ethics.refuse(refusal);
  END LOOP;
  NEW.stop_number := (SELECT s.number FROM ethics.stop_in_force s WHERE s.org_id = NEW.org_id AND s.item_id = NEW.item_id);
  NEW.appealed_as := ethics.concern_in(NEW.org_id, NEW.item_id, NEW.person_id);
  NEW.appealed_at := clock_timestamp();
  NEW.decide_by := ethics.working_days_after((NEW.appealed_at AT TIME ZONE 'UTC')::date, 10);
  RETURN NEW;
END
$$;
CREATE TRIGGER appeal_a_guard BEFORE INSERT ON ethics.appeal FOR EACH ROW EXECUTE FUNCTION ethics.guard_appeal();
ALTER TABLE ethics.appeal ENABLE ALWAYS TRIGGER appeal_a_guard;

CREATE FUNCTION ethics.guard_appeal_vote() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  refusal text;
BEGIN
  FOR refusal IN SELECT * FROM ethics.panel_refusals(NEW.org_id, NEW.appeal_id, NEW.person_id, NEW.capacity) LOOP
    PERFORM ethics.refuse(refusal);
  END LOOP;
  SELECT a.item_id, a.stop_number INTO NEW.item_id, NEW.stop_number FROM ethics.appeal a WHERE a.org_id = NEW.org_id AND a.id = NEW.appeal_id;
  NEW.voted_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER appeal_vote_a_guard BEFORE INSERT ON ethics.appeal_vote FOR EACH ROW EXECUTE FUNCTION ethics.guard_appeal_vote();
ALTER TABLE ethics.appeal_vote ENABLE ALWAYS TRIGGER appeal_vote_a_guard;

CREATE FUNCTION ethics.guard_appeal_decision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF (NEW.outcome = ethics.outcome_of(NEW.org_id, NEW.appeal_id)) IS NOT TRUE THEN
    RAISE EXCEPTION 'an appeal is decided by the votes of its panel' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.decided_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER appeal_decision_a_guard BEFORE INSERT ON ethics.appeal_decision
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_appeal_decision();
ALTER TABLE ethics.appeal_decision ENABLE ALWAYS TRIGGER appeal_decision_a_guard;

-- Doors ---------------------------------------------------------------------------------------------------------------

CREATE FUNCTION ethics.appeal_stop(org uuid, appeal uuid, item uuid, person uuid, reason text, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('appeal_stop', ticket, org::text, appeal::text, item::text, person::text, reason);
  PERFORM ethics.lock_item(org, item);
  INSERT INTO ethics.appeal (org_id, id, item_id, person_id, reason, ticket) VALUES (org, appeal, item, person, appeal_stop.reason, ticket);
END
$$;

-- The third vote decides. A new review is one that somebody starts: the stop is set aside, and an entry of the stopped case leaves the roadmap.
CREATE FUNCTION ethics.vote_on_appeal(org uuid, appeal uuid, person uuid, capacity text, vote text, reason text, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  raised  ethics.appeal;
  held    uuid := ethics.live_grant(org, person, capacity, 'infinity');
  outcome text;
BEGIN
  PERFORM planning.spend_ticket('vote_on_appeal', ticket, org::text, appeal::text, person::text, capacity, vote, reason);
  SELECT * INTO raised FROM ethics.appeal a WHERE a.org_id = org AND a.id = appeal;
  PERFORM ethics.lock_item(org, raised.item_id);
  PERFORM FROM planning.person p WHERE p.org_id = org AND p.id = person FOR SHARE;
  PERFORM FROM planning.capacity_grant g WHERE g.org_id = org AND g.id = held FOR SHARE;
  INSERT INTO ethics.appeal_vote (org_id, appeal_id, person_id, capacity, vote, reason, ticket)
    VALUES (org, appeal, person, vote_on_appeal.capacity, vote_on_appeal.vote, vote_on_appeal.reason, ticket);
  outcome := ethics.outcome_of(org, appeal);
  IF outcome IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO ethics.appeal_decision (org_id, appeal_id, item_id, stop_number, outcome, person_id)
    VALUES (org, appeal, raised.item_id, raised.stop_number, outcome, person);
  IF outcome = 'NEW_REVIEW' THEN
    WITH removed AS (
      DELETE FROM planning.portfolio_entry e WHERE e.org_id = org AND e.item_id = raised.item_id RETURNING e.*
    )
    INSERT INTO planning.portfolio_removal (org_id, item_id, content_hash, case_id, entered_by, entered_at, cause, reason, changed_by)
      SELECT r.org_id, r.item_id, r.content_hash, r.case_id, r.entered_by, r.entered_at, 'TAKEN_OFF', 'An appeal led to a new review.', person
      FROM removed r;
  END IF;
END
$$;

REVOKE ALL ON FUNCTION ethics.working_days_after(date, integer), ethics.concern_in(uuid, uuid, uuid), ethics.appeal_refusals(uuid, uuid, uuid),
  ethics.panel_refusals(uuid, uuid, uuid, text), ethics.outcome_of(uuid, uuid), ethics.guard_appeal(), ethics.guard_appeal_vote(),
  ethics.guard_appeal_decision(), ethics.appeal_stop(uuid, uuid, uuid, uuid, text, text),
  ethics.vote_on_appeal(uuid, uuid, uuid, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.concern_in(uuid, uuid, uuid), ethics.appeal_refusals(uuid, uuid, uuid),
  ethics.panel_refusals(uuid, uuid, uuid, text), ethics.appeal_stop(uuid, uuid, uuid, uuid, text, text),
  ethics.vote_on_appeal(uuid, uuid, uuid, text, text, text, text) TO northline_app;

-- A stop that was set aside still follows its item ------------------------------------------------------------------------

-- A stop follows the item: what was stopped once is reviewed at the highest tier for which the policy has a quorum.
CREATE FUNCTION ethics.least_tier(org uuid, item uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT coalesce(max(t.tier), 1) FROM ethics.current_policy p
  JOIN ethics.quorum_seat t ON t.org_id = p.org_id AND t.policy_version = p.version
  WHERE p.org_id = org AND EXISTS (SELECT FROM ethics.item_stop s WHERE s.org_id = org AND s.item_id = item)
$$;

-- And it is told on every later statement.
CREATE FUNCTION ethics.statement_of_stops(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT coalesce(E'\nSTOPPED BEFORE\n' || string_agg('Stop ' || s.number || ', at ' || ethics.utc(s.stopped_at) || E'\n'
    || coalesce((SELECT string_agg('Called by ' || ethics.named(c.org_id, c.person_id) || ' by guideline ' || c.guideline_number || E':\n'
        || ethics.quoted(c.reason), '' ORDER BY c.called_at)
      FROM ethics.stop_call c WHERE c.org_id = s.org_id AND c.item_id = s.item_id AND c.called_at <= s.stopped_at
        AND c.called_at > coalesce((SELECT max(b.stopped_at) FROM ethics.item_stop b WHERE b.org_id = s.org_id AND b.item_id = s.item_id
          AND b.number < s.number), '-infinity')), '')
    || coalesce((SELECT string_agg('Appeal of ' || ethics.named(a.org_id, a.person_id) || ', ' || d.outcome || E':\n' || ethics.quoted(a.reason)
        || (SELECT string_agg('Voted ' || v.vote || ' by ' || ethics.named(v.org_id, v.person_id) || E':\n' || ethics.quoted(v.reason), ''
          ORDER BY v.voted_at) FROM ethics.appeal_vote v WHERE v.org_id = a.org_id AND v.appeal_id = a.id), '' ORDER BY a.appealed_at)
      FROM ethics.appeal a JOIN ethics.appeal_decision d ON d.org_id = a.org_id AND d.appeal_id = a.id
      WHERE a.org_id = s.org_id AND a.item_id = s.item_id AND a.stop_number = s.number), ''), '' ORDER BY s.number), '')
  FROM ethics.item_stop s WHERE s.org_id = r.org_id AND s.item_id = r.item_id
$$;

-- As before, where a stop is one that is in force -----------------------------------------------------------------------

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
  SELECT s.org_id, s.item_id, 'STOPPED' FROM ethics.stop_in_force s
  UNION ALL
  SELECT a.org_id, a.item_id, 'UNDER_APPEAL:' || a.id FROM ethics.appeal_standing a WHERE a.standing = 'OPEN'
  UNION ALL
  SELECT c.org_id, c.item_id, 'STOP_CALLED:' || c.id FROM ethics.open_stop_call c
    WHERE NOT EXISTS (SELECT FROM ethics.stop_in_force s WHERE s.org_id = c.org_id AND s.item_id = c.item_id)
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

CREATE OR REPLACE VIEW planning.gate_standing AS
  SELECT i.org_id, i.id AS item_id,
    CASE
      WHEN a.item_id IS NOT NULL THEN 'UNDER_APPEAL'
      WHEN s.item_id IS NOT NULL THEN 'STOPPED'
      WHEN r.state = 'REVIEW' THEN 'IN_REVIEW'
      WHEN r.state IN ('RETURNED', 'INVALIDATED') THEN r.state
      -- A stop that was set aside leaves a case that is over and nothing else.
      WHEN r.state IS NULL OR r.state IN ('WITHDRAWN', 'STOPPED') THEN 'DRAFT'
      WHEN (r.valid_until > statement_timestamp()) IS NOT TRUE THEN 'EXPIRED'
      WHEN b.item_id IS NULL THEN 'CLEARED'
      WHEN b.only_signatures THEN 'AWAITING_SIGN_OFF'
      ELSE 'BLOCKED'
    END AS standing,
    r.id AS case_id, r.tier
  FROM planning.roadmap_item i
  LEFT JOIN ethics.stop_in_force s ON s.org_id = i.org_id AND s.item_id = i.id
  LEFT JOIN ethics.appeal_standing a ON a.org_id = i.org_id AND a.item_id = i.id AND a.standing = 'OPEN'
  LEFT JOIN ethics.latest_review r ON r.org_id = i.org_id AND r.item_id = i.id
  LEFT JOIN (SELECT org_id, item_id, bool_and(split_part(reason, ':', 1)
      IN ('SIGNERS_SHORT', 'CAPACITY_SHORT', 'SIGNER_NOT_INDEPENDENT', 'SIGNER_CAPACITY_LAPSED')) AS only_signatures
    FROM ethics.blocker GROUP BY org_id, item_id) b ON b.org_id = i.org_id AND b.item_id = i.id;

CREATE OR REPLACE FUNCTION ethics.statement_of(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'NORTHLINE STATEMENT stmt/v1\n'
    || 'Organisation ' || r.org_id || E'\n' || 'Case ' || r.id || ', number ' || r.number || ' of this item' || E'\n'
    || 'Policy ' || p.version || ', guidelines ' || p.guideline_set_version || ', question bank ' || p.question_bank_version || E'\n'
    || 'Tier ' || r.tier || E'\n' || 'Verdict ' || r.verdict || E'\n'
    || 'Sealed at ' || ethics.utc(r.sealed_at) || E'\n' || 'Valid until ' || ethics.utc(r.valid_until) || E'\n'
    || 'Led by ' || ethics.named(r.org_id, r.lead_id) || E'\n'
    || coalesce((SELECT 'Villain ' || ethics.named(v.org_id, v.person_id) || E'\n' FROM ethics.villain v
        WHERE v.org_id = r.org_id AND v.review_id = r.id), '')
    || E'Dissent:\n' || ethics.quoted(CASE WHEN r.dissent = '' THEN 'None was recorded' ELSE r.dissent END) || E'\n'
    || ethics.statement_of_item(r) || ethics.statement_of_parties(r) || ethics.statement_of_answers(r) || ethics.statement_of_scenarios(r)
    || ethics.statement_of_stops(r) || ethics.statement_of_quorum(r)
  FROM ethics.policy p WHERE p.org_id = r.org_id AND p.version = r.policy_version
$$;

CREATE OR REPLACE FUNCTION ethics.open_review() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  item planning.roadmap_item;
BEGIN
  SELECT * INTO item FROM planning.roadmap_item i WHERE i.org_id = NEW.org_id AND i.id = NEW.item_id FOR UPDATE;
  IF NOT FOUND OR item.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'there is no such item to review' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = NEW.org_id AND m.item_id = NEW.item_id AND m.person_id = NEW.lead_id) THEN
    RAISE EXCEPTION 'who made the item does not lead its review' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM ethics.stop_in_force s WHERE s.org_id = NEW.org_id AND s.item_id = NEW.item_id)
      OR EXISTS (SELECT FROM ethics.returned_text t WHERE t.org_id = NEW.org_id AND t.item_id = NEW.item_id) THEN
    RAISE EXCEPTION 'a stopped item, or a returned text, gets no new review' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.tier := greatest(NEW.tier, ethics.least_tier(NEW.org_id, NEW.item_id));
  NEW.item_revision := item.revision;
  NEW.item_hash := item.content_hash;
  NEW.policy_version := (SELECT p.version FROM ethics.current_policy p WHERE p.org_id = NEW.org_id);
  NEW.number := 1 + (SELECT count(*) FROM ethics.misuse_review r WHERE r.org_id = NEW.org_id AND r.item_id = NEW.item_id);
  NEW.state := 'REVIEW';
  NEW.started_at := clock_timestamp();
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION ethics.signing_refusals(org uuid, review uuid, person uuid, wanted text) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT 'NO_REVIEW' WHERE NOT EXISTS (SELECT FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review)
  UNION ALL
  SELECT refusal FROM ethics.misuse_review r CROSS JOIN LATERAL (VALUES
    (CASE WHEN (r.state = 'SEALED') IS NOT TRUE THEN 'NOT_SEALED' END),
    (CASE WHEN r.sealed_at IS NOT NULL AND (r.valid_until > statement_timestamp()) IS NOT TRUE THEN 'REVIEW_EXPIRED' END),
    (CASE WHEN r.sealed_at IS NOT NULL AND (r.verdict IN ('PROCEED', 'PROCEED_WITH_CONDITIONS')) IS NOT TRUE THEN 'VERDICT_NOT_PROCEED' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.stop_in_force s WHERE s.org_id = org AND s.item_id = r.item_id) THEN 'STOPPED' END),
    (CASE WHEN NOT EXISTS (SELECT FROM ethics.quorum_seat t WHERE t.org_id = org AND t.policy_version = r.policy_version AND t.tier = r.tier)
      THEN 'QUORUM_UNDEFINED' END),
    (CASE WHEN NOT EXISTS (SELECT FROM ethics.quorum_seat t WHERE t.org_id = org AND t.policy_version = r.policy_version AND t.tier = r.tier
        AND t.capacity = wanted) THEN 'CAPACITY_NOT_ASKED' END),
    (CASE WHEN ethics.live_grant(org, person, wanted, 'infinity') IS NULL THEN 'NO_CAPACITY'
      WHEN ethics.live_grant(org, person, wanted, coalesce(r.sealed_at, 'infinity')) IS NULL THEN 'GRANTED_AFTER_SEAL' END),
    ((SELECT 'SIGNER_NOT_INDEPENDENT:' || string_agg(DISTINCT c.part, ',') FROM ethics.contributor c
      WHERE c.org_id = org AND c.review_id = r.id AND c.person_id = person)),
    (CASE WHEN EXISTS (SELECT FROM ethics.sign_off s WHERE s.org_id = org AND s.review_id = r.id AND s.person_id = person)
      THEN 'ALREADY_SIGNED' END)) AS u(refusal)
  WHERE r.org_id = org AND r.id = review AND refusal IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION ethics.stop(org uuid, stop_call uuid, item uuid, person uuid, capacity text, guideline integer, reason text, ticket text)
    RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('stop', ticket, org::text, stop_call::text, item::text, person::text, capacity, guideline::text, reason);
  PERFORM ethics.lock_item(org, item);
  PERFORM ethics.require_signing_capacity(org, person, capacity);
  IF EXISTS (SELECT FROM ethics.stop_in_force s WHERE s.org_id = org AND s.item_id = item) THEN
    PERFORM ethics.refuse('STOPPED');
  END IF;
  INSERT INTO ethics.stop_call (org_id, id, item_id, person_id, capacity, guideline_set_version, guideline_number, reason, ticket)
    SELECT org, stop_call, item, person, capacity, p.guideline_set_version, guideline, reason, ticket
    FROM ethics.current_policy p WHERE p.org_id = org;
  IF NOT ethics.enough_to_stop(org, item) THEN
    RETURN false;
  END IF;
  INSERT INTO ethics.item_stop (org_id, item_id, number, person_id)
    SELECT org, item, 1 + count(*), person FROM ethics.item_stop s WHERE s.org_id = org AND s.item_id = item;
  UPDATE ethics.misuse_review m SET state = 'STOPPED', version = m.version + 1, changed_by = person, changed_at = now()
    WHERE m.org_id = org AND m.item_id = item AND m.state IN ('REVIEW', 'SEALED');
  RETURN true;
END
$$;

CREATE OR REPLACE FUNCTION ethics.withdraw_stop_call(org uuid, stop_call uuid, person uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  called ethics.stop_call;
BEGIN
  PERFORM planning.spend_ticket('withdraw_stop_call', ticket, org::text, stop_call::text, person::text);
  SELECT * INTO called FROM ethics.stop_call c WHERE c.org_id = org AND c.id = stop_call;
  IF called.person_id IS DISTINCT FROM person THEN
    PERFORM ethics.refuse('NOT_YOURS');
  END IF;
  PERFORM ethics.lock_item(org, called.item_id);
  IF EXISTS (SELECT FROM ethics.stop_in_force s WHERE s.org_id = org AND s.item_id = called.item_id) THEN
    PERFORM ethics.refuse('STOPPED');
  END IF;
  INSERT INTO ethics.stop_call_withdrawal (org_id, stop_call_id, item_id, person_id) VALUES (org, stop_call, called.item_id, person);
END
$$;

REVOKE ALL ON FUNCTION ethics.least_tier(uuid, uuid), ethics.statement_of_stops(ethics.misuse_review) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.least_tier(uuid, uuid) TO northline_app;
