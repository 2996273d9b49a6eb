-- How a new version of the policy comes about: somebody drafts it from the one in force, and an executive who wrote none of it publishes it.
-- What is published is adopted whole or not at all, within the bounds that every policy keeps.

CREATE TABLE ethics.policy_draft (
  org_id            uuid        NOT NULL,
  id                uuid        NOT NULL,
  based_on          integer     NOT NULL,
  document          jsonb       NOT NULL,
  document_hash     text        NOT NULL,
  discarded_at      timestamptz,
  published_version integer,
  version           bigint      NOT NULL,
  changed_by        uuid        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT policy_draft_pk PRIMARY KEY (org_id, id),
  CONSTRAINT policy_draft_based_on_fk FOREIGN KEY (org_id, based_on) REFERENCES ethics.policy (org_id, version),
  CONSTRAINT policy_draft_published_fk FOREIGN KEY (org_id, published_version) REFERENCES ethics.policy (org_id, version),
  CONSTRAINT policy_draft_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT policy_draft_document_ck CHECK (jsonb_typeof(document) = 'object' AND octet_length(document::text) <= 1000000),
  CONSTRAINT policy_draft_end_ck CHECK (discarded_at IS NULL OR published_version IS NULL)
);
CREATE UNIQUE INDEX policy_draft_open_uq ON ethics.policy_draft (org_id) WHERE discarded_at IS NULL AND published_version IS NULL;
CREATE INDEX policy_draft_based_on_ix ON ethics.policy_draft (org_id, based_on);
CREATE INDEX policy_draft_published_ix ON ethics.policy_draft (org_id, published_version);
CREATE INDEX policy_draft_changed_by_ix ON ethics.policy_draft (org_id, changed_by);

-- Everyone who ever wrote in a draft; such a person does not publish it. Written by trigger.
CREATE TABLE ethics.policy_draft_author (
  org_id    uuid NOT NULL,
  draft_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT policy_draft_author_pk PRIMARY KEY (org_id, draft_id, person_id),
  CONSTRAINT policy_draft_author_draft_fk FOREIGN KEY (org_id, draft_id) REFERENCES ethics.policy_draft (org_id, id),
  CONSTRAINT policy_draft_author_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id)
);
CREATE INDEX policy_draft_author_person_ix ON ethics.policy_draft_author (org_id, person_id);

