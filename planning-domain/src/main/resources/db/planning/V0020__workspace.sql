-- A whole workspace as a file, and from such a file into an organisation that has no plan yet.

-- Every table of this schema: whether its rows travel with a workspace, or why not. A migration that adds a table adds its line; a test asks for it.
CREATE TABLE planning.workspace_part (
  name      text    NOT NULL,
  travels   boolean NOT NULL,
  -- Of a table that stays.
  reason    text    NOT NULL,
  -- Which columns travel, all that are written when absent, and which rows.
  fields    text[]  NULL,
  condition text    NOT NULL DEFAULT 'true',
  -- What the rows are read from, when not the table itself.
  source    text    NULL,
  CONSTRAINT workspace_part_pk PRIMARY KEY (name),
  CONSTRAINT workspace_part_reason_ck CHECK (travels = (reason = '')),
  -- Whatever a later migration says: the roadmap behind the gate, and what lets people in, are never written from a file.
  CONSTRAINT workspace_part_gate_ck CHECK (NOT travels OR name NOT IN
    ('portfolio_entry', 'portfolio_removal', 'session', 'server_secret', 'door_ticket', 'organisation', 'share_link', 'workspace_part'))
);
GRANT SELECT ON planning.workspace_part TO northline_app, northline_auditor;

