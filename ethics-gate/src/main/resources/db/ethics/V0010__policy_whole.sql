-- The policy in full: what a question may ask for, what each answer demands, who signs for which tier, and within which bounds a new
-- version stays. A version is written once, whole, in one transaction; from then on nothing is added to it.

-- Questions -----------------------------------------------------------------------------------------------------------

-- unknown_tier: the tier that not knowing demands where the question is mandatory.
ALTER TABLE ethics.question
  ADD COLUMN evidence boolean NOT NULL DEFAULT false,
  ADD COLUMN unknown_tier integer NOT NULL DEFAULT 2,
  ADD CONSTRAINT question_unknown_ck CHECK (unknown_tier BETWEEN 2 AND 4),
  DROP CONSTRAINT question_kind_ck,
  ADD CONSTRAINT question_kind_ck CHECK (kind IN ('CHOICE', 'TEXT', 'NUMBER', 'REFERENCE'));
ALTER TABLE ethics.question ALTER COLUMN evidence DROP DEFAULT, ALTER COLUMN unknown_tier DROP DEFAULT;

-- A number that is at least from_value demands a tier.
CREATE TABLE ethics.question_threshold (
  org_id       uuid    NOT NULL,
  bank_version integer NOT NULL,
  question_id  text    NOT NULL,
  from_value   bigint  NOT NULL,
  least_tier   integer NOT NULL,
  CONSTRAINT question_threshold_pk PRIMARY KEY (org_id, bank_version, question_id, from_value),
  CONSTRAINT question_threshold_question_fk FOREIGN KEY (org_id, bank_version, question_id)
    REFERENCES ethics.question (org_id, bank_version, id),
  CONSTRAINT question_threshold_value_ck CHECK (from_value >= 0 AND least_tier BETWEEN 2 AND 4)
);

-- What a question makes people think of: a scenario to look at, never one that is written for them.
CREATE TABLE ethics.scenario_seed (
  org_id       uuid    NOT NULL,
  bank_version integer NOT NULL,
  question_id  text    NOT NULL,
  position     integer NOT NULL,
  kind         text    NOT NULL,
  title        text    NOT NULL,
  CONSTRAINT scenario_seed_pk PRIMARY KEY (org_id, bank_version, question_id, position),
  CONSTRAINT scenario_seed_question_fk FOREIGN KEY (org_id, bank_version, question_id)
    REFERENCES ethics.question (org_id, bank_version, id),
  CONSTRAINT scenario_seed_kind_ck CHECK (kind IN ('INTENDED', 'MISUSE', 'FAILURE', 'SCALE')),
  CONSTRAINT scenario_seed_title_ck CHECK (btrim(title) <> '' AND char_length(title) <= 200)
);

ALTER TABLE ethics.question
  ADD CONSTRAINT question_text_ck CHECK (btrim(body) <> '' AND char_length(body) <= 500 AND char_length(help) <= 1000);
ALTER TABLE ethics.question_option
  ADD CONSTRAINT question_option_text_ck CHECK (key ~ '^[A-Z][A-Z_]{0,39}$' AND key <> 'DO_NOT_KNOW' AND btrim(body) <> ''
    AND char_length(body) <= 300);
ALTER TABLE ethics.guideline
  ADD CONSTRAINT guideline_text_ck CHECK (btrim(title) <> '' AND char_length(title) <= 120 AND btrim(body) <> '' AND char_length(body) <= 1000);
ALTER TABLE ethics.policy
  ADD CONSTRAINT policy_name_ck CHECK (btrim(name) <> '' AND char_length(name) <= 120);

SELECT ethics.protect(guarded, true) FROM unnest(ARRAY['ethics.question_threshold', 'ethics.scenario_seed']::regclass[]) AS guarded;

