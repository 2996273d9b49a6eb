-- The statement names who gave a second score, what it was, and what was said where the two lay far apart. The level that counts follows them.
CREATE FUNCTION ethics.statement_of_second_score(s ethics.misuse_scenario) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT coalesce((SELECT 'Scored by ' || ethics.named(s.org_id, s.scored_by) || E'\n'
    || 'Second score: severity ' || t.severity || ', likelihood ' || t.likelihood || CASE WHEN t.likelihood_known THEN '' ELSE ' (unknown)' END
    || CASE WHEN t.irreversible THEN ', irreversible' ELSE '' END || CASE WHEN t.vulnerable_people THEN ', mainly vulnerable people' ELSE '' END
    || CASE WHEN t.wide_reach THEN ', wide reach' ELSE '' END || E'\n'
    || 'Scored by ' || ethics.named(t.org_id, t.changed_by) || CASE WHEN t.blind THEN ', blind' ELSE '' END || E'\n'
    || coalesce('Why they differ, by ' || ethics.named(d.org_id, d.changed_by) || E':\n' || ethics.quoted(d.body), '')
    FROM ethics.scenario_scoring b
    JOIN ethics.second_score t ON t.org_id = b.org_id AND t.id = b.second_score_id
    LEFT JOIN ethics.score_discussion d ON d.org_id = t.org_id AND d.second_score_id = t.id
    WHERE b.org_id = s.org_id AND b.scenario_id = s.id), '')
$$;

-- As before, with both scores.
CREATE OR REPLACE FUNCTION ethics.statement_of_scenarios(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'\nSCENARIOS\n' || coalesce(string_agg(
    s.kind || ' ' || s.id || ', written by ' || ethics.named(s.org_id, s.written_by) || E'\n' || ethics.quoted(s.title)
    || E'Who:\n' || ethics.quoted(s.actor) || E'Why:\n' || ethics.quoted(s.motive) || E'With what:\n' || ethics.quoted(s.means)
    || E'Against whom:\n' || ethics.quoted(s.victims) || E'How:\n' || ethics.quoted(s.path) || E'How we would notice:\n' || ethics.quoted(s.detector)
    || 'Severity ' || s.severity || ', likelihood ' || s.likelihood || CASE WHEN s.likelihood_known THEN '' ELSE ' (unknown)' END
    || CASE WHEN s.irreversible THEN ', irreversible' ELSE '' END || CASE WHEN s.vulnerable_people THEN ', mainly vulnerable people' ELSE '' END
    || CASE WHEN s.wide_reach THEN ', wide reach' ELSE '' END || E'\n'
    || ethics.statement_of_second_score(s)
    || 'Level ' || s.inherent_level || ', after verified mitigations ' || s.residual_level || '; guidelines ' || s.guidelines || E'\n'
    || coalesce('Disposition: ' || d.choice || ' by ' || ethics.named(d.org_id, d.changed_by) || E'\n' || ethics.quoted(d.reason), '')
    || ethics.statement_of_mitigations(s), '' ORDER BY s.id), E'None\n')
  FROM ethics.misuse_scenario s
  LEFT JOIN ethics.disposition d ON d.org_id = s.org_id AND d.scenario_id = s.id
  WHERE s.org_id = r.org_id AND s.review_id = r.id AND NOT s.withdrawn
$$;

REVOKE ALL ON FUNCTION ethics.statement_of_second_score(ethics.misuse_scenario) FROM PUBLIC;

-- As before, with those who scored and discussed.
CREATE OR REPLACE VIEW ethics.participant AS
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
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.second_score
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.score_discussion
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