-- That somebody took the whole workspace along.
CREATE TABLE planning.workspace_export (
  org_id     uuid        NOT NULL,
  id         uuid        NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT workspace_export_pk PRIMARY KEY (org_id, id),
  CONSTRAINT workspace_export_org_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT workspace_export_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX workspace_export_changed_by_ix ON planning.workspace_export (org_id, changed_by);

-- A file with a workspace that was checked. The door that imports it says when that was done and by whom; until then it changed nothing.
CREATE TABLE planning.workspace_import (
  org_id          uuid        NOT NULL,
  id              uuid        NOT NULL,
  file_name       text        NOT NULL,
  byte_size       bigint      NOT NULL,
  sha256          text        NOT NULL,
  organisation    text        NOT NULL,
  exported_at     timestamptz NOT NULL,
  schema_version  text        NOT NULL,
  rows_total      bigint      NOT NULL,
  people_arriving integer     NOT NULL,
  people_here     integer     NOT NULL,
  awaited         integer     NOT NULL,
  created_at      timestamptz NOT NULL DEFAULT now(),
  finished_at     timestamptz NULL,
  version         bigint      NOT NULL DEFAULT 1,
  changed_by      uuid        NOT NULL,
  changed_at      timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT workspace_import_pk PRIMARY KEY (org_id, id),
  CONSTRAINT workspace_import_org_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT workspace_import_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT workspace_import_file_name_ck CHECK (char_length(file_name) BETWEEN 1 AND 200),
  CONSTRAINT workspace_import_size_ck CHECK (byte_size BETWEEN 1 AND 209715200),
  CONSTRAINT workspace_import_sha256_ck CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT workspace_import_rows_ck CHECK (rows_total >= 0 AND people_arriving >= 0 AND people_here >= 0 AND awaited >= 0)
);
CREATE INDEX workspace_import_newest_ix ON planning.workspace_import (org_id, created_at DESC, id DESC);
CREATE INDEX workspace_import_changed_by_ix ON planning.workspace_import (org_id, changed_by);

CREATE TABLE planning.workspace_import_part (
  org_id    uuid    NOT NULL,
  import_id uuid    NOT NULL,
  position  integer NOT NULL,
  name      text    NOT NULL,
  rows      bigint  NOT NULL,
  CONSTRAINT workspace_import_part_pk PRIMARY KEY (org_id, import_id, position),
  CONSTRAINT workspace_import_part_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.workspace_import (org_id, id)
);
COMMENT ON TABLE planning.workspace_import_part IS 'Not told: says of a file what its import says.';

-- The file itself, in pieces, until it was imported or another one took its place.
CREATE TABLE planning.workspace_import_chunk (
  org_id    uuid    NOT NULL,
  import_id uuid    NOT NULL,
  position  integer NOT NULL,
  bytes     bytea   NOT NULL,
  CONSTRAINT workspace_import_chunk_pk PRIMARY KEY (org_id, import_id, position),
  CONSTRAINT workspace_import_chunk_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.workspace_import (org_id, id)
);
ALTER TABLE planning.workspace_import_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE planning.workspace_import_chunk IS 'Not told: technical.';

-- How far an import has come. Written outside of its transaction, so that others can see it.
CREATE TABLE planning.workspace_import_progress (
  org_id     uuid        NOT NULL,
  import_id  uuid        NOT NULL,
  rows_read  bigint      NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT workspace_import_progress_pk PRIMARY KEY (org_id, import_id),
  CONSTRAINT workspace_import_progress_import_fk FOREIGN KEY (org_id, import_id) REFERENCES planning.workspace_import (org_id, id)
);
COMMENT ON TABLE planning.workspace_import_progress IS 'Not told: technical.';

-- Items that stood on the portfolio roadmap of the organisation that they came from. Here they wait for the gate like all others.
CREATE TABLE planning.awaited_entry (
  org_id     uuid        NOT NULL,
  item_id    uuid        NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT awaited_entry_pk PRIMARY KEY (org_id, item_id),
  CONSTRAINT awaited_entry_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT awaited_entry_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX awaited_entry_changed_by_ix ON planning.awaited_entry (org_id, changed_by);

-- What stands on the portfolio roadmap and what is still awaited there, so that a workspace that goes on to a third organisation loses neither.
-- What was there and was taken off again is awaited no more.
CREATE VIEW planning.meant_for_portfolio AS
  SELECT e.org_id, e.item_id FROM planning.portfolio_entry e
  UNION
  SELECT a.org_id, a.item_id FROM planning.awaited_entry a
  WHERE NOT EXISTS (SELECT FROM planning.portfolio_removal r WHERE r.org_id = a.org_id AND r.item_id = a.item_id);

-- A hook of the gate: what it has decided, for reading. Without a gate there is nothing to read.
CREATE VIEW planning.gate_record AS
  SELECT NULL::uuid AS org_id, NULL::uuid AS item_id, NULL::integer AS review_number, NULL::text AS state, NULL::integer AS tier, NULL::text AS verdict,
    NULL::timestamptz AS sealed_at, NULL::timestamptz AS valid_until, NULL::text AS statement_hash, NULL::jsonb AS signatures
  WHERE false;

-- The one transaction in which an organisation takes a workspace in. Only the door below begins one; guards that stamp what is new let what arrives
-- keep its past when workspace_arriver() names who brings it.
CREATE TABLE planning.workspace_arrival (
  org_id      uuid  NOT NULL,
  transaction xid8  NOT NULL DEFAULT pg_current_xact_id(),
  person_id   uuid  NOT NULL,
  import_id   uuid  NOT NULL,
  -- Of a password that nobody knows: whoever arrives is answered like anybody with a wrong one.
  hash        text  NOT NULL,
  -- People of the file who are here already: their ids there and here.
  known       jsonb NOT NULL DEFAULT '{}',
  finished    boolean NOT NULL DEFAULT false,
  CONSTRAINT workspace_arrival_pk PRIMARY KEY (org_id),
  CONSTRAINT workspace_arrival_org_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT workspace_arrival_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id)
);
CREATE INDEX workspace_arrival_person_ix ON planning.workspace_arrival (org_id, person_id);
COMMENT ON TABLE planning.workspace_arrival IS 'Not told: technical.';

CREATE FUNCTION planning.workspace_arriver(org uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT a.person_id FROM planning.workspace_arrival a WHERE a.org_id = org AND a.transaction = pg_current_xact_id_if_assigned()
$$;

CREATE FUNCTION planning.refuse_unfinished_arrival() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM planning.workspace_arrival a WHERE a.org_id = NEW.org_id AND NOT a.finished) THEN
    RAISE EXCEPTION 'a workspace arrives whole or not at all' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER workspace_arrival_a_whole AFTER INSERT OR UPDATE ON planning.workspace_arrival DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION planning.refuse_unfinished_arrival();
ALTER TABLE planning.workspace_arrival ENABLE ALWAYS TRIGGER workspace_arrival_a_whole;

-- Which columns of a part travel. Who is named by one is looked up, because some of the people of a file may be here under another id.
CREATE VIEW planning.workspace_field AS
  SELECT p.name AS part, a.attname::text AS name, a.attnum AS position,
    a.attname = 'changed_by' OR EXISTS (SELECT FROM pg_constraint k
      WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid = 'planning.person'::regclass AND a.attnum = ANY (k.conkey)) AS names_person
  FROM planning.workspace_part p
  JOIN pg_class c ON c.relname = p.name AND c.relnamespace = 'planning'::regnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname <> 'org_id'
  WHERE p.travels AND (p.fields IS NULL OR a.attname = ANY (p.fields));

-- The parts in an order in which none refers to a later one, each with the statement that reads it: in the order of its key, so that equal workspaces
-- make equal files.
CREATE VIEW planning.workspace_statement AS
  WITH RECURSIVE need AS (
    SELECT DISTINCT p.name AS part, n.name AS needed FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid AND c.relnamespace = 'planning'::regnamespace
    JOIN pg_class r ON r.oid = k.confrelid AND r.relnamespace = 'planning'::regnamespace AND r.oid <> c.oid
    JOIN planning.workspace_part p ON p.name = c.relname AND p.travels
    JOIN planning.workspace_part n ON n.name = r.relname AND n.travels
    WHERE k.contype = 'f'),
  reached (name, depth) AS (
    SELECT p.name, 0 FROM planning.workspace_part p WHERE p.travels
    UNION
    SELECT n.part, r.depth + 1 FROM reached r JOIN need n ON n.needed = r.name WHERE r.depth < 100),
  keyed AS (
    SELECT f.part, string_agg(format('%I', f.name), ', ' ORDER BY f.position) AS fields,
      string_agg(format('%I', f.name) || CASE WHEN a.atttypid = 'text'::regtype THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY array_position(k.conkey, f.position), f.position)
        FILTER (WHERE p.fields IS NOT NULL AND NOT 'id' = ANY (p.fields) OR f.position = ANY (k.conkey)) AS ordering
    FROM planning.workspace_field f
    JOIN planning.workspace_part p ON p.name = f.part
    JOIN pg_constraint k ON k.conrelid = format('planning.%I', f.part)::regclass AND k.contype = 'p'
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = f.position
    GROUP BY f.part)
  SELECT p.name, max(r.depth) AS depth,
    format('SELECT row_to_json(r)::text FROM (SELECT %s FROM planning.%I WHERE org_id = :org AND (%s) ORDER BY %s) r',
      k.fields, coalesce(p.source, p.name), p.condition, k.ordering) AS statement,
    format('SELECT count(*) FROM planning.%I WHERE org_id = :org AND (%s)', coalesce(p.source, p.name), p.condition) AS counting
  FROM planning.workspace_part p
  JOIN reached r ON r.name = p.name
  JOIN keyed k ON k.part = p.name
  GROUP BY p.name, p.source, p.condition, k.fields, k.ordering;
GRANT SELECT ON planning.workspace_field, planning.workspace_statement, planning.meant_for_portfolio, planning.gate_record
  TO northline_app, northline_auditor;

-- Of which part an organisation has something already, the empty text when it has no plan. People are no plan: somebody has to be there to import.
CREATE FUNCTION planning.workspace_in_use(org uuid) RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  part  text;
  found boolean;
BEGIN
  FOR part IN SELECT p.name FROM planning.workspace_part p WHERE p.travels AND p.name NOT IN ('person', 'capacity_grant') ORDER BY p.name LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM planning.%I WHERE org_id = $1)', part) INTO found USING org;
    IF found THEN
      RETURN part;
    END IF;
  END LOOP;
  RETURN '';