-- As before; the parts of a policy are told by the policy itself.
CREATE OR REPLACE FUNCTION ethics.attach_audit() RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  audited regclass;
BEGIN
  FOR audited IN
    SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('planning', 'ethics') AND c.relkind = 'r'
      AND (c.oid = 'planning.organisation'::regclass
        OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped))
      AND n.nspname || '.' || c.relname NOT IN ('ethics.audit_head', 'ethics.audit_event', 'ethics.guideline', 'ethics.question',
        'ethics.question_option', 'ethics.question_threshold', 'ethics.scenario_seed', 'ethics.quorum', 'ethics.quorum_seat',
        'ethics.answer_author', 'ethics.policy_draft_author', 'planning.session', 'planning.idempotency_record',
        'planning.sample_departure', 'planning.item_number_series', 'planning.item_revision', 'planning.item_owner',
        'planning.import_chunk', 'planning.import_progress', 'planning.import_row', 'planning.import_problem', 'planning.import_product')
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'zz_audit')
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', audited);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', audited);
  END LOOP;
END
$$;

-- Since when each question is asked, and from which bank on no more. Derived, so that it cannot be wrong.
CREATE VIEW ethics.question_life AS
  SELECT q.org_id, q.id, min(q.bank_version) AS since,
    CASE WHEN max(q.bank_version) < b.newest THEN max(q.bank_version) + 1 END AS retired_in
  FROM ethics.question q
  JOIN (SELECT org_id, max(question_bank_version) AS newest FROM ethics.policy GROUP BY org_id) b ON b.org_id = q.org_id
  GROUP BY q.org_id, q.id, b.newest;
CREATE VIEW ethics.guideline_life AS
  SELECT g.org_id, g.number, min(g.set_version) AS since,
    CASE WHEN max(g.set_version) < s.newest THEN max(g.set_version) + 1 END AS retired_in
  FROM ethics.guideline g
  JOIN (SELECT org_id, max(guideline_set_version) AS newest FROM ethics.policy GROUP BY org_id) s ON s.org_id = g.org_id
  GROUP BY g.org_id, g.number, s.newest;
GRANT SELECT ON ethics.question_life, ethics.guideline_life TO northline_app, northline_auditor;

-- Quorum --------------------------------------------------------------------------------------------------------------

-- waiting_days: how long a sealed review rests before it can be promoted. A seat is a capacity in which people sign, or a quality that one
-- of the signers has: an outsider has no part in the item's product, the other qualities are granted.
ALTER TABLE ethics.quorum
  ADD COLUMN waiting_days integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT quorum_waiting_ck CHECK (waiting_days BETWEEN 0 AND 30 AND waiting_days < valid_days);
ALTER TABLE ethics.quorum ALTER COLUMN waiting_days DROP DEFAULT;
ALTER TABLE ethics.quorum_seat
  DROP CONSTRAINT quorum_seat_capacity_ck,
  ADD CONSTRAINT quorum_seat_capacity_ck CHECK (capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER', 'OUTSIDER', 'AFFECTED_VOICE',
    'PRIVACY_LEGAL', 'EXTERNAL_REVIEWER'));
-- The policy is the last row of a version, so its tiers come before it.
ALTER TABLE ethics.quorum ALTER CONSTRAINT quorum_policy_fk DEFERRABLE INITIALLY DEFERRED;

