-- The policy: numbered guidelines, the question bank, tiers and their quorum. Versioned per organisation; a version never changes.

REVOKE ALL ON SCHEMA ethics FROM PUBLIC;
GRANT USAGE ON SCHEMA ethics TO northline_app, northline_auditor;
GRANT SELECT ON ethics.flyway_schema_history TO northline_app, northline_auditor;

-- Guards --------------------------------------------------------------------------------------------------------------

-- Refuses every change of a record that is only ever appended to; the removal of the sample company passes.
CREATE FUNCTION ethics.refuse_rewriting() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' AND planning.sample_is_leaving(OLD.org_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION ethics.refuse_deletion() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' AND planning.sample_is_leaving(OLD.org_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'rows of % are never deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- Attaches the guards of one table, always enabled: an append-only table also refuses updates. Used by migrations only.
CREATE FUNCTION ethics.protect(guarded regclass, append_only boolean) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  name text := (SELECT relname FROM pg_class WHERE oid = guarded);
BEGIN
  IF append_only THEN
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION ethics.refuse_rewriting()',
      name || '_append_only', guarded);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', guarded, name || '_append_only');
  ELSE
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %s FOR EACH ROW EXECUTE FUNCTION ethics.refuse_deletion()',
      name || '_no_delete', guarded);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', guarded, name || '_no_delete');
  END IF;
  EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION ethics.refuse_deletion()',
    name || '_no_truncate', guarded);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', guarded, name || '_no_truncate');
  EXECUTE format('GRANT SELECT ON %s TO northline_app, northline_auditor', guarded);
END
$$;

-- Tables --------------------------------------------------------------------------------------------------------------

CREATE TABLE ethics.policy (
  org_id                 uuid        NOT NULL,
  version                integer     NOT NULL,
  name                   text        NOT NULL,
  guideline_set_version  integer     NOT NULL,
  question_bank_version  integer     NOT NULL,
  material_fields        text[]      NOT NULL,
  adopted_at             timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT policy_pk PRIMARY KEY (org_id, version),
  CONSTRAINT policy_organisation_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT policy_version_ck CHECK (version >= 1 AND guideline_set_version >= 1 AND question_bank_version >= 1),
  CONSTRAINT policy_material_fields_ck CHECK (cardinality(material_fields) >= 1)
);

-- The number is what people say aloud ("this violates number 3"), so it is never given to another sentence.
CREATE TABLE ethics.guideline (
  org_id      uuid    NOT NULL,
  set_version integer NOT NULL,
  number      integer NOT NULL,
  title       text    NOT NULL,
  body        text    NOT NULL,
  CONSTRAINT guideline_pk PRIMARY KEY (org_id, set_version, number),
  CONSTRAINT guideline_organisation_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT guideline_number_ck CHECK (number >= 1)
);

CREATE TABLE ethics.question (
  org_id              uuid    NOT NULL,
  bank_version        integer NOT NULL,
  id                  text    NOT NULL,
  position            integer NOT NULL,
  part                text    NOT NULL,
  body                text    NOT NULL,
  help                text    NOT NULL,
  kind                text    NOT NULL,
  mandatory_from_tier integer NOT NULL,
  triage              boolean NOT NULL,
  guidelines          integer[] NOT NULL,
  CONSTRAINT question_pk PRIMARY KEY (org_id, bank_version, id),
  CONSTRAINT question_organisation_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT question_id_ck CHECK (id ~ '^[A-Z]{2}-[0-9]{2}$' AND part = left(id, 2)),
  CONSTRAINT question_part_ck CHECK (part IN ('FM', 'VL', 'BY', 'DA', 'TR', 'AT', 'AU', 'EN', 'RE', 'TC', 'SU', 'EX')),
  CONSTRAINT question_kind_ck CHECK (kind IN ('CHOICE', 'TEXT', 'NUMBER')),
  CONSTRAINT question_triage_ck CHECK (NOT triage OR (kind = 'CHOICE' AND mandatory_from_tier = 1)),
  CONSTRAINT question_mandatory_ck CHECK (mandatory_from_tier BETWEEN 1 AND 4),
  CONSTRAINT question_guidelines_ck CHECK (cardinality(guidelines) >= 1)
);

-- How far an answer raises the tier is known to the server only.
CREATE TABLE ethics.question_option (
  org_id       uuid    NOT NULL,
  bank_version integer NOT NULL,
  question_id  text    NOT NULL,
  key          text    NOT NULL,
  position     integer NOT NULL,
  body         text    NOT NULL,
  least_tier   integer NOT NULL,
  CONSTRAINT question_option_pk PRIMARY KEY (org_id, bank_version, question_id, key),
  CONSTRAINT question_option_question_fk FOREIGN KEY (org_id, bank_version, question_id)
    REFERENCES ethics.question (org_id, bank_version, id),
  CONSTRAINT question_option_least_tier_ck CHECK (least_tier BETWEEN 1 AND 4)
);