END
$$;

-- Begins the transaction in which a workspace arrives. Whoever begins to plan in the meantime waits, for a plan refers to its organisation.
CREATE FUNCTION planning.begin_workspace_import(org uuid, import uuid, hash text, actor uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('begin_workspace_import', ticket, org::text, import::text, hash, actor::text);
  PERFORM planning.require_administrator(org, actor);
  IF planning.workspace_in_use(org) <> '' THEN
    RAISE EXCEPTION 'There is a plan here already. A workspace is imported only into an organisation without any: start Northline on an empty database, and import it there.'
      USING ERRCODE = 'NL409';
  END IF;
  INSERT INTO planning.workspace_arrival AS a (org_id, person_id, import_id, hash) VALUES (org, actor, import, hash)
    ON CONFLICT (org_id) DO UPDATE SET transaction = pg_current_xact_id(), person_id = excluded.person_id, import_id = excluded.import_id,
      hash = excluded.hash, known = '{}', finished = false;
END
$$;

-- People arrive without a password that anybody knows, so that none of them gets in before an administrator gives them one. Who signs in here already stays who they are.
CREATE FUNCTION planning.write_arriving_people(org uuid, lines jsonb[]) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  taken text;
BEGIN
  UPDATE planning.workspace_arrival a SET known = a.known || coalesce((SELECT jsonb_object_agg(l ->> 'id', p.id)
      FROM unnest(lines) AS l JOIN planning.person p ON p.email = l ->> 'email' AND p.org_id = org AND p.created_at < now()), '{}')
    WHERE a.org_id = org;
  SELECT p.email INTO taken FROM unnest(lines) AS l JOIN planning.person p ON p.email = l ->> 'email' AND p.org_id <> org LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION '% signs in to another organisation of this server. Remove that one first (the sample company is one), or import on another server',
      taken USING ERRCODE = 'NL422';
  END IF;
  INSERT INTO planning.person (org_id, id, email, name, password_hash, must_change_password, active, changed_by)
    SELECT org, (l ->> 'id')::uuid, l ->> 'email', l ->> 'name', a.hash, true, (l ->> 'active')::boolean, a.person_id
    FROM unnest(lines) AS l, planning.workspace_arrival a WHERE a.org_id = org AND NOT coalesce(a.known ? (l ->> 'id'), false);
END
$$;

-- Capacities are granted by whoever imports, to people who arrive and to nobody else: nobody gets one from a file who can sign in, and an
-- administrator is never made by a file.
CREATE FUNCTION planning.write_arriving_grants(org uuid, lines jsonb[]) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM unnest(lines) AS l WHERE l ->> 'capacity' = 'ADMINISTRATOR') THEN
    RAISE EXCEPTION 'administrators are never made by a file' USING ERRCODE = 'NL422';
  END IF;
  INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, product_id, granted_by, changed_by)
    SELECT org, gen_random_uuid(), (l ->> 'person_id')::uuid, l ->> 'capacity', (l ->> 'product_id')::uuid, a.person_id, a.person_id
    FROM unnest(lines) AS l, planning.workspace_arrival a WHERE a.org_id = org AND NOT coalesce(a.known ? (l ->> 'person_id'), false);