-- Two quorums to begin with. The one for small teams is also the least that any policy asks for.
CREATE FUNCTION ethics.quorum_preset(preset text) RETURNS jsonb
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE preset
    WHEN 'standard' THEN '[
      {"tier": 1, "signers": 2, "validDays": 365, "waitingDays": 0, "seats": {"MISUSE_REVIEWER": 1, "STAKEHOLDER": 1}},
      {"tier": 2, "signers": 3, "validDays": 270, "waitingDays": 0, "seats": {"MISUSE_REVIEWER": 1, "STAKEHOLDER": 1, "OUTSIDER": 1}},
      {"tier": 3, "signers": 6, "validDays": 180, "waitingDays": 0, "seats": {"MISUSE_REVIEWER": 2, "STAKEHOLDER": 2, "EXECUTIVE": 1,
        "OUTSIDER": 1, "AFFECTED_VOICE": 1}},
      {"tier": 4, "signers": 8, "validDays": 90, "waitingDays": 7, "seats": {"MISUSE_REVIEWER": 2, "STAKEHOLDER": 2, "EXECUTIVE": 1,
        "OUTSIDER": 1, "AFFECTED_VOICE": 1, "PRIVACY_LEGAL": 1, "EXTERNAL_REVIEWER": 1}}]'::jsonb
    WHEN 'small-team' THEN '[
      {"tier": 1, "signers": 2, "validDays": 365, "waitingDays": 0, "seats": {"MISUSE_REVIEWER": 1, "STAKEHOLDER": 1}},
      {"tier": 2, "signers": 2, "validDays": 270, "waitingDays": 0, "seats": {"MISUSE_REVIEWER": 1, "STAKEHOLDER": 1, "OUTSIDER": 1}},
      {"tier": 3, "signers": 3, "validDays": 180, "waitingDays": 0, "seats": {"MISUSE_REVIEWER": 1, "STAKEHOLDER": 1, "EXECUTIVE": 1,
        "OUTSIDER": 1, "AFFECTED_VOICE": 1}},
      {"tier": 4, "signers": 4, "validDays": 90, "waitingDays": 7, "seats": {"MISUSE_REVIEWER": 1, "STAKEHOLDER": 1, "EXECUTIVE": 1,
        "OUTSIDER": 1, "AFFECTED_VOICE": 1, "PRIVACY_LEGAL": 1, "EXTERNAL_REVIEWER": 1}}]'::jsonb
  END
$$;

-- Bounds --------------------------------------------------------------------------------------------------------------

-- Every reason why the version that a policy row would close is not one: a code and, after a colon, what it is about.
CREATE FUNCTION ethics.faults_of_versions(p ethics.policy) RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path = pg_catalog, ethics, pg_temp AS $$
  SELECT 'VERSION_NOT_NEXT' FROM (SELECT coalesce(max(o.version), 0) AS policy, coalesce(max(o.guideline_set_version), 0) AS set,
      coalesce(max(o.question_bank_version), 0) AS bank FROM ethics.policy o WHERE o.org_id = p.org_id) AS last
    WHERE p.version <> last.policy + 1 OR p.guideline_set_version NOT IN (greatest(last.set, 1), last.set + 1)
      OR p.question_bank_version NOT IN (greatest(last.bank, 1), last.bank + 1)
  UNION ALL
  -- The list that the item's own content hash is made of.
  SELECT 'MATERIAL_FIELDS' WHERE p.material_fields IS DISTINCT FROM ARRAY['title', 'problem', 'target_users', 'payer', 'revenue_link',
    'data_categories', 'automation_use', 'geography', 'channel', 'population', 'product_id']
$$;

-- A number is never given to another sentence: it keeps its title for as long as it is there, and does not come back.
CREATE FUNCTION ethics.faults_of_guidelines(p ethics.policy) RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path = pg_catalog, ethics, pg_temp AS $$
  SELECT 'GUIDELINES_MISSING' WHERE NOT EXISTS (SELECT FROM ethics.guideline g
    WHERE g.org_id = p.org_id AND g.set_version = p.guideline_set_version)
  UNION ALL
  SELECT CASE WHEN l.set_version < p.guideline_set_version - 1 THEN 'NUMBER_REUSED:' ELSE 'NUMBER_RENAMED:' END || g.number
  FROM ethics.guideline g
  JOIN LATERAL (SELECT o.set_version, o.title FROM ethics.guideline o WHERE o.org_id = g.org_id AND o.number = g.number
    AND o.set_version < g.set_version ORDER BY o.set_version DESC LIMIT 1) l ON true
  WHERE g.org_id = p.org_id AND g.set_version = p.guideline_set_version AND (l.set_version < g.set_version - 1 OR l.title <> g.title)
$$;

