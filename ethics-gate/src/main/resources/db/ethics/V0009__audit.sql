-- The audit log: one chain of hashes per organisation, written in the transaction of each change. It has no off switch.

CREATE TABLE ethics.audit_head (
  org_id uuid   NOT NULL,
  seq    bigint NOT NULL,
  hash   text   NOT NULL,
  CONSTRAINT audit_head_pk PRIMARY KEY (org_id)
);

-- at is the very text that is hashed. The payload stands beside its salted digest, and only the digest is in the chain: what must be erased
-- one day can be, and the chain still holds.
CREATE TABLE ethics.audit_event (
  org_id         uuid   NOT NULL,
  seq            bigint NOT NULL,
  prev           text   NOT NULL,
  at             text   NOT NULL,
  db_user        text   NOT NULL,
  actor_id       uuid,
  source         text   NOT NULL,
  operation      text   NOT NULL,
  row_id         text   NOT NULL,
  item_id        uuid,
  salt           bytea  NOT NULL,
  payload        text   NOT NULL,
  payload_digest text   NOT NULL,
  hash           text   NOT NULL,
  CONSTRAINT audit_event_pk PRIMARY KEY (org_id, seq),
  CONSTRAINT audit_event_prev_uq UNIQUE (org_id, prev),
  CONSTRAINT audit_event_hash_uq UNIQUE (org_id, hash),
  CONSTRAINT audit_event_operation_ck CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE'))
);
CREATE INDEX audit_event_item_ix ON ethics.audit_event (org_id, item_id, seq DESC) WHERE item_id IS NOT NULL;
CREATE INDEX audit_event_actor_ix ON ethics.audit_event (org_id, actor_id, seq DESC);
CREATE INDEX audit_event_source_ix ON ethics.audit_event (org_id, source, seq DESC);

SELECT ethics.protect('ethics.audit_event', true), ethics.protect('ethics.audit_head', false);
REVOKE SELECT ON ethics.audit_event, ethics.audit_head FROM northline_app;
GRANT SELECT (org_id, seq, at, actor_id, source, operation, row_id, item_id, payload) ON ethics.audit_event TO northline_app;

-- The head moves on and never back.
CREATE FUNCTION ethics.guard_audit_head() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF NEW.org_id <> OLD.org_id OR NEW.seq <= OLD.seq THEN
    RAISE EXCEPTION 'the head of the log only moves on' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON ethics.audit_head FOR EACH ROW EXECUTE FUNCTION ethics.guard_audit_head();
ALTER TABLE ethics.audit_head ENABLE ALWAYS TRIGGER audit_head_moves_on;