-- Who published which draft as which version.
CREATE TABLE ethics.policy_publication (
  org_id        uuid        NOT NULL,
  version       integer     NOT NULL,
  draft_id      uuid        NOT NULL,
  document_hash text        NOT NULL,
  ticket        text        NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT policy_publication_pk PRIMARY KEY (org_id, version),
  CONSTRAINT policy_publication_policy_fk FOREIGN KEY (org_id, version) REFERENCES ethics.policy (org_id, version),
  CONSTRAINT policy_publication_draft_fk FOREIGN KEY (org_id, draft_id) REFERENCES ethics.policy_draft (org_id, id),
  CONSTRAINT policy_publication_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX policy_publication_draft_ix ON ethics.policy_publication (org_id, draft_id);
CREATE INDEX policy_publication_changed_by_ix ON ethics.policy_publication (org_id, changed_by);

SELECT ethics.protect('ethics.policy_draft', false), ethics.protect('ethics.policy_draft_author', true),
  ethics.protect('ethics.policy_publication', true);
REVOKE SELECT ON ethics.policy_publication FROM northline_app;
GRANT SELECT (org_id, version, draft_id, document_hash, changed_by, changed_at) ON ethics.policy_publication TO northline_app;
GRANT INSERT (org_id, id, based_on, document, version, changed_by, changed_at) ON ethics.policy_draft TO northline_app;
GRANT UPDATE (document, discarded_at, version, changed_by, changed_at) ON ethics.policy_draft TO northline_app;

CREATE FUNCTION ethics.guard_policy_draft() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  NEW.document_hash := encode(sha256(convert_to(NEW.document::text, 'UTF8')), 'hex');
  IF TG_OP = 'INSERT' THEN
    RETURN NEW;
  END IF;
  IF (NEW.org_id, NEW.id, NEW.based_on) IS DISTINCT FROM (OLD.org_id, OLD.id, OLD.based_on)
      OR OLD.discarded_at IS NOT NULL OR OLD.published_version IS NOT NULL OR NEW.version <= OLD.version THEN
    RAISE EXCEPTION 'a draft changes only while it is open, and stays the draft it is' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER policy_draft_a_guard BEFORE INSERT OR UPDATE ON ethics.policy_draft FOR EACH ROW EXECUTE FUNCTION ethics.guard_policy_draft();
ALTER TABLE ethics.policy_draft ENABLE ALWAYS TRIGGER policy_draft_a_guard;

CREATE FUNCTION ethics.record_policy_draft_author() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  INSERT INTO ethics.policy_draft_author (org_id, draft_id, person_id) VALUES (NEW.org_id, NEW.id, NEW.changed_by) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
-- Publishing is no writing, so only a new text has an author.
CREATE TRIGGER policy_draft_b_author AFTER INSERT OR UPDATE OF document ON ethics.policy_draft
  FOR EACH ROW EXECUTE FUNCTION ethics.record_policy_draft_author();
ALTER TABLE ethics.policy_draft ENABLE ALWAYS TRIGGER policy_draft_b_author;

-- As before, and without the text of a draft: its hash says that it changed, and what is published is there to read.
CREATE OR REPLACE FUNCTION ethics.audit_payload(before jsonb, after jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(jsonb_object_agg(k, jsonb_strip_nulls(jsonb_build_object('before', before -> k, 'after', after -> k))), '{}')
  FROM (SELECT jsonb_object_keys(coalesce(before, after)) AS k) AS columns
  WHERE before -> k IS DISTINCT FROM after -> k
    AND k NOT IN ('org_id', 'password_hash', 'token_hash', 'ticket', 'document', 'version', 'changed_by', 'changed_at')
$$;

-- One version of the policy as the document that it could be adopted from, with everything said.
CREATE FUNCTION ethics.policy_document(org uuid, number integer) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT jsonb_build_object('name', p.name,
    'guidelines', (SELECT jsonb_agg(jsonb_build_object('number', g.number, 'title', g.title, 'text', g.body) ORDER BY g.number)
      FROM ethics.guideline g WHERE g.org_id = org AND g.set_version = p.guideline_set_version),
    'tiers', (SELECT jsonb_agg(jsonb_build_object('tier', q.tier, 'signers', q.signers, 'validDays', q.valid_days, 'waitingDays', q.waiting_days,
        'seats', (SELECT coalesce(jsonb_object_agg(s.capacity, s.minimum), '{}') FROM ethics.quorum_seat s
          WHERE s.org_id = org AND s.policy_version = number AND s.tier = q.tier)) ORDER BY q.tier)
      FROM ethics.quorum q WHERE q.org_id = org AND q.policy_version = number),
    'questions', (SELECT jsonb_agg(jsonb_build_object('id', q.id, 'text', q.body, 'help', q.help, 'kind', q.kind,
        'mandatoryFromTier', q.mandatory_from_tier, 'unknownTier', q.unknown_tier, 'triage', q.triage, 'evidence', q.evidence,
        'guidelines', to_jsonb(q.guidelines),
        'options', (SELECT coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'text', o.body, 'leastTier', o.least_tier) ORDER BY o.position), '[]')
          FROM ethics.question_option o WHERE o.org_id = org AND o.bank_version = q.bank_version AND o.question_id = q.id),
        'thresholds', (SELECT coalesce(jsonb_agg(jsonb_build_object('from', t.from_value, 'leastTier', t.least_tier) ORDER BY t.from_value), '[]')
          FROM ethics.question_threshold t WHERE t.org_id = org AND t.bank_version = q.bank_version AND t.question_id = q.id),
        'seeds', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'title', s.title) ORDER BY s.position), '[]')
          FROM ethics.scenario_seed s WHERE s.org_id = org AND s.bank_version = q.bank_version AND s.question_id = q.id)) ORDER BY q.position)
      FROM ethics.question q WHERE q.org_id = org AND q.bank_version = p.question_bank_version))
  FROM ethics.policy p WHERE p.org_id = org AND p.version = number
$$;