CREATE FUNCTION ethics.faults_of_questions(p ethics.policy) RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path = pg_catalog, ethics, pg_temp AS $$
  WITH asked AS (SELECT q.* FROM ethics.question q WHERE q.org_id = p.org_id AND q.bank_version = p.question_bank_version),
  offered AS (SELECT o.* FROM ethics.question_option o WHERE o.org_id = p.org_id AND o.bank_version = p.question_bank_version),
  former AS (SELECT DISTINCT ON (o.id) o.* FROM ethics.question o
    WHERE o.org_id = p.org_id AND o.bank_version < p.question_bank_version ORDER BY o.id, o.bank_version DESC)
  SELECT 'PART_EMPTY:' || u.wanted FROM unnest(ARRAY['FM', 'VL', 'BY', 'DA', 'TR', 'AT', 'AU', 'EN', 'RE', 'TC', 'SU', 'EX']) AS u(wanted)
    WHERE NOT EXISTS (SELECT FROM asked q WHERE q.part = u.wanted)
  UNION ALL
  SELECT 'QUESTION_REUSED:' || q.id FROM asked q JOIN former f ON f.id = q.id WHERE f.bank_version < q.bank_version - 1
  UNION ALL
  SELECT 'QUESTION_CHANGED:' || q.id FROM asked q JOIN former f ON f.id = q.id WHERE f.kind <> q.kind
  UNION ALL
  SELECT 'GUIDELINE_UNKNOWN:' || q.id FROM asked q WHERE NOT q.guidelines <@ ARRAY(SELECT g.number FROM ethics.guideline g
    WHERE g.org_id = p.org_id AND g.set_version = p.guideline_set_version)
  UNION ALL
  SELECT 'OPTIONS:' || q.id FROM asked q LEFT JOIN offered o ON o.question_id = q.id GROUP BY q.id, q.kind
    HAVING CASE WHEN q.kind = 'CHOICE' THEN count(o.key) NOT BETWEEN 2 AND 8 ELSE count(o.key) > 0 END
  UNION ALL
  SELECT 'THRESHOLDS:' || q.id FROM asked q WHERE q.kind <> 'NUMBER' AND EXISTS (SELECT FROM ethics.question_threshold t
    WHERE t.org_id = p.org_id AND t.bank_version = p.question_bank_version AND t.question_id = q.id)
  UNION ALL
  -- Not knowing costs at least the next tier.
  SELECT 'UNKNOWN_TOO_CHEAP:' || q.id FROM asked q WHERE q.unknown_tier < least(q.mandatory_from_tier + 1, 4)
  UNION ALL
  SELECT 'TRIAGE_MISSING' WHERE NOT EXISTS (SELECT FROM asked q WHERE q.triage)
  UNION ALL
  -- An answer of the screening that forced tier 3 or 4 goes on forcing it.
  SELECT DISTINCT 'TRIGGER_LOWERED:' || f.id FROM former f
    JOIN ethics.question_option o ON o.org_id = f.org_id AND o.bank_version = f.bank_version AND o.question_id = f.id
    WHERE f.bank_version = p.question_bank_version - 1 AND f.triage AND o.least_tier >= 3
      AND NOT EXISTS (SELECT FROM asked q JOIN offered n ON n.question_id = q.id
        WHERE q.id = f.id AND q.triage AND n.key = o.key AND n.least_tier >= o.least_tier)
$$;