END
$$;

-- Refuses what has other fields than the table, or names somebody who is not in the file.
CREATE FUNCTION planning.check_arriving_rows(org uuid, part text, lines jsonb[]) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  fields text[] := (SELECT array_agg(f.name) FROM planning.workspace_field f WHERE f.part = check_arriving_rows.part);
  wrong  text;
BEGIN
  IF EXISTS (SELECT FROM unnest(lines) AS l WHERE jsonb_typeof(l) <> 'object') THEN
    RAISE EXCEPTION 'this is no JSON object' USING ERRCODE = 'NL422';
  END IF;
  SELECT k INTO wrong FROM unnest(lines) AS l, jsonb_object_keys(l) AS k WHERE NOT k = ANY (fields) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the field % is not known', wrong USING ERRCODE = 'NL422';
  END IF;
  SELECT f INTO wrong FROM unnest(lines) AS l, unnest(fields) AS f WHERE NOT l ? f LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the field % is missing', wrong USING ERRCODE = 'NL422';
  END IF;
  SELECT f.name INTO wrong FROM planning.workspace_field f CROSS JOIN unnest(lines) AS l CROSS JOIN planning.workspace_arrival a
    WHERE f.part = check_arriving_rows.part AND f.names_person AND f.part <> 'person' AND a.org_id = org
      AND l ->> f.name IS NOT NULL AND NOT a.known ? (l ->> f.name)
      AND NOT EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = (l ->> f.name)::uuid AND p.created_at = now()) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION '% names somebody who is not in plan/person.jsonl', wrong USING ERRCODE = 'NL422';
  END IF;
