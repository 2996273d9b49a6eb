-- The portfolio roadmap: an entry can exist only while the gate clears exactly this text of its item.

-- What the gate says. Each of these is closed until the gate's own migrations replace it.

-- Every reason why the item may not stand on the portfolio roadmap now, none when it may. Locks the item. Asked again at commit,
-- when the entry is there already: that an item is on the roadmap is no reason here.
CREATE FUNCTION planning.promotion_blockers(org uuid, item uuid) RETURNS SETOF text
  LANGUAGE sql SET search_path = pg_catalog, planning, pg_temp AS $$
  SELECT 'NO_GATE'::text
$$;

CREATE FUNCTION planning.clearing_case(org uuid, item uuid) RETURNS uuid
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'No gate clears any item' USING ERRCODE = 'restrict_violation';
END
$$;

-- Told once per item whose material text changed, or that was withdrawn, inside the statement that did it.
CREATE FUNCTION planning.on_material_change(org uuid, item uuid) RETURNS void
  LANGUAGE sql SET search_path = pg_catalog, planning, pg_temp AS $$
  SELECT
$$;

CREATE VIEW planning.gate_standing AS
  SELECT NULL::uuid AS org_id, NULL::uuid AS item_id, NULL::text AS standing, NULL::uuid AS case_id, NULL::integer AS tier
  WHERE false;