-- The quorum for small teams is the floor: no fewer people, no fewer of a kind, no longer validity, no shorter rest.
CREATE FUNCTION ethics.faults_of_quorum(p ethics.policy) RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path = pg_catalog, ethics, pg_temp AS $$
  WITH bound AS (SELECT (t ->> 'tier')::integer AS tier, (t ->> 'signers')::integer AS signers, (t ->> 'validDays')::integer AS valid_days,
      (t ->> 'waitingDays')::integer AS waiting_days, t -> 'seats' AS seats FROM jsonb_array_elements(ethics.quorum_preset('small-team')) AS t),
  wanted AS (SELECT q.* FROM ethics.quorum q WHERE q.org_id = p.org_id AND q.policy_version = p.version),
  seat AS (SELECT s.* FROM ethics.quorum_seat s WHERE s.org_id = p.org_id AND s.policy_version = p.version)
  SELECT 'TIER_MISSING:' || l.tier FROM bound l WHERE NOT EXISTS (SELECT FROM wanted q WHERE q.tier = l.tier)
  UNION ALL
  SELECT 'SIGNERS_TOO_FEW:' || l.tier FROM bound l JOIN wanted q ON q.tier = l.tier
    WHERE q.signers < l.signers OR q.signers < (SELECT coalesce(sum(s.minimum), 0) FROM seat s WHERE s.tier = q.tier
      AND s.capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER'))
      OR q.signers < (SELECT coalesce(max(s.minimum), 0) FROM seat s WHERE s.tier = q.tier)
      OR EXISTS (SELECT FROM wanted lower WHERE lower.tier < q.tier AND lower.signers > q.signers)
  UNION ALL
  SELECT 'SEAT_MISSING:' || l.tier || ':' || k.kind FROM bound l CROSS JOIN LATERAL jsonb_each_text(l.seats) AS k(kind, minimum)
    WHERE coalesce((SELECT s.minimum FROM seat s WHERE s.tier = l.tier AND s.capacity = k.kind), 0) < k.minimum::integer
  UNION ALL
  SELECT 'VALID_TOO_LONG:' || l.tier FROM bound l JOIN wanted q ON q.tier = l.tier WHERE q.valid_days > l.valid_days
  UNION ALL
  SELECT 'WAITING_TOO_SHORT:' || l.tier FROM bound l JOIN wanted q ON q.tier = l.tier WHERE q.waiting_days < l.waiting_days
$$;

CREATE FUNCTION ethics.policy_faults(p ethics.policy) RETURNS SETOF text
  LANGUAGE sql STABLE SET search_path = pg_catalog, ethics, pg_temp AS $$
  SELECT ethics.faults_of_versions(p) UNION ALL SELECT ethics.faults_of_guidelines(p)
  UNION ALL SELECT ethics.faults_of_questions(p) UNION ALL SELECT ethics.faults_of_quorum(p)
$$;

CREATE FUNCTION ethics.guard_policy() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  faults text[];
BEGIN
  -- One new version at a time.
  PERFORM FROM planning.organisation o WHERE o.id = NEW.org_id FOR UPDATE;
  faults := ARRAY(SELECT ethics.policy_faults(NEW));
  IF cardinality(faults) > 0 THEN
    RAISE EXCEPTION 'this is no policy' USING ERRCODE = 'check_violation', DETAIL = array_to_string(faults, ' ');
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER policy_a_guard BEFORE INSERT ON ethics.policy FOR EACH ROW EXECUTE FUNCTION ethics.guard_policy();
ALTER TABLE ethics.policy ENABLE ALWAYS TRIGGER policy_a_guard;

-- Nothing is added to a version once a policy carries it.
CREATE FUNCTION ethics.guard_policy_part() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM ethics.policy p WHERE p.org_id = NEW.org_id
      AND to_jsonb(p) -> TG_ARGV[1] = to_jsonb(NEW) -> TG_ARGV[0]) THEN
    RAISE EXCEPTION 'this version is closed: a policy carries it' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
DO $$
DECLARE
  part text[];
BEGIN
  FOREACH part SLICE 1 IN ARRAY ARRAY[['guideline', 'set_version', 'guideline_set_version'], ['question', 'bank_version', 'question_bank_version'],
      ['question_option', 'bank_version', 'question_bank_version'], ['question_threshold', 'bank_version', 'question_bank_version'],
      ['scenario_seed', 'bank_version', 'question_bank_version'], ['quorum', 'policy_version', 'version'],
      ['quorum_seat', 'policy_version', 'version']] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON ethics.%I FOR EACH ROW EXECUTE FUNCTION ethics.guard_policy_part(%L, %L)',
      part[1] || '_a_closed', part[1], part[2], part[3]);
    EXECUTE format('ALTER TABLE ethics.%I ENABLE ALWAYS TRIGGER %I', part[1], part[1] || '_a_closed');
  END LOOP;
END
$$;

REVOKE ALL ON FUNCTION ethics.quorum_preset(text), ethics.faults_of_versions(ethics.policy), ethics.faults_of_guidelines(ethics.policy),
  ethics.faults_of_questions(ethics.policy), ethics.faults_of_quorum(ethics.policy), ethics.policy_faults(ethics.policy),
  ethics.guard_policy(), ethics.guard_policy_part() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.quorum_preset(text) TO northline_app;
