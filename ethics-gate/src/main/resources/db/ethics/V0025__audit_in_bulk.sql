-- Events are what they were, byte for byte, and cost less: thousands of them make an import.

-- The columns that changed, before and after, without secrets, without the text of a draft and without what the event says elsewhere; a text
-- just as jsonb writes it, whose keys come in the order of jsonb. A new or deleted row has one side only, most of it plain.
DROP FUNCTION ethics.audit_payload(jsonb, jsonb);
CREATE FUNCTION ethics.audit_payload(before jsonb, after jsonb) RETURNS text
  LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  told   CONSTANT jsonb := coalesce(before, after)
    - '{org_id,password_hash,token_hash,ticket,document,version,changed_by,changed_at}'::text[];
  side   CONSTANT text := CASE WHEN before IS NULL THEN ': {"after": ' ELSE ': {"before": ' END;
  fields text;
BEGIN
  IF before IS NOT NULL AND after IS NOT NULL THEN
    SELECT string_agg(to_json(c.k) || ': ' || jsonb_strip_nulls(jsonb_build_object('before', c.v, 'after', after -> c.k)), ', ')
    INTO fields FROM jsonb_each(told) AS c (k, v) WHERE c.v IS DISTINCT FROM after -> c.k;
  ELSE
    SELECT string_agg(to_json(c.k) || CASE jsonb_typeof(c.v)
        WHEN 'null' THEN ': {}'
        WHEN 'object' THEN side || jsonb_strip_nulls(c.v) || '}'
        WHEN 'array' THEN side || jsonb_strip_nulls(c.v) || '}'
        ELSE side || c.v || '}' END, ', ')
    INTO fields FROM jsonb_each(told) AS c (k, v);
  END IF;
  RETURN '{' || coalesce(fields, '') || '}';
END
$$;

CREATE OR REPLACE FUNCTION ethics.append_audit_event() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  after  jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  r      jsonb := coalesce(after, before);
  e      ethics.audit_event;
  head_seq  bigint;
  head_hash text;
  last_seq  bigint;
  last_hash text;
BEGIN
  e.source := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
  e.org_id := CASE WHEN e.source = 'planning.organisation' THEN r ->> 'id' ELSE r ->> 'org_id' END;
  e.payload := ethics.audit_payload(before, after);
  IF e.payload = '{}' OR NOT EXISTS (SELECT FROM planning.organisation o WHERE o.id = e.org_id) THEN
    -- Nothing that concerns anybody changed, or the sample company has left with its log.
    RETURN NULL;
  END IF;
  SELECT h.seq, h.hash INTO head_seq, head_hash FROM ethics.audit_head h WHERE h.org_id = e.org_id FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO ethics.audit_head (org_id, seq, hash) VALUES (e.org_id, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT h.seq, h.hash INTO head_seq, head_hash FROM ethics.audit_head h WHERE h.org_id = e.org_id FOR UPDATE;
  END IF;
  SELECT a.seq, a.hash INTO last_seq, last_hash FROM ethics.audit_event a WHERE a.org_id = e.org_id ORDER BY a.seq DESC LIMIT 1;
  IF coalesce(last_seq, 0) < head_seq THEN
    RAISE EXCEPTION 'the log has lost its end' USING ERRCODE = 'data_corrupted';
  END IF;
  e.seq := coalesce(last_seq, 0) + 1;
  e.prev := coalesce(last_hash, head_hash);
  e.at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  e.db_user := session_user;
  -- A deleted row names its last writer, not who deleted it; the record that explains the deletion names that person.
  e.actor_id := CASE WHEN TG_OP <> 'DELETE' THEN coalesce(r ->> 'changed_by', r ->> 'person_id', r ->> 'entered_by') END::uuid;
  e.operation := TG_OP;
  e.row_id := coalesce(r ->> 'id', r ->> 'review_id', r ->> 'item_id', '');
  -- Which item the row is about, if any: only what names its review and not its item has to be looked up.
  e.item_id := CASE
    WHEN e.source = 'planning.roadmap_item' THEN (r ->> 'id')::uuid
    WHEN r ? 'item_id' THEN (r ->> 'item_id')::uuid
    WHEN r ? 'review_id' THEN (SELECT m.item_id FROM ethics.misuse_review m
      WHERE m.org_id = (r ->> 'org_id')::uuid AND m.id = (r ->> 'review_id')::uuid)
  END;
  e.salt := extensions.gen_random_bytes(16);
  e.payload_digest := encode(sha256(e.salt || convert_to(e.payload, 'UTF8')), 'hex');
  e.hash := encode(sha256(planning.length_prefixed('audit/v1', e.org_id::text, e.seq::text, e.prev, e.at, e.db_user,
    coalesce(e.actor_id::text, ''), e.source, e.operation, e.row_id, coalesce(e.item_id::text, ''), e.payload_digest)), 'hex');
  INSERT INTO ethics.audit_event (org_id, seq, prev, at, db_user, actor_id, source, operation, row_id, item_id, salt, payload, payload_digest, hash)
  VALUES (e.org_id, e.seq, e.prev, e.at, e.db_user, e.actor_id, e.source, e.operation, e.row_id, e.item_id, e.salt, e.payload,
    e.payload_digest, e.hash);
  RETURN NULL;
END
$$;

DROP FUNCTION ethics.audited_item(text, jsonb);

REVOKE ALL ON FUNCTION ethics.audit_payload(jsonb, jsonb) FROM PUBLIC;