END
$$;

CREATE FUNCTION planning.write_arriving_rows(org uuid, part text, texts text[]) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  lines  jsonb[] := (SELECT array_agg(t::jsonb ORDER BY n) FROM unnest(texts) WITH ORDINALITY AS u (t, n));
  fields text;
BEGIN
  PERFORM planning.check_arriving_rows(org, part, lines);
  IF part = 'person' THEN
    PERFORM planning.write_arriving_people(org, lines);
    RETURN;
  ELSIF part = 'capacity_grant' THEN
    PERFORM planning.write_arriving_grants(org, lines);
    RETURN;
  ELSIF part = 'awaited_entry' THEN
    INSERT INTO planning.awaited_entry (org_id, item_id, changed_by)
      SELECT org, (l ->> 'item_id')::uuid, planning.workspace_arriver(org) FROM unnest(lines) AS l;
    RETURN;
  ELSIF part = 'consolidation' AND EXISTS (SELECT FROM unnest(lines) AS l WHERE l ->> 'state' = 'OPEN') THEN
    RAISE EXCEPTION 'a search that has not ended does not travel' USING ERRCODE = 'NL422';
  ELSIF part = 'adopted_item' THEN
    -- Whatever was promoted elsewhere waits for the gate of this organisation.
    lines := ARRAY(SELECT CASE WHEN l ->> 'outcome' = 'PROMOTED' THEN l || '{"outcome": "WAITING"}' ELSE l END FROM unnest(lines) AS l);
  END IF;
  SELECT CASE WHEN a.known = '{}' THEN lines ELSE ARRAY(
      SELECT l || coalesce((SELECT jsonb_object_agg(f.name, a.known -> (l ->> f.name)) FROM planning.workspace_field f
        WHERE f.part = write_arriving_rows.part AND f.names_person AND a.known ? (l ->> f.name)), '{}') FROM unnest(lines) AS l) END
    INTO lines FROM planning.workspace_arrival a WHERE a.org_id = org;
  SELECT string_agg(format('%I', f.name), ', ' ORDER BY f.position) INTO fields FROM planning.workspace_field f WHERE f.part = write_arriving_rows.part;
  EXECUTE format('INSERT INTO planning.%1$I (org_id, %2$s) SELECT $1, %3$s FROM unnest($2) AS l CROSS JOIN LATERAL jsonb_populate_record(NULL::planning.%1$I, l) AS r',
    part, fields, 'r.' || replace(fields, ', ', ', r.')) USING org, lines;
END
$$;

-- What is wrong with a line, in words that somebody who looks at the file can follow.
CREATE FUNCTION planning.fault_of_line(line text, state text, message text, rule text) RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, planning, pg_temp AS $$
DECLARE
  reference record;
BEGIN
  IF state = '23503' THEN
    SELECT a.attname, r.relname INTO reference FROM pg_constraint k
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[cardinality(k.conkey)]
      JOIN pg_class r ON r.oid = k.confrelid
      WHERE k.conname = rule AND k.connamespace = 'planning'::regnamespace AND k.contype = 'f' LIMIT 1;
    RETURN format('its %s %s is not in plan/%s.jsonl', reference.attname, line::jsonb ->> reference.attname, replace(reference.relname, '_', '-'));
  END IF;
  RETURN CASE
    WHEN state = '23505' THEN 'the same stands in the file already (' || rule || ')'
    WHEN state = '23514' AND rule <> '' THEN 'it breaks the rule ' || rule
    WHEN state = '23502' THEN 'a value is missing: ' || message
    WHEN state LIKE '22%' THEN 'it cannot be read: ' || message
    ELSE rtrim(message, '.')
  END;
END
$$;

-- Writes some rows of one part. A row that cannot be is found and named; nothing of the file stays then.
CREATE FUNCTION planning.receive_workspace_rows(org uuid, part text, lines text[], first_line bigint) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  state   text;
  message text;
  rule    text;
BEGIN
  IF NOT EXISTS (SELECT FROM planning.workspace_arrival a JOIN planning.workspace_part p ON p.name = part AND p.travels
      WHERE a.org_id = org AND a.transaction = pg_current_xact_id_if_assigned() AND NOT a.finished) THEN
    RAISE EXCEPTION 'no workspace is arriving' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM planning.write_arriving_rows(org, part, lines);