CREATE TABLE ethics.quorum (
  org_id         uuid    NOT NULL,
  policy_version integer NOT NULL,
  tier           integer NOT NULL,
  signers        integer NOT NULL,
  valid_days     integer NOT NULL,
  CONSTRAINT quorum_pk PRIMARY KEY (org_id, policy_version, tier),
  CONSTRAINT quorum_policy_fk FOREIGN KEY (org_id, policy_version) REFERENCES ethics.policy (org_id, version),
  CONSTRAINT quorum_tier_ck CHECK (tier BETWEEN 1 AND 4),
  CONSTRAINT quorum_signers_ck CHECK (signers >= 2),
  CONSTRAINT quorum_valid_days_ck CHECK (valid_days BETWEEN 1 AND 365)
);

CREATE TABLE ethics.quorum_seat (
  org_id         uuid    NOT NULL,
  policy_version integer NOT NULL,
  tier           integer NOT NULL,
  capacity       text    NOT NULL,
  minimum        integer NOT NULL,
  CONSTRAINT quorum_seat_pk PRIMARY KEY (org_id, policy_version, tier, capacity),
  CONSTRAINT quorum_seat_quorum_fk FOREIGN KEY (org_id, policy_version, tier)
    REFERENCES ethics.quorum (org_id, policy_version, tier),
  CONSTRAINT quorum_seat_capacity_ck CHECK (capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')),
  CONSTRAINT quorum_seat_minimum_ck CHECK (minimum >= 1)
);

SELECT ethics.protect(guarded, true) FROM unnest(ARRAY['ethics.policy', 'ethics.guideline', 'ethics.question',
  'ethics.question_option', 'ethics.quorum', 'ethics.quorum_seat']::regclass[]) AS guarded;

-- Adoption ------------------------------------------------------------------------------------------------------------

-- Turns one policy document into the rows of one organisation.
CREATE FUNCTION ethics.adopt_policy(org uuid, document jsonb) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  policy_number integer := (document ->> 'version')::integer;
  set_number    integer := (document ->> 'guidelineSet')::integer;
  bank_number   integer := (document ->> 'questionBank')::integer;
BEGIN
  INSERT INTO ethics.policy (org_id, version, name, guideline_set_version, question_bank_version, material_fields)
    VALUES (org, policy_number, document ->> 'name', set_number, bank_number,
      ARRAY(SELECT jsonb_array_elements_text(document -> 'materialFields')));
  INSERT INTO ethics.guideline (org_id, set_version, number, title, body)
    SELECT org, set_number, (g ->> 'number')::integer, g ->> 'title', g ->> 'text'
    FROM jsonb_array_elements(document -> 'guidelines') AS g;
  INSERT INTO ethics.question (org_id, bank_version, id, position, part, body, help, kind, mandatory_from_tier, triage, guidelines)
    SELECT org, bank_number, q ->> 'id', n, left(q ->> 'id', 2), q ->> 'text', q ->> 'help', q ->> 'kind',
      (q ->> 'mandatoryFromTier')::integer, coalesce((q ->> 'triage')::boolean, false),
      ARRAY(SELECT e::integer FROM jsonb_array_elements_text(q -> 'guidelines') AS e)
    FROM jsonb_array_elements(document -> 'questions') WITH ORDINALITY AS u(q, n);
  INSERT INTO ethics.question_option (org_id, bank_version, question_id, key, position, body, least_tier)
    SELECT org, bank_number, q ->> 'id', o ->> 'key', n, o ->> 'text', coalesce((o ->> 'leastTier')::integer, 1)
    FROM jsonb_array_elements(document -> 'questions') AS q,
      jsonb_array_elements(coalesce(q -> 'options', '[]')) WITH ORDINALITY AS u(o, n);
  INSERT INTO ethics.quorum (org_id, policy_version, tier, signers, valid_days)
    SELECT org, policy_number, (t ->> 'tier')::integer, (t ->> 'signers')::integer, (t ->> 'validDays')::integer
    FROM jsonb_array_elements(document -> 'tiers') AS t;
  INSERT INTO ethics.quorum_seat (org_id, policy_version, tier, capacity, minimum)
    SELECT org, policy_number, (t ->> 'tier')::integer, s ->> 'capacity', (s ->> 'minimum')::integer
    FROM jsonb_array_elements(document -> 'tiers') AS t, jsonb_array_elements(t -> 'seats') AS s;
END
$$;

-- The policy that new reviews follow.
CREATE VIEW ethics.current_policy AS
  SELECT DISTINCT ON (org_id) * FROM ethics.policy ORDER BY org_id, version DESC;
GRANT SELECT ON ethics.current_policy TO northline_app, northline_auditor;

REVOKE ALL ON FUNCTION ethics.refuse_rewriting(), ethics.refuse_deletion(), ethics.protect(regclass, boolean),
  ethics.adopt_policy(uuid, jsonb) FROM PUBLIC;
