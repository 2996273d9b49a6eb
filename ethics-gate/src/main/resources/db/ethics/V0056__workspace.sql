-- The log tells who took the whole workspace along and who brought one in. What arrives with a workspace was written here by whoever brought it: the
-- log names that person, and the gate counts the same person among those who made each item that came along.

CREATE OR REPLACE VIEW ethics.item_maker AS
  SELECT o.org_id, o.item_id, o.person_id, 'OWNER'::text AS part FROM planning.item_owner o
  UNION ALL
  SELECT i.org_id, i.id, i.owner_id, 'OWNER' FROM planning.roadmap_item i
  UNION ALL
  SELECT v.org_id, v.item_id, v.edited_by, 'EDITOR' FROM planning.item_revision v
  UNION ALL
  SELECT i.org_id, i.id, w.changed_by, 'EDITOR' FROM planning.roadmap_item i
    JOIN planning.workspace_import w ON w.org_id = i.org_id AND w.finished_at >= i.created_at;

-- For whoever takes a workspace along: what was decided, and who signed. Not what was scored or said against it before.
CREATE OR REPLACE VIEW planning.gate_record AS
  SELECT r.org_id, r.item_id, r.number AS review_number, r.state, r.tier, r.verdict, r.sealed_at, r.valid_until, r.statement_hash,
    (SELECT jsonb_agg(jsonb_build_object('person_id', s.person_id, 'capacity', s.capacity, 'signed_at', s.signed_at, 'taken_back_at', w.withdrawn_at)
        ORDER BY s.signed_at, s.id)
      FROM ethics.sign_off s LEFT JOIN ethics.sign_off_withdrawal w ON w.org_id = s.org_id AND w.sign_off_id = s.id
      WHERE s.org_id = r.org_id AND s.review_id = r.id) AS signatures
  FROM ethics.misuse_review r;

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
  -- What arrives with a workspace names in its columns who wrote it where it came from.
  e.actor_id := coalesce(planning.workspace_arriver(e.org_id),
    CASE WHEN TG_OP <> 'DELETE' THEN coalesce(r ->> 'changed_by', r ->> 'person_id', r ->> 'entered_by') END::uuid);
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

DO $$
DECLARE
  told regclass;
BEGIN
  FOREACH told IN ARRAY ARRAY['planning.workspace_export', 'planning.workspace_import', 'planning.awaited_entry']::regclass[] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', told);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', told);
  END LOOP;
END
$$;