-- The document under the version numbers that it gets: guidelines and questions that are the same keep theirs.
CREATE FUNCTION ethics.numbered(org uuid, document jsonb) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT document || jsonb_build_object('version', p.version + 1, 'materialFields', to_jsonb(p.material_fields),
    'guidelineSet', p.guideline_set_version + CASE WHEN document -> 'guidelines' = f.text -> 'guidelines' THEN 0 ELSE 1 END,
    'questionBank', p.question_bank_version + CASE WHEN document -> 'questions' = f.text -> 'questions' THEN 0 ELSE 1 END)
  FROM ethics.current_policy p CROSS JOIN LATERAL (SELECT ethics.policy_document(org, p.version)) AS f(text) WHERE p.org_id = org
$$;

-- What stands against publishing a draft as it is; found by adopting it and taking that back. It changes nothing, so it needs no ticket.
CREATE FUNCTION ethics.policy_draft_faults(org uuid, draft uuid) RETURNS SETOF text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  drafted ethics.policy_draft;
  message text;
  detail  text;
  broken  text;
BEGIN
  SELECT * INTO drafted FROM ethics.policy_draft d WHERE d.org_id = org AND d.id = draft;
  IF drafted.based_on IS DISTINCT FROM (SELECT p.version FROM ethics.current_policy p WHERE p.org_id = org) THEN
    RETURN NEXT 'POLICY_CHANGED';
    RETURN;
  END IF;
  BEGIN
    PERFORM ethics.adopt_policy(org, ethics.numbered(org, drafted.document));
    RAISE EXCEPTION 'taken back' USING ERRCODE = 'NL001';
  EXCEPTION
    WHEN SQLSTATE 'NL001' THEN
      RETURN;
    WHEN integrity_constraint_violation OR data_exception THEN
      GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, broken = CONSTRAINT_NAME;
      IF message = 'this is no policy' THEN
        RETURN QUERY SELECT regexp_split_to_table(detail, ' ');
      ELSE
        RETURN NEXT 'OUT_OF_BOUNDS:' || broken;
      END IF;
  END;
END
$$;

CREATE FUNCTION ethics.publish_policy(org uuid, draft uuid, seen_version bigint, person uuid, ticket text) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  drafted ethics.policy_draft;
  adopted jsonb;
BEGIN
  PERFORM planning.spend_ticket('publish_policy', ticket, org::text, draft::text, seen_version::text, person::text);
  PERFORM FROM planning.organisation o WHERE o.id = org FOR UPDATE;
  SELECT * INTO drafted FROM ethics.policy_draft d WHERE d.org_id = org AND d.id = draft FOR UPDATE;
  IF drafted.id IS NULL OR drafted.discarded_at IS NOT NULL OR drafted.published_version IS NOT NULL THEN
    PERFORM ethics.refuse('NO_DRAFT');
  ELSIF drafted.version <> seen_version THEN
    PERFORM ethics.refuse('DRAFT_CHANGED');
  ELSIF ethics.live_grant(org, person, 'EXECUTIVE', 'infinity') IS NULL THEN
    PERFORM ethics.refuse('NO_CAPACITY');
  ELSIF EXISTS (SELECT FROM ethics.policy_draft_author a WHERE a.org_id = org AND a.draft_id = draft AND a.person_id = person) THEN
    PERFORM ethics.refuse('PUBLISHER_WROTE_IT');
  ELSIF EXISTS (SELECT FROM ethics.policy_draft_faults(org, draft)) THEN
    PERFORM ethics.refuse('DRAFT_FAULTY');
  END IF;
  adopted := ethics.numbered(org, drafted.document);
  PERFORM ethics.adopt_policy(org, adopted);
  INSERT INTO ethics.policy_publication (org_id, version, draft_id, document_hash, ticket, changed_by)
    VALUES (org, (adopted ->> 'version')::integer, draft, drafted.document_hash, ticket, person);
  UPDATE ethics.policy_draft d SET published_version = (adopted ->> 'version')::integer, version = d.version + 1, changed_by = person,
    changed_at = now() WHERE d.org_id = org AND d.id = draft;
  RETURN (adopted ->> 'version')::integer;
END
$$;

REVOKE ALL ON FUNCTION ethics.guard_policy_draft(), ethics.record_policy_draft_author(), ethics.policy_document(uuid, integer),
  ethics.numbered(uuid, jsonb), ethics.policy_draft_faults(uuid, uuid), ethics.publish_policy(uuid, uuid, bigint, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.policy_document(uuid, integer), ethics.policy_draft_faults(uuid, uuid),
  ethics.publish_policy(uuid, uuid, bigint, uuid, text) TO northline_app;