EXCEPTION WHEN OTHERS THEN
  IF SQLSTATE !~ '^(22|23|NL)' THEN
    RAISE;
  END IF;
  FOR n IN 1 .. cardinality(lines) LOOP
    BEGIN
      PERFORM planning.write_arriving_rows(org, part, lines[n:n]);
    EXCEPTION WHEN OTHERS THEN
      GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, rule = CONSTRAINT_NAME;
      RAISE EXCEPTION 'plan/%.jsonl, line %: %.', replace(part, '_', '-'), first_line + n - 1, planning.fault_of_line(lines[n], state, message, rule)
        USING ERRCODE = 'NL422';
    END;
  END LOOP;
  RAISE;
END
$$;

-- Ends the arrival when what arrived is a plan as one that was made here: each item has all its texts, the last of them its own, and those who owned it.
CREATE FUNCTION planning.finish_workspace_import(org uuid, organisation_name text) RETURNS planning.workspace_arrival
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  arrival  planning.workspace_arrival;
  doubtful uuid;
  wrong    text;
BEGIN
  UPDATE planning.workspace_arrival a SET finished = true, hash = ''
    WHERE a.org_id = org AND a.transaction = pg_current_xact_id_if_assigned() AND NOT a.finished RETURNING a.* INTO arrival;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no workspace is arriving' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SET CONSTRAINTS planning.item_set_a_guard, planning.item_set_member_a_guard IMMEDIATE;
  -- Set against set: PostgreSQL does not know yet how many rows there are, and would look at all of one for each of the other.
  SELECT e.id INTO doubtful FROM (
      SELECT o.id, o.revision, o.revision, o.content_hash, planning.item_material(o) FROM planning.roadmap_item o WHERE o.org_id = org
      EXCEPT
      SELECT v.item_id, count(*)::integer, max(v.revision), (array_agg(v.content_hash ORDER BY v.revision DESC))[1],
        (array_agg(v.material ORDER BY v.revision DESC))[1] FROM planning.item_revision v WHERE v.org_id = org GROUP BY v.item_id) AS e (id) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'plan/item-revision.jsonl: the texts of % are not complete, or the last one is not its own.',
      (SELECT i.number FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = doubtful) USING ERRCODE = 'NL422';
  END IF;
  SELECT i.number INTO wrong FROM planning.roadmap_item i
    WHERE i.org_id = org AND (i.created_at > now() OR i.number_serial > coalesce((SELECT s.last FROM planning.item_number_series s
      WHERE s.org_id = org AND s.year = i.number_year), 0)) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'plan/roadmap-item.jsonl: % is of the future, or has a number that was not given out yet.', wrong USING ERRCODE = 'NL422';
  END IF;
  SELECT e.id INTO doubtful FROM (
      SELECT o.id, o.owner_id FROM planning.roadmap_item o WHERE o.org_id = org
      EXCEPT
      SELECT w.item_id, w.person_id FROM planning.item_owner w WHERE w.org_id = org) AS e LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'plan/item-owner.jsonl: the owner of % is missing.',
      (SELECT i.number FROM planning.roadmap_item i WHERE i.org_id = org AND i.id = doubtful) USING ERRCODE = 'NL422';
  END IF;
  UPDATE planning.organisation o SET name = organisation_name, version = o.version + 1, changed_by = arrival.person_id, changed_at = now()
    WHERE o.id = org AND o.name <> organisation_name;
  UPDATE planning.workspace_import i SET finished_at = now(), version = i.version + 1, changed_by = arrival.person_id, changed_at = now()
    WHERE i.org_id = org AND i.id = arrival.import_id;
  RETURN arrival;
EXCEPTION WHEN restrict_violation OR SQLSTATE 'NL409' THEN
  RAISE EXCEPTION 'plan/item-set-member.jsonl: %.', rtrim(SQLERRM, '.') USING ERRCODE = 'NL422';
END
$$;