CREATE TABLE planning.portfolio_entry (
  org_id uuid NOT NULL,
  item_id uuid NOT NULL,
  content_hash text NOT NULL,
  case_id uuid NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT portfolio_entry_pk PRIMARY KEY (org_id, item_id),
  CONSTRAINT portfolio_entry_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT portfolio_entry_entered_by_fk FOREIGN KEY (org_id, entered_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX portfolio_entry_entered_by_ix ON planning.portfolio_entry (org_id, entered_by);

CREATE VIEW planning.entry_standing AS
  SELECT org_id, item_id, 'SUSPENDED'::text AS state, 'NO_GATE'::text AS reason, NULL::integer AS tier
  FROM planning.portfolio_entry;

-- Why an entry left the roadmap and who made it leave. Append-only.
CREATE TABLE planning.portfolio_removal (
  org_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  item_id uuid NOT NULL,
  content_hash text NOT NULL,
  case_id uuid NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  cause text NOT NULL,
  reason text NOT NULL,
  changed_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT portfolio_removal_pk PRIMARY KEY (org_id, id),
  CONSTRAINT portfolio_removal_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT portfolio_removal_entered_by_fk FOREIGN KEY (org_id, entered_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT portfolio_removal_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT portfolio_removal_cause_ck CHECK (cause IN ('MATERIAL_CHANGE', 'WITHDRAWN', 'TAKEN_OFF')),
  CONSTRAINT portfolio_removal_reason_ck CHECK (
    char_length(reason) <= 1000 AND (cause <> 'TAKEN_OFF' OR btrim(reason) <> ''))
);
CREATE INDEX portfolio_removal_item_ix ON planning.portfolio_removal (org_id, item_id);
CREATE INDEX portfolio_removal_entered_by_ix ON planning.portfolio_removal (org_id, entered_by);
CREATE INDEX portfolio_removal_changed_by_ix ON planning.portfolio_removal (org_id, changed_by);

CREATE FUNCTION planning.refuse_blocked_entry() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  blockers text[];
BEGIN
  -- An entry that left again in the same transaction needs no clearance at commit.
  IF TG_WHEN = 'AFTER' AND NOT EXISTS (SELECT FROM planning.portfolio_entry e
      WHERE e.org_id = NEW.org_id AND e.item_id = NEW.item_id) THEN
    RETURN NULL;
  END IF;
  SELECT array_agg(blocker) INTO blockers FROM planning.promotion_blockers(NEW.org_id, NEW.item_id) AS blocker;
  IF NOT EXISTS (SELECT FROM planning.roadmap_item i WHERE i.org_id = NEW.org_id AND i.id = NEW.item_id
      AND i.content_hash = NEW.content_hash AND i.withdrawn_at IS NULL) THEN
    blockers := blockers || 'CONTENT_CHANGED'::text;
  END IF;
  IF blockers IS NOT NULL THEN
    RAISE EXCEPTION 'The gate blocks this entry: %', array_to_string(blockers, ', ') USING ERRCODE = 'NL409';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER portfolio_entry_a_gate BEFORE INSERT ON planning.portfolio_entry
  FOR EACH ROW EXECUTE FUNCTION planning.refuse_blocked_entry();
ALTER TABLE planning.portfolio_entry ENABLE ALWAYS TRIGGER portfolio_entry_a_gate;
CREATE CONSTRAINT TRIGGER portfolio_entry_b_gate_at_commit AFTER INSERT ON planning.portfolio_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION planning.refuse_blocked_entry();
ALTER TABLE planning.portfolio_entry ENABLE ALWAYS TRIGGER portfolio_entry_b_gate_at_commit;

CREATE FUNCTION planning.refuse_change() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is never changed in place', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER portfolio_entry_immutable BEFORE UPDATE ON planning.portfolio_entry
  FOR EACH ROW EXECUTE FUNCTION planning.refuse_change();
ALTER TABLE planning.portfolio_entry ENABLE ALWAYS TRIGGER portfolio_entry_immutable;
CREATE TRIGGER portfolio_entry_no_truncate BEFORE TRUNCATE ON planning.portfolio_entry
  FOR EACH STATEMENT EXECUTE FUNCTION planning.refuse_change();
ALTER TABLE planning.portfolio_entry ENABLE ALWAYS TRIGGER portfolio_entry_no_truncate;
CREATE TRIGGER portfolio_removal_append_only BEFORE UPDATE OR DELETE ON planning.portfolio_removal
  FOR EACH ROW EXECUTE FUNCTION planning.refuse_rewriting();
ALTER TABLE planning.portfolio_removal ENABLE ALWAYS TRIGGER portfolio_removal_append_only;
CREATE TRIGGER portfolio_removal_no_truncate BEFORE TRUNCATE ON planning.portfolio_removal
  FOR EACH STATEMENT EXECUTE FUNCTION planning.refuse_rewriting();
ALTER TABLE planning.portfolio_removal ENABLE ALWAYS TRIGGER portfolio_removal_no_truncate;

-- A material change, by whatever path, takes the entry off and voids the case in the same statement.
CREATE FUNCTION planning.void_changed_items() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  WITH changed AS (
    SELECT n.org_id, n.id, n.changed_by, n.withdrawn_at FROM new_item n
    JOIN old_item o ON o.org_id = n.org_id AND o.id = n.id
    WHERE n.revision <> o.revision OR n.withdrawn_at IS DISTINCT FROM o.withdrawn_at
  ), removed AS (
    DELETE FROM planning.portfolio_entry e USING changed c WHERE e.org_id = c.org_id AND e.item_id = c.id RETURNING e.*
  )
  INSERT INTO planning.portfolio_removal
      (org_id, item_id, content_hash, case_id, entered_by, entered_at, cause, reason, changed_by)
    SELECT r.org_id, r.item_id, r.content_hash, r.case_id, r.entered_by, r.entered_at,
      CASE WHEN c.withdrawn_at IS NULL THEN 'MATERIAL_CHANGE' ELSE 'WITHDRAWN' END, '', c.changed_by
    FROM removed r JOIN changed c ON c.org_id = r.org_id AND c.id = r.item_id;
  PERFORM planning.on_material_change(c.org_id, c.id) FROM (
    SELECT n.org_id, n.id FROM new_item n
    JOIN old_item o ON o.org_id = n.org_id AND o.id = n.id
    WHERE n.revision <> o.revision OR n.withdrawn_at IS DISTINCT FROM o.withdrawn_at
    ORDER BY n.org_id, n.id) c;
  RETURN NULL;
END
$$;
CREATE TRIGGER roadmap_item_c_void_changed AFTER UPDATE ON planning.roadmap_item
  REFERENCING OLD TABLE AS old_item NEW TABLE AS new_item
  FOR EACH STATEMENT EXECUTE FUNCTION planning.void_changed_items();
ALTER TABLE planning.roadmap_item ENABLE ALWAYS TRIGGER roadmap_item_c_void_changed;

-- The only door onto the portfolio roadmap.
CREATE FUNCTION planning.enter_portfolio(org uuid, item uuid, content_hash text, actor uuid, ticket text) RETURNS timestamptz
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('enter_portfolio', ticket, org::text, item::text, content_hash, actor::text);
  INSERT INTO planning.portfolio_entry (org_id, item_id, content_hash, case_id, entered_by)
    VALUES (org, item, content_hash, planning.clearing_case(org, item), actor);
  RETURN now();
END
$$;

-- Taking an entry off only makes things safer: no ticket, but a living product leader.
CREATE FUNCTION planning.leave_portfolio(org uuid, item uuid, actor uuid, reason text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM planning.capacity_grant g
      JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id AND p.active
      WHERE g.org_id = org AND g.person_id = actor AND g.capacity = 'PRODUCT_LEADER' AND g.revoked_at IS NULL) THEN
    RAISE EXCEPTION 'Only a product leader takes an entry off.' USING ERRCODE = 'NL403';
  END IF;
  WITH removed AS (
    DELETE FROM planning.portfolio_entry e WHERE e.org_id = org AND e.item_id = item RETURNING e.*
  )
  INSERT INTO planning.portfolio_removal
      (org_id, item_id, content_hash, case_id, entered_by, entered_at, cause, reason, changed_by)
    SELECT r.org_id, r.item_id, r.content_hash, r.case_id, r.entered_by, r.entered_at, 'TAKEN_OFF', btrim(leave_portfolio.reason), actor
    FROM removed r;
  RETURN FOUND;
END
$$;

REVOKE ALL ON FUNCTION planning.promotion_blockers(uuid, uuid), planning.clearing_case(uuid, uuid),
  planning.on_material_change(uuid, uuid), planning.refuse_blocked_entry(), planning.refuse_change(),
  planning.void_changed_items(), planning.enter_portfolio(uuid, uuid, text, uuid, text),
  planning.leave_portfolio(uuid, uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION planning.enter_portfolio(uuid, uuid, text, uuid, text),
  planning.leave_portfolio(uuid, uuid, uuid, text) TO northline_app;
GRANT SELECT ON planning.portfolio_entry, planning.portfolio_removal, planning.gate_standing, planning.entry_standing
  TO northline_app, northline_auditor;
