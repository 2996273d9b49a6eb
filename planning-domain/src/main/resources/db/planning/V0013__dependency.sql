-- What items need of each other, and which of them come together or exclude each other.

-- The item needs the other one (DEPENDS_ON), or has to do with it (RELATES_TO), whichever of the two stands first.
CREATE TABLE planning.dependency (
  org_id        uuid        NOT NULL,
  id            uuid        NOT NULL,
  cycle_id      uuid        NOT NULL,
  kind          text        NOT NULL,
  item_id       uuid        NOT NULL,
  other_item_id uuid        NOT NULL,
  note          text        NOT NULL DEFAULT '',
  withdrawn_at  timestamptz NULL,
  version       bigint      NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT dependency_pk PRIMARY KEY (org_id, id),
  CONSTRAINT dependency_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT dependency_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT dependency_other_item_fk FOREIGN KEY (org_id, other_item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT dependency_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT dependency_kind_ck CHECK (kind IN ('DEPENDS_ON', 'RELATES_TO')),
  CONSTRAINT dependency_itself_ck CHECK (item_id <> other_item_id),
  CONSTRAINT dependency_note_ck CHECK (char_length(note) <= 300)
);
CREATE UNIQUE INDEX dependency_needed_uq ON planning.dependency (org_id, item_id, other_item_id)
  WHERE kind = 'DEPENDS_ON' AND withdrawn_at IS NULL;
CREATE UNIQUE INDEX dependency_related_uq ON planning.dependency (org_id, least(item_id, other_item_id), greatest(item_id, other_item_id))
  WHERE kind = 'RELATES_TO' AND withdrawn_at IS NULL;
CREATE INDEX dependency_cycle_ix ON planning.dependency (org_id, cycle_id);
CREATE INDEX dependency_item_ix ON planning.dependency (org_id, item_id);
CREATE INDEX dependency_other_item_ix ON planning.dependency (org_id, other_item_id);
CREATE INDEX dependency_changed_by_ix ON planning.dependency (org_id, changed_by);

-- At most one of its items (EXCLUSIVE), or all of them or none (TOGETHER). The version of the set guards its list of items.
CREATE TABLE planning.item_set (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  cycle_id    uuid        NOT NULL,
  kind        text        NOT NULL,
  name        text        NOT NULL,
  archived_at timestamptz NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT item_set_pk PRIMARY KEY (org_id, id),
  CONSTRAINT item_set_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT item_set_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT item_set_kind_ck CHECK (kind IN ('EXCLUSIVE', 'TOGETHER')),
  CONSTRAINT item_set_name_ck CHECK (name ~ '\S' AND char_length(name) <= 80)
);
CREATE UNIQUE INDEX item_set_name_uq ON planning.item_set (org_id, cycle_id, lower(name)) WHERE archived_at IS NULL;
CREATE INDEX item_set_cycle_ix ON planning.item_set (org_id, cycle_id);
CREATE INDEX item_set_changed_by_ix ON planning.item_set (org_id, changed_by);

-- An item that was taken out keeps its row, so that the log tells who did it.
CREATE TABLE planning.item_set_member (
  org_id     uuid        NOT NULL,
  set_id     uuid        NOT NULL,
  item_id    uuid        NOT NULL,
  removed_at timestamptz NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT item_set_member_pk PRIMARY KEY (org_id, set_id, item_id),
  CONSTRAINT item_set_member_set_fk FOREIGN KEY (org_id, set_id) REFERENCES planning.item_set (org_id, id),
  CONSTRAINT item_set_member_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT item_set_member_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX item_set_member_item_ix ON planning.item_set_member (org_id, item_id);
CREATE INDEX item_set_member_changed_by_ix ON planning.item_set_member (org_id, changed_by);

-- What a plan has to keep to. A withdrawn item never comes back, so it leaves both for good.
CREATE VIEW planning.need AS
  SELECT d.org_id, d.cycle_id, d.item_id, d.other_item_id AS needed_id
  FROM planning.dependency d
  JOIN planning.roadmap_item i ON i.org_id = d.org_id AND i.id = d.item_id AND i.withdrawn_at IS NULL
  JOIN planning.roadmap_item o ON o.org_id = d.org_id AND o.id = d.other_item_id AND o.withdrawn_at IS NULL
  WHERE d.kind = 'DEPENDS_ON' AND d.withdrawn_at IS NULL;

CREATE VIEW planning.tie AS
  SELECT s.org_id, s.cycle_id, s.id AS set_id, s.name, s.kind, m.item_id
  FROM planning.item_set s
  JOIN planning.item_set_member m ON m.org_id = s.org_id AND m.set_id = s.id AND m.removed_at IS NULL
  JOIN planning.roadmap_item i ON i.org_id = m.org_id AND i.id = m.item_id AND i.withdrawn_at IS NULL
  WHERE s.archived_at IS NULL;

-- Whoever ties items of a cycle does so one after the other: two who do it in the same instant would not see each other's.
CREATE FUNCTION planning.tie_in_turn(org uuid, cycle uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'items are tied in transactions that read what is committed' USING ERRCODE = 'restrict_violation';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('planning.tie ' || org || ' ' || cycle, 0));
END
$$;

CREATE FUNCTION planning.guard_dependency() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.org_id, NEW.id, NEW.cycle_id, NEW.kind, NEW.item_id, NEW.other_item_id)
      IS DISTINCT FROM (OLD.org_id, OLD.id, OLD.cycle_id, OLD.kind, OLD.item_id, OLD.other_item_id) THEN
    RAISE EXCEPTION 'a dependency stays between its items' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM planning.roadmap_item i WHERE i.org_id = NEW.org_id AND i.id IN (NEW.item_id, NEW.other_item_id)
      AND i.cycle_id <> NEW.cycle_id) THEN
    RAISE EXCEPTION 'a dependency is between items of one cycle' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.kind <> 'DEPENDS_ON' OR NEW.withdrawn_at IS NOT NULL OR (TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL) THEN
    RETURN NULL;
  END IF;
  PERFORM planning.tie_in_turn(NEW.org_id, NEW.cycle_id);
  IF EXISTS (
    WITH RECURSIVE reached (item_id) AS (
      SELECT NEW.other_item_id
      UNION
      SELECT n.needed_id FROM reached r JOIN planning.need n ON n.org_id = NEW.org_id AND n.item_id = r.item_id)
    SELECT FROM reached WHERE reached.item_id = NEW.item_id) THEN
    RAISE EXCEPTION 'Somebody else has just added what closes a circle of dependencies. Look at them again.' USING ERRCODE = 'NL409';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER dependency_a_guard AFTER INSERT OR UPDATE ON planning.dependency
  FOR EACH ROW EXECUTE FUNCTION planning.guard_dependency();
