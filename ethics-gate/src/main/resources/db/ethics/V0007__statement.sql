-- The statement: one text, built from the rows of the database, that is hashed, shown and signed.

-- Characters that change how a text looks without being seen are written out, so that what is read is what is signed.
CREATE FUNCTION ethics.visible(written text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  unseen constant text := '[\u0001-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E'
    '\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0000-\U000E007F\\]';
BEGIN
  IF written !~ unseen THEN
    RETURN written;
  END IF;
  RETURN (SELECT string_agg(CASE WHEN c !~ unseen THEN c WHEN c = '\' THEN '\\' ELSE '\u{' || to_hex(ascii(c)) || '}' END, '' ORDER BY n)
    FROM regexp_split_to_table(written, '') WITH ORDINALITY AS u(c, n));
END
$$;

-- Text that a person wrote: every line of it begins with a bar, so that none can pose as a line of the statement.
CREATE FUNCTION ethics.quoted(written text) RETURNS text
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, ethics, pg_temp AS $$
  SELECT '  | ' || replace(ethics.visible(coalesce(written, '')), E'\n', E'\n  | ') || E'\n'
$$;

CREATE FUNCTION ethics.utc(moment timestamptz) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

CREATE FUNCTION ethics.named(org uuid, person uuid) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT replace(ethics.visible(p.name), E'\n', '\u{a}') || ' (' || p.id || ')' FROM planning.person p WHERE p.org_id = org AND p.id = person
$$;

CREATE FUNCTION ethics.statement_of_item(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT 'ITEM ' || i.number || ' ' || r.item_id || E'\n' || 'Text, revision ' || r.item_revision || ', SHA-256 ' || r.item_hash || E'\n'
    || 'Product: ' || d.key || ' ' || d.id || E'\n'
    || (SELECT string_agg(f.label || E':\n' || ethics.quoted(f.written), '' ORDER BY f.n) FROM (VALUES
        (1, 'Title', i.title), (2, 'Problem', i.problem), (3, 'Target users', i.target_users), (4, 'Payer', i.payer),
        (5, 'Link to revenue', i.revenue_link), (6, 'Data categories', i.data_categories), (7, 'Use of automation', i.automation_use),
        (8, 'Geography', i.geography), (9, 'Channel', i.channel), (10, 'Population', i.population)) AS f(n, label, written))
  FROM planning.roadmap_item i JOIN planning.product d ON d.org_id = i.org_id AND d.id = i.product_id
  WHERE i.org_id = r.org_id AND i.id = r.item_id
$$;

CREATE FUNCTION ethics.statement_of_parties(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'\nWHO IS TOUCHED\n' || coalesce((SELECT
      E'Pays:\n' || ethics.quoted(p.payer) || E'Aim:\n' || ethics.quoted(p.payer_aim)
      || E'Uses:\n' || ethics.quoted(p.product_user) || E'Aim:\n' || ethics.quoted(p.user_aim)
      || E'Whose data:\n' || ethics.quoted(p.data_subject) || E'Aim:\n' || ethics.quoted(p.data_subject_aim)
      || E'Stands near:\n' || ethics.quoted(p.bystander) || E'Aim:\n' || ethics.quoted(p.bystander_aim)
      || 'Payer and user are ' || CASE WHEN p.payer_is_user THEN 'the same' ELSE 'different' END
      || ', their aims ' || CASE WHEN p.opposed THEN 'oppose' ELSE 'do not oppose' END || E' each other:\n' || ethics.quoted(p.comparison)
    FROM ethics.parties p WHERE p.org_id = r.org_id AND p.review_id = r.id), E'Not described\n')
$$;

CREATE FUNCTION ethics.statement_of_answers(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'\nANSWERS\n' || coalesce(string_agg(
    q.id || ' ' || q.body || E'\n' || a.state || E'\n'
    || CASE WHEN q.kind = 'CHOICE' AND a.state = 'ANSWERED' THEN ethics.quoted(coalesce(o.body, a.value)) ELSE ethics.quoted(a.value) END
    || CASE WHEN a.reason <> '' THEN E'Because:\n' || ethics.quoted(a.reason) ELSE '' END
    || CASE WHEN a.state = 'NOT_APPLICABLE' THEN 'Seconded by: ' || coalesce(
        (SELECT string_agg(ethics.named(s.org_id, s.changed_by), ', ' ORDER BY s.changed_by) FROM ethics.answer_second s
          WHERE s.org_id = a.org_id AND s.answer_id = a.id AND s.answer_version = a.version), 'nobody') || E'\n' ELSE '' END
    || 'Written by: ' || (SELECT string_agg(ethics.named(w.org_id, w.person_id), ', ' ORDER BY w.person_id) FROM ethics.answer_author w
          WHERE w.org_id = a.org_id AND w.answer_id = a.id) || E'\n', '' ORDER BY q.position), E'None\n')
  FROM ethics.policy p
  JOIN ethics.question q ON q.org_id = p.org_id AND q.bank_version = p.question_bank_version
  JOIN ethics.answer a ON a.org_id = q.org_id AND a.review_id = r.id AND a.question_id = q.id
  LEFT JOIN ethics.question_option o ON o.org_id = q.org_id AND o.bank_version = q.bank_version AND o.question_id = q.id AND o.key = a.value
  WHERE p.org_id = r.org_id AND p.version = r.policy_version
$$;

CREATE FUNCTION ethics.statement_of_mitigations(s ethics.misuse_scenario) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT coalesce(string_agg(
    'Condition ' || m.id || ', before ' || m.blocks || ', due ' || m.due_on || ', owner ' || ethics.named(m.org_id, m.owner_id) || E'\n'
    || ethics.quoted(m.body) || E'Done when:\n' || ethics.quoted(m.measure)
    || 'Then severity ' || m.residual_severity || ', likelihood ' || m.residual_likelihood || E'\n'
    || coalesce('Verified by ' || ethics.named(v.org_id, v.changed_by) || E':\n' || ethics.quoted(v.evidence), E'Not verified\n'),
    '' ORDER BY m.id), '')
  FROM ethics.mitigation m
  LEFT JOIN ethics.mitigation_verification v ON v.org_id = m.org_id AND v.mitigation_id = m.id
  WHERE m.org_id = s.org_id AND m.scenario_id = s.id AND NOT m.withdrawn
$$;

CREATE FUNCTION ethics.statement_of_scenarios(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'\nSCENARIOS\n' || coalesce(string_agg(
    s.kind || ' ' || s.id || ', written by ' || ethics.named(s.org_id, s.written_by) || E'\n' || ethics.quoted(s.title)
    || E'Who:\n' || ethics.quoted(s.actor) || E'Why:\n' || ethics.quoted(s.motive) || E'With what:\n' || ethics.quoted(s.means)
    || E'Against whom:\n' || ethics.quoted(s.victims) || E'How:\n' || ethics.quoted(s.path) || E'How we would notice:\n' || ethics.quoted(s.detector)
    || 'Severity ' || s.severity || ', likelihood ' || s.likelihood || CASE WHEN s.likelihood_known THEN '' ELSE ' (unknown)' END
    || CASE WHEN s.irreversible THEN ', irreversible' ELSE '' END || CASE WHEN s.vulnerable_people THEN ', mainly vulnerable people' ELSE '' END
    || CASE WHEN s.wide_reach THEN ', wide reach' ELSE '' END || E'\n'
    || 'Level ' || s.inherent_level || ', after verified mitigations ' || s.residual_level || '; guidelines ' || s.guidelines || E'\n'
    || coalesce('Disposition: ' || d.choice || ' by ' || ethics.named(d.org_id, d.changed_by) || E'\n' || ethics.quoted(d.reason), '')
    || ethics.statement_of_mitigations(s), '' ORDER BY s.id), E'None\n')
  FROM ethics.misuse_scenario s
  LEFT JOIN ethics.disposition d ON d.org_id = s.org_id AND d.scenario_id = s.id
  WHERE s.org_id = r.org_id AND s.review_id = r.id AND NOT s.withdrawn
$$;

CREATE FUNCTION ethics.statement_of_quorum(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'\nWHO MUST SIGN\n' || coalesce((SELECT q.signers || ' people' || (SELECT string_agg(', at least ' || t.minimum || ' ' || t.capacity, ''
      ORDER BY t.capacity) FROM ethics.quorum_seat t WHERE t.org_id = q.org_id AND t.policy_version = q.policy_version AND t.tier = q.tier)
    FROM ethics.quorum q WHERE q.org_id = r.org_id AND q.policy_version = r.policy_version AND q.tier = r.tier),
    'The policy defines no quorum for this tier, so nobody can clear it') || E'\n'
$$;

-- r carries verdict, dissent and validity; everything else is read from the rows of the review.
CREATE FUNCTION ethics.statement_of(r ethics.misuse_review) RETURNS text
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
    || ethics.statement_of_quorum(r)
  FROM ethics.policy p WHERE p.org_id = r.org_id AND p.version = r.policy_version
$$;

REVOKE ALL ON FUNCTION ethics.visible(text), ethics.quoted(text), ethics.utc(timestamptz), ethics.named(uuid, uuid),
  ethics.statement_of_item(ethics.misuse_review), ethics.statement_of_parties(ethics.misuse_review),
  ethics.statement_of_answers(ethics.misuse_review), ethics.statement_of_mitigations(ethics.misuse_scenario),
  ethics.statement_of_scenarios(ethics.misuse_review), ethics.statement_of_quorum(ethics.misuse_review),
  ethics.statement_of(ethics.misuse_review) FROM PUBLIC;
