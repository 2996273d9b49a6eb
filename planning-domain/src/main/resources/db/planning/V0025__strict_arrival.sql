-- Who made a roll-over: whoever undoes it writes its row, too. Of those that are older, whoever wrote their row last is known and nobody else.
ALTER TABLE planning.rollover ADD COLUMN made_by uuid NULL,
  ADD CONSTRAINT rollover_made_by_fk FOREIGN KEY (org_id, made_by) REFERENCES planning.person (org_id, id);
CREATE INDEX rollover_made_by_ix ON planning.rollover (org_id, made_by);

-- As before, and refuses what PostgreSQL can keep and no plan can say: no number, no end, and years of five digits or before our era.
CREATE OR REPLACE FUNCTION planning.check_arriving_rows(org uuid, part text, lines jsonb[]) RETURNS void
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
  SELECT f.name INTO wrong FROM planning.workspace_field f
    JOIN pg_attribute a ON a.attrelid = format('planning.%I', f.part)::regclass AND a.attnum = f.position
    CROSS JOIN unnest(lines) AS l
    WHERE f.part = check_arriving_rows.part AND a.atttypid IN ('numeric'::regtype, 'date'::regtype, 'timestamptz'::regtype)
      AND jsonb_typeof(l -> f.name) = 'string' AND l ->> f.name ~* '^\s*[-+]?(inf|nan)|^\s*\d{5,}-|bc\s*$' LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'its % is nothing that a plan can say', wrong USING ERRCODE = 'NL422';
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
