-- A condition is extended once, by 30 days at most, by somebody independent. The sealed case keeps the date that was signed: what is granted
-- stands beside it for all to see, and whoever asks what is due is told the later date.

CREATE TABLE ethics.condition_extension (
  org_id        uuid        NOT NULL,
  mitigation_id uuid        NOT NULL,
  review_id     uuid        NOT NULL,
  due_on        date        NOT NULL,
  extended_to   date        NOT NULL,
  capacity      text        NOT NULL,
  reason        text        NOT NULL,
  ticket        text        NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  -- Once.
  CONSTRAINT condition_extension_pk PRIMARY KEY (org_id, mitigation_id),
  CONSTRAINT condition_extension_mitigation_fk FOREIGN KEY (org_id, mitigation_id, review_id)
    REFERENCES ethics.mitigation (org_id, id, review_id),
  CONSTRAINT condition_extension_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT condition_extension_length_ck CHECK (extended_to > due_on AND extended_to <= due_on + 30),
  CONSTRAINT condition_extension_capacity_ck CHECK (capacity IN ('EXECUTIVE', 'MISUSE_REVIEWER')),
  CONSTRAINT condition_extension_reason_ck CHECK (btrim(reason) <> '' AND char_length(reason) <= 2000)
);
CREATE INDEX condition_extension_review_ix ON ethics.condition_extension (org_id, review_id);
CREATE INDEX condition_extension_changed_by_ix ON ethics.condition_extension (org_id, changed_by);
SELECT ethics.protect('ethics.condition_extension', true);
REVOKE SELECT ON ethics.condition_extension FROM northline_app;
GRANT SELECT (org_id, mitigation_id, review_id, due_on, extended_to, capacity, reason, changed_by, changed_at)
  ON ethics.condition_extension TO northline_app;

-- Why this person may not extend this condition in this capacity now; none when they may. Asked by the screen and by the guard.
CREATE FUNCTION ethics.extension_refusals(org uuid, mitigation uuid, person uuid, wanted text) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT 'NO_MITIGATION' WHERE NOT EXISTS (SELECT FROM ethics.mitigation m WHERE m.org_id = org AND m.id = mitigation AND NOT m.withdrawn)
  UNION ALL
  SELECT refusal FROM ethics.mitigation m JOIN ethics.misuse_review r ON r.org_id = m.org_id AND r.id = m.review_id
  CROSS JOIN LATERAL (VALUES
    (CASE WHEN (r.state = 'SEALED') IS NOT TRUE THEN 'NO_CONDITION' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.mitigation_verification v WHERE v.org_id = org AND v.mitigation_id = m.id) THEN 'NO_CONDITION' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.condition_extension e WHERE e.org_id = org AND e.mitigation_id = m.id) THEN 'ALREADY_EXTENDED' END),
    (CASE WHEN (wanted IN ('EXECUTIVE', 'MISUSE_REVIEWER')) IS NOT TRUE OR ethics.live_grant(org, person, wanted, 'infinity') IS NULL
      THEN 'NO_CAPACITY' END),
    (CASE WHEN person IN (m.owner_id, m.planned_by, m.changed_by) OR EXISTS (SELECT FROM ethics.contributor c
        WHERE c.org_id = org AND c.item_id = r.item_id AND c.review_id = r.id AND c.person_id = person) THEN 'EXTENDER_NOT_INDEPENDENT' END))
    AS u(refusal)
  WHERE m.org_id = org AND m.id = mitigation AND NOT m.withdrawn AND refusal IS NOT NULL
$$;