-- As before, but what arrives with a workspace brings its number of texts and its day along; its hash must be that of its text here as well.
CREATE OR REPLACE FUNCTION planning.stamp_item() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
DECLARE
  arrived_hash text := CASE WHEN TG_OP = 'INSERT' THEN NEW.content_hash END;
BEGIN
  NEW.content_hash := planning.item_content_hash(NEW);
  IF TG_OP = 'INSERT' THEN
    IF arrived_hash IS NOT NULL AND planning.workspace_arriver(NEW.org_id) IS NOT NULL THEN
      IF arrived_hash <> NEW.content_hash THEN
        RAISE EXCEPTION 'its content_hash is not that of its text' USING ERRCODE = 'NL422';
      END IF;
      RETURN NEW;
    END IF;
    NEW.revision := 1;
    NEW.created_at := now();
    RETURN NEW;
  END IF;
  IF (NEW.org_id, NEW.id, NEW.number_year, NEW.number_serial, NEW.cycle_id, NEW.created_at)
      IS DISTINCT FROM (OLD.org_id, OLD.id, OLD.number_year, OLD.number_serial, OLD.cycle_id, OLD.created_at) THEN
    RAISE EXCEPTION 'The identity of a roadmap item never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'This item was withdrawn; a withdrawn item does not change.' USING ERRCODE = 'NL409';
  END IF;
  NEW.revision := OLD.revision + (NEW.content_hash <> OLD.content_hash)::integer;
  RETURN NEW;
END
$$;

-- As before, but the texts and owners of what arrives with a workspace come along with it.
CREATE OR REPLACE FUNCTION planning.record_new_items() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM (SELECT DISTINCT n.org_id FROM new_item n) o WHERE planning.workspace_arriver(o.org_id) IS NOT NULL) THEN
    RETURN NULL;
  END IF;
  INSERT INTO planning.item_revision (org_id, item_id, revision, content_hash, material, edited_by, edited_at)
    SELECT org_id, id, revision, content_hash, planning.item_material(new_item), changed_by, now() FROM new_item;
  INSERT INTO planning.item_owner (org_id, item_id, person_id, since)
    SELECT org_id, id, owner_id, now() FROM new_item;
  RETURN NULL;
END
$$;

-- What metrics were known to be arrives with them; that they arrive is no new figure.
CREATE OR REPLACE FUNCTION planning.observe_metric() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  IF NEW.last_result IS NOT NULL AND planning.workspace_arriver(NEW.org_id) IS NULL
      AND (TG_OP = 'INSERT' OR (NEW.last_result, NEW.unit) IS DISTINCT FROM (OLD.last_result, OLD.unit)) THEN
    INSERT INTO planning.metric_observation (org_id, metric_id, observed_at, value, unit, changed_by)
      VALUES (NEW.org_id, NEW.id, clock_timestamp(), NEW.last_result, NEW.unit, NEW.changed_by);
  END IF;
  RETURN NULL;
END
$$;

INSERT INTO planning.workspace_part (name, travels, reason)
  SELECT name, true, '' FROM unnest(ARRAY['planning_cycle', 'product', 'vision_statement', 'guiding_metric', 'scorecard', 'scoring_criterion',
    'strategy_option', 'strategy_rating', 'strategic_theme', 'item_number_series', 'roadmap_item', 'roadmap_item_theme', 'item_revision', 'item_owner',
    'team', 'team_capacity', 'quarter_capacity', 'team_effort', 'item_estimate', 'budget', 'quarter_budget', 'allocation', 'allocation_target',
    'dependency', 'item_set', 'item_set_member', 'objective', 'key_result', 'check_in', 'item_key_result', 'scenario', 'assumption',
    'consolidated_item', 'shortage', 'consolidated_use', 'conflicting_rule', 'adoption', 'adopted_item', 'saved_view', 'baseline', 'baseline_item',
    'baseline_quarter', 'change_reason', 'metric_observation', 'tripwire', 'tripwire_decision', 'revisit', 'revisit_outcome', 'rollover', 'carried_part',
    'left_item']) AS name;