ALTER TABLE planning.dependency ENABLE ALWAYS TRIGGER dependency_a_guard;

-- Deferred to the commit, because a set is written before its items.
CREATE FUNCTION planning.guard_item_set() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
DECLARE
  checked planning.item_set;
BEGIN
  SELECT * INTO checked FROM planning.item_set s
    WHERE s.org_id = NEW.org_id AND s.id = (CASE TG_TABLE_NAME WHEN 'item_set' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'set_id' END)::uuid;
  IF NOT FOUND OR checked.archived_at IS NOT NULL THEN
    RETURN NULL;
  END IF;
  PERFORM planning.tie_in_turn(checked.org_id, checked.cycle_id);
  IF (SELECT count(*) NOT BETWEEN 2 AND 20 OR bool_or(i.cycle_id <> checked.cycle_id)
      FROM planning.item_set_member m JOIN planning.roadmap_item i ON i.org_id = m.org_id AND i.id = m.item_id
      WHERE m.org_id = checked.org_id AND m.set_id = checked.id AND m.removed_at IS NULL) THEN
    RAISE EXCEPTION 'a set has 2 to 20 items of its cycle' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT FROM planning.tie own
    JOIN planning.tie other ON other.org_id = own.org_id AND other.item_id = own.item_id AND other.kind <> own.kind
    WHERE own.org_id = checked.org_id AND own.set_id = checked.id
    GROUP BY other.set_id HAVING count(*) >= 2) THEN
    RAISE EXCEPTION 'Somebody else has just changed a set that contradicts this one. Look at both again.' USING ERRCODE = 'NL409';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER item_set_a_guard AFTER INSERT OR UPDATE ON planning.item_set DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION planning.guard_item_set();
ALTER TABLE planning.item_set ENABLE ALWAYS TRIGGER item_set_a_guard;
CREATE CONSTRAINT TRIGGER item_set_member_a_guard AFTER INSERT OR UPDATE ON planning.item_set_member DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION planning.guard_item_set();
ALTER TABLE planning.item_set_member ENABLE ALWAYS TRIGGER item_set_member_a_guard;

REVOKE ALL ON FUNCTION planning.tie_in_turn(uuid, uuid), planning.guard_dependency(), planning.guard_item_set() FROM PUBLIC;
-- The guards run with the rights of the writer.
GRANT EXECUTE ON FUNCTION planning.tie_in_turn(uuid, uuid) TO northline_app;

GRANT SELECT, INSERT ON planning.dependency, planning.item_set, planning.item_set_member TO northline_app;
GRANT UPDATE (note, withdrawn_at, version, changed_by, changed_at) ON planning.dependency TO northline_app;
GRANT UPDATE (kind, name, archived_at, version, changed_by, changed_at) ON planning.item_set TO northline_app;
GRANT UPDATE (removed_at, changed_by, changed_at) ON planning.item_set_member TO northline_app;
GRANT SELECT ON planning.need, planning.tie TO northline_app;
GRANT SELECT ON planning.dependency, planning.item_set, planning.item_set_member, planning.need, planning.tie TO northline_auditor;
