-- What people would say aloud about an item (the questions of part SU: the headline, and to whom they would explain it) is a part of the statement
-- of its own, before all other answers. It is free text and never scored: no choice and no number has a level there.

-- A bank that asked for something else before keeps it; none that is adopted from now on does.
ALTER TABLE ethics.question ADD CONSTRAINT question_sunlight_ck CHECK (part <> 'SU' OR kind = 'TEXT') NOT VALID;

CREATE FUNCTION ethics.statement_of_answer(a ethics.answer, q ethics.question) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT q.id || ' ' || q.body || E'\n' || a.state || E'\n'
    || CASE WHEN q.kind = 'CHOICE' AND a.state = 'ANSWERED' THEN ethics.quoted(coalesce((SELECT o.body FROM ethics.question_option o
        WHERE o.org_id = q.org_id AND o.bank_version = q.bank_version AND o.question_id = q.id AND o.key = a.value), a.value))
      ELSE ethics.quoted(a.value) END
    || CASE WHEN a.reason <> '' THEN E'Because:\n' || ethics.quoted(a.reason) ELSE '' END
    || CASE WHEN a.state = 'NOT_APPLICABLE' THEN 'Seconded by: ' || coalesce(
        (SELECT string_agg(ethics.named(s.org_id, s.changed_by), ', ' ORDER BY s.changed_by) FROM ethics.answer_second s
          WHERE s.org_id = a.org_id AND s.answer_id = a.id AND s.answer_version = a.version), 'nobody') || E'\n' ELSE '' END
    || 'Written by: ' || (SELECT string_agg(ethics.named(w.org_id, w.person_id), ', ' ORDER BY w.person_id) FROM ethics.answer_author w
          WHERE w.org_id = a.org_id AND w.answer_id = a.id) || E'\n'
$$;

-- The answers inside or outside of part SU; none when there are none.
CREATE FUNCTION ethics.statement_of_part(r ethics.misuse_review, sunlight boolean) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT string_agg(ethics.statement_of_answer(a, q), '' ORDER BY q.position)
  FROM ethics.policy p
  JOIN ethics.question q ON q.org_id = p.org_id AND q.bank_version = p.question_bank_version AND (q.part = 'SU') = sunlight
  JOIN ethics.answer a ON a.org_id = q.org_id AND a.review_id = r.id AND a.question_id = q.id
  WHERE p.org_id = r.org_id AND p.version = r.policy_version
$$;

CREATE FUNCTION ethics.statement_of_sunlight(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT coalesce(E'\nIN THE SUNLIGHT\nWhat we would say aloud, never scored\n' || ethics.statement_of_part(r, true), '')
$$;

CREATE OR REPLACE FUNCTION ethics.statement_of_answers(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'\nANSWERS\n' || coalesce(ethics.statement_of_part(r, false), E'None\n')
$$;

-- As before, with the sunlight in its own place: the third version of this text.
CREATE OR REPLACE FUNCTION ethics.statement_of(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'NORTHLINE STATEMENT stmt/v3\n'
    || 'Organisation ' || r.org_id || E'\n' || 'Case ' || r.id || ', number ' || r.number || ' of this item' || E'\n'
    || 'Policy ' || p.version || ', guidelines ' || p.guideline_set_version || ', question bank ' || p.question_bank_version || E'\n'
    || 'Tier ' || r.tier || E'\n' || 'Verdict ' || r.verdict || E'\n'
    || 'Sealed at ' || ethics.utc(r.sealed_at) || E'\n' || 'Valid until ' || ethics.utc(r.valid_until) || E'\n'
    || 'Led by ' || ethics.named(r.org_id, r.lead_id) || E'\n'
    || coalesce((SELECT 'Villain ' || ethics.named(v.org_id, v.person_id) || E'\n' FROM ethics.villain v
        WHERE v.org_id = r.org_id AND v.review_id = r.id), '')
    || E'Dissent:\n' || ethics.quoted(CASE WHEN r.dissent = '' THEN 'None was recorded' ELSE r.dissent END) || E'\n'
    || ethics.statement_of_item(r) || ethics.statement_of_parties(r) || ethics.statement_of_money(r) || ethics.statement_of_sunlight(r)
    || ethics.statement_of_answers(r) || ethics.statement_of_scenarios(r) || ethics.statement_of_stops(r) || ethics.statement_of_quorum(r)
  FROM ethics.policy p WHERE p.org_id = r.org_id AND p.version = r.policy_version
$$;

REVOKE ALL ON FUNCTION ethics.statement_of_answer(ethics.answer, ethics.question), ethics.statement_of_part(ethics.misuse_review, boolean),
  ethics.statement_of_sunlight(ethics.misuse_review) FROM PUBLIC;