INSERT INTO planning.workspace_part (name, travels, reason, fields, condition, source) VALUES
  ('person', true, '', ARRAY['id', 'email', 'name', 'active'], 'true', NULL),
  ('capacity_grant', true, '', ARRAY['person_id', 'capacity', 'product_id'], $$revoked_at IS NULL AND capacity <> 'ADMINISTRATOR'$$, NULL),
  ('consolidation', true, '', NULL, $$state <> 'OPEN'$$, NULL),
  ('awaited_entry', true, '', ARRAY['item_id'], 'true', 'meant_for_portfolio');
INSERT INTO planning.workspace_part (name, travels, reason) VALUES
  ('flyway_schema_history', false, 'It is the database''s own; the manifest says its newest version.'),
  ('organisation', false, 'Its name is in the manifest.'),
  ('server_secret', false, 'It is a secret of the server.'),
  ('door_ticket', false, 'It is technical.'),
  ('session', false, 'Sessions let people in.'),
  ('sign_in_failure', false, 'It belongs to the server.'),
  ('idempotency_record', false, 'It is technical.'),
  ('sample_departure', false, 'It is technical.'),
  ('portfolio_entry', false, 'Only the gate lets an item onto the portfolio roadmap; awaited_entry says which ones were there.'),
  ('portfolio_removal', false, 'It is told by the gate''s log, a copy of which is in the file.'),
  ('share_link', false, 'A link is a secret of those who have it.'),
  ('share_link_use', false, 'It belongs to a link.'),
  ('share_snapshot', false, 'It belongs to a link.'),
  ('import_run', false, 'It reports on a file that only its server could take back.'),
  ('import_column', false, 'It belongs to the report on a file.'),
  ('import_chunk', false, 'It belongs to the report on a file.'),
  ('import_progress', false, 'It is technical.'),
  ('import_row', false, 'It belongs to the report on a file.'),
  ('import_problem', false, 'It belongs to the report on a file.'),
  ('import_product', false, 'It belongs to the report on a file.'),
  ('consolidation_progress', false, 'It is technical.'),
  ('best_plan', false, 'It belongs to a search that has not ended.'),
  ('workspace_part', false, 'It is the database''s own.'),
  ('workspace_export', false, 'It is told by the log.'),
  ('workspace_import', false, 'It is told by the log.'),
  ('workspace_import_part', false, 'It belongs to the report on a file.'),
  ('workspace_import_chunk', false, 'It belongs to the report on a file.'),
  ('workspace_import_progress', false, 'It is technical.'),
  ('workspace_arrival', false, 'It is technical.');

REVOKE ALL ON FUNCTION planning.workspace_arriver(uuid), planning.refuse_unfinished_arrival(), planning.workspace_in_use(uuid),
  planning.begin_workspace_import(uuid, uuid, text, uuid, text), planning.write_arriving_people(uuid, jsonb[]), planning.write_arriving_grants(uuid, jsonb[]),
  planning.check_arriving_rows(uuid, text, jsonb[]), planning.write_arriving_rows(uuid, text, text[]),
  planning.fault_of_line(text, text, text, text), planning.receive_workspace_rows(uuid, text, text[], bigint),
  planning.finish_workspace_import(uuid, text) FROM PUBLIC;
-- The stamp runs with the rights of the writer.
GRANT EXECUTE ON FUNCTION planning.workspace_arriver(uuid), planning.workspace_in_use(uuid), planning.begin_workspace_import(uuid, uuid, text, uuid, text),
  planning.receive_workspace_rows(uuid, text, text[], bigint), planning.finish_workspace_import(uuid, text) TO northline_app;

GRANT SELECT, INSERT ON planning.workspace_export TO northline_app;
-- That a file was imported is said by the door alone.
GRANT SELECT, INSERT (org_id, id, file_name, byte_size, sha256, organisation, exported_at, schema_version, rows_total, people_arriving, people_here, awaited,
  changed_by) ON planning.workspace_import TO northline_app;
GRANT SELECT, INSERT ON planning.workspace_import_part TO northline_app;
GRANT SELECT, INSERT, DELETE ON planning.workspace_import_chunk TO northline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON planning.workspace_import_progress TO northline_app;
GRANT SELECT ON planning.awaited_entry TO northline_app;
GRANT SELECT ON planning.workspace_export, planning.workspace_import, planning.workspace_import_part, planning.awaited_entry TO northline_auditor;