-- Whoever inserts it: by somebody independent, from the date that was signed, and not to a day that is past.
CREATE FUNCTION ethics.guard_extension() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  refusal text;
BEGIN
  FOR refusal IN SELECT * FROM ethics.extension_refusals(NEW.org_id, NEW.mitigation_id, NEW.changed_by, NEW.capacity) LOOP
    PERFORM ethics.refuse(refusal);
  END LOOP;
  NEW.due_on := (SELECT m.due_on FROM ethics.mitigation m WHERE m.org_id = NEW.org_id AND m.id = NEW.mitigation_id);
  IF (NEW.extended_to > NEW.due_on AND NEW.extended_to <= NEW.due_on + 30) IS NOT TRUE THEN
    PERFORM ethics.refuse('EXTENDED_TOO_FAR');
  ELSIF NEW.extended_to < (clock_timestamp() AT TIME ZONE 'UTC')::date THEN
    PERFORM ethics.refuse('EXTENDED_INTO_THE_PAST');
  END IF;
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER condition_extension_a_guard BEFORE INSERT ON ethics.condition_extension
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_extension();
ALTER TABLE ethics.condition_extension ENABLE ALWAYS TRIGGER condition_extension_a_guard;

-- Who granted the time does not say later that it was kept.
CREATE FUNCTION ethics.guard_verifier() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM ethics.condition_extension e
      WHERE e.org_id = NEW.org_id AND e.mitigation_id = NEW.mitigation_id AND e.changed_by = NEW.changed_by) THEN
    PERFORM ethics.refuse('VERIFIER_EXTENDED_IT');
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER mitigation_verification_a_verifier BEFORE INSERT ON ethics.mitigation_verification
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_verifier();
ALTER TABLE ethics.mitigation_verification ENABLE ALWAYS TRIGGER mitigation_verification_a_verifier;

CREATE FUNCTION ethics.extend_condition(org uuid, mitigation uuid, person uuid, capacity text, extended_to date, reason text, ticket text)
    RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  review uuid;
BEGIN
  PERFORM planning.spend_ticket('extend_condition', ticket, org::text, mitigation::text, person::text, capacity,
    to_char(extended_to, 'YYYY-MM-DD'), reason);
  SELECT m.review_id INTO review FROM ethics.mitigation m WHERE m.org_id = org AND m.id = mitigation;
  PERFORM ethics.locked_review(org, review);
  INSERT INTO ethics.condition_extension (org_id, mitigation_id, review_id, extended_to, capacity, reason, ticket, changed_by)
    VALUES (org, mitigation, review, extend_condition.extended_to, extend_condition.capacity, extend_condition.reason, ticket, person);
END
$$;

-- As before, by the date that holds now.
CREATE OR REPLACE VIEW ethics.open_condition AS
  SELECT r.org_id, r.item_id, r.id AS review_id, m.id, m.owner_id, coalesce(e.extended_to, m.due_on) AS due_on, m.blocks, p.active AS owner_active,
    coalesce(e.extended_to, m.due_on) < (statement_timestamp() AT TIME ZONE 'UTC')::date AS overdue
  FROM ethics.misuse_review r
  JOIN ethics.mitigation m ON m.org_id = r.org_id AND m.review_id = r.id AND NOT m.withdrawn
  JOIN planning.person p ON p.org_id = m.org_id AND p.id = m.owner_id
  LEFT JOIN ethics.condition_extension e ON e.org_id = m.org_id AND e.mitigation_id = m.id
  WHERE r.state = 'SEALED'
    AND NOT EXISTS (SELECT FROM ethics.mitigation_verification v WHERE v.org_id = m.org_id AND v.mitigation_id = m.id);

CREATE OR REPLACE VIEW planning.entry_extension AS
  SELECT p.org_id, p.item_id, max(e.extended_to) AS extended_to
  FROM planning.portfolio_entry p
  JOIN ethics.condition_extension e ON e.org_id = p.org_id AND e.review_id = p.case_id
  JOIN ethics.open_condition c ON c.org_id = e.org_id AND c.review_id = e.review_id AND c.id = e.mitigation_id
  GROUP BY p.org_id, p.item_id;

REVOKE ALL ON FUNCTION ethics.extension_refusals(uuid, uuid, uuid, text), ethics.guard_extension(), ethics.guard_verifier(),
  ethics.extend_condition(uuid, uuid, uuid, text, date, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.extension_refusals(uuid, uuid, uuid, text),
  ethics.extend_condition(uuid, uuid, uuid, text, date, text, text) TO northline_app;