-- The columns that changed, before and after, without secrets and without what the event says elsewhere.
CREATE FUNCTION ethics.audit_payload(before jsonb, after jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(jsonb_object_agg(k, jsonb_strip_nulls(jsonb_build_object('before', before -> k, 'after', after -> k))), '{}')
  FROM (SELECT jsonb_object_keys(coalesce(before, after)) AS k) AS columns
  WHERE before -> k IS DISTINCT FROM after -> k
    AND k NOT IN ('org_id', 'password_hash', 'token_hash', 'ticket', 'version', 'changed_by', 'changed_at')
$$;

-- Which item a row is about, if any.
CREATE FUNCTION ethics.audited_item(source text, r jsonb) RETURNS uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT CASE
    WHEN source = 'planning.roadmap_item' THEN (r ->> 'id')::uuid
    WHEN r ? 'item_id' THEN (r ->> 'item_id')::uuid
    WHEN r ? 'review_id' THEN (SELECT m.item_id FROM ethics.misuse_review m
      WHERE m.org_id = (r ->> 'org_id')::uuid AND m.id = (r ->> 'review_id')::uuid)
  END
$$;

-- Deferred to the commit, so that the head of the chain is the last thing a transaction locks: two transactions can then never wait for
-- each other's rows and heads in a circle.
CREATE FUNCTION ethics.append_audit_event() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after  jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  r      jsonb := coalesce(after, before);
  head   ethics.audit_head;
  e      ethics.audit_event;
  last_seq  bigint;
  last_hash text;
BEGIN
  e.source := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
  e.org_id := CASE WHEN e.source = 'planning.organisation' THEN r ->> 'id' ELSE r ->> 'org_id' END;
  e.payload := ethics.audit_payload(before, after)::text;
  IF e.payload = '{}' OR NOT EXISTS (SELECT FROM planning.organisation o WHERE o.id = e.org_id) THEN
    -- Nothing that concerns anybody changed, or the sample company has left with its log.
    RETURN NULL;
  END IF;
  SELECT * INTO head FROM ethics.audit_head h WHERE h.org_id = e.org_id FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO ethics.audit_head (org_id, seq, hash) VALUES (e.org_id, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM ethics.audit_head h WHERE h.org_id = e.org_id FOR UPDATE;
  END IF;
  SELECT a.seq, a.hash INTO last_seq, last_hash FROM ethics.audit_event a WHERE a.org_id = e.org_id ORDER BY a.seq DESC LIMIT 1;
  IF coalesce(last_seq, 0) < head.seq THEN
    RAISE EXCEPTION 'the log has lost its end' USING ERRCODE = 'data_corrupted';
  END IF;
  e.seq := coalesce(last_seq, 0) + 1;
  e.prev := coalesce(last_hash, head.hash);
  e.at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  e.db_user := session_user;
  -- A deleted row names its last writer, not who deleted it; the record that explains the deletion names that person.
  e.actor_id := CASE WHEN TG_OP <> 'DELETE' THEN coalesce(r ->> 'changed_by', r ->> 'person_id', r ->> 'entered_by') END::uuid;
  e.operation := TG_OP;
  e.row_id := coalesce(r ->> 'id', r ->> 'review_id', r ->> 'item_id', '');
  e.item_id := ethics.audited_item(e.source, r);
  e.salt := extensions.gen_random_bytes(16);
  e.payload_digest := encode(sha256(e.salt || convert_to(e.payload, 'UTF8')), 'hex');
  e.hash := encode(sha256(planning.length_prefixed('audit/v1', e.org_id::text, e.seq::text, e.prev, e.at, e.db_user,
    coalesce(e.actor_id::text, ''), e.source, e.operation, e.row_id, coalesce(e.item_id::text, ''), e.payload_digest)), 'hex');
  INSERT INTO ethics.audit_event SELECT (e).*;
  RETURN NULL;
END
$$;

-- Once a transaction and not once an event: a row that is changed thousands of times in one transaction gets slower with each of them.
CREATE FUNCTION ethics.move_audit_head() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM ethics.audit_event a WHERE a.org_id = NEW.org_id AND a.seq = NEW.seq + 1) THEN
    UPDATE ethics.audit_head h SET seq = NEW.seq, hash = NEW.hash WHERE h.org_id = NEW.org_id;
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER audit_event_moves_head AFTER INSERT ON ethics.audit_event DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ethics.move_audit_head();
ALTER TABLE ethics.audit_event ENABLE ALWAYS TRIGGER audit_event_moves_head;

-- Gives every table of both schemas that belongs to an organisation its audit trigger. Sessions and technical records have no story to tell;
-- revisions and owners of an item are told by the item itself.
CREATE FUNCTION ethics.attach_audit() RETURNS void
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
        'ethics.question_option', 'ethics.quorum', 'ethics.quorum_seat', 'ethics.answer_author', 'planning.session',
        'planning.idempotency_record', 'planning.sample_departure', 'planning.item_number_series', 'planning.item_revision',
        'planning.item_owner', 'planning.import_chunk', 'planning.import_progress', 'planning.import_row', 'planning.import_problem',
        'planning.import_product')
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'zz_audit')
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', audited);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', audited);
  END LOOP;
END
$$;

REVOKE ALL ON FUNCTION ethics.guard_audit_head(), ethics.audit_payload(jsonb, jsonb), ethics.audited_item(text, jsonb), ethics.append_audit_event(),
  ethics.move_audit_head(), ethics.attach_audit() FROM PUBLIC;
