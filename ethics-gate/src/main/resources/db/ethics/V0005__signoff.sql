-- Signatures and everything that stands against an item. Each is a row that is only ever added; taking one back is another row.

CREATE TABLE ethics.sign_off (
  org_id         uuid        NOT NULL,
  id             uuid        NOT NULL,
  review_id      uuid        NOT NULL,
  person_id      uuid        NOT NULL,
  capacity       text        NOT NULL,
  grant_id       uuid        NOT NULL,
  meaning        text        NOT NULL,
  statement_hash text        NOT NULL,
  ticket         text        NOT NULL,
  signed_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT sign_off_pk PRIMARY KEY (org_id, id),
  -- A human counts once, whatever capacities are held.
  CONSTRAINT sign_off_person_uq UNIQUE (org_id, review_id, person_id),
  CONSTRAINT sign_off_statement_fk FOREIGN KEY (org_id, review_id, statement_hash)
    REFERENCES ethics.misuse_review (org_id, id, statement_hash),
  CONSTRAINT sign_off_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT sign_off_grant_fk FOREIGN KEY (org_id, grant_id) REFERENCES planning.capacity_grant (org_id, id),
  CONSTRAINT sign_off_capacity_ck CHECK (capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')),
  CONSTRAINT sign_off_meaning_ck CHECK (meaning = 'APPROVE')
);
CREATE INDEX sign_off_statement_ix ON ethics.sign_off (org_id, review_id, statement_hash);
CREATE INDEX sign_off_person_ix ON ethics.sign_off (org_id, person_id);
CREATE INDEX sign_off_grant_ix ON ethics.sign_off (org_id, grant_id);

CREATE TABLE ethics.sign_off_withdrawal (
  org_id       uuid        NOT NULL,
  sign_off_id  uuid        NOT NULL,
  review_id    uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  reason       text        NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT sign_off_withdrawal_pk PRIMARY KEY (org_id, sign_off_id),
  CONSTRAINT sign_off_withdrawal_sign_off_fk FOREIGN KEY (org_id, sign_off_id) REFERENCES ethics.sign_off (org_id, id),
  CONSTRAINT sign_off_withdrawal_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT sign_off_withdrawal_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT sign_off_withdrawal_reason_ck CHECK (btrim(reason) <> '' AND char_length(reason) <= 2000)
);
CREATE INDEX sign_off_withdrawal_review_ix ON ethics.sign_off_withdrawal (org_id, review_id);
CREATE INDEX sign_off_withdrawal_person_ix ON ethics.sign_off_withdrawal (org_id, person_id);

CREATE TABLE ethics.review_return (
  org_id      uuid        NOT NULL,
  review_id   uuid        NOT NULL,
  person_id   uuid        NOT NULL,
  capacity    text        NOT NULL,
  reasons     text        NOT NULL,
  ticket      text        NOT NULL,
  returned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT review_return_pk PRIMARY KEY (org_id, review_id),
  CONSTRAINT review_return_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT review_return_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT review_return_reasons_ck CHECK (btrim(reasons) <> '' AND char_length(reasons) <= 4000)
);
CREATE INDEX review_return_person_ix ON ethics.review_return (org_id, person_id);

CREATE TABLE ethics.objection (
  org_id                uuid        NOT NULL,
  id                    uuid        NOT NULL,
  item_id               uuid        NOT NULL,
  person_id             uuid        NOT NULL,
  guideline_set_version integer     NOT NULL,
  guideline_number      integer     NOT NULL,
  body                  text        NOT NULL,
  raised_at             timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT objection_pk PRIMARY KEY (org_id, id),
  CONSTRAINT objection_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT objection_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT objection_guideline_fk FOREIGN KEY (org_id, guideline_set_version, guideline_number)
    REFERENCES ethics.guideline (org_id, set_version, number),
  CONSTRAINT objection_body_ck CHECK (btrim(body) <> '' AND char_length(body) <= 4000)
);
CREATE INDEX objection_item_ix ON ethics.objection (org_id, item_id);
CREATE INDEX objection_person_ix ON ethics.objection (org_id, person_id);
CREATE INDEX objection_guideline_ix ON ethics.objection (org_id, guideline_set_version, guideline_number);

CREATE TABLE ethics.objection_withdrawal (
  org_id       uuid        NOT NULL,
  objection_id uuid        NOT NULL,
  item_id      uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT objection_withdrawal_pk PRIMARY KEY (org_id, objection_id),
  CONSTRAINT objection_withdrawal_objection_fk FOREIGN KEY (org_id, objection_id) REFERENCES ethics.objection (org_id, id),
  CONSTRAINT objection_withdrawal_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT objection_withdrawal_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id)
);
CREATE INDEX objection_withdrawal_item_ix ON ethics.objection_withdrawal (org_id, item_id);
CREATE INDEX objection_withdrawal_person_ix ON ethics.objection_withdrawal (org_id, person_id);

-- A hold is placed by one person and released by as many as would have to sign, never by the one who placed it.
CREATE TABLE ethics.hold (
  org_id    uuid        NOT NULL,
  id        uuid        NOT NULL,
  item_id   uuid        NOT NULL,
  person_id uuid        NOT NULL,
  reason    text        NOT NULL,
  placed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT hold_pk PRIMARY KEY (org_id, id),
  CONSTRAINT hold_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT hold_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT hold_reason_ck CHECK (btrim(reason) <> '' AND char_length(reason) <= 4000)
);
CREATE INDEX hold_item_ix ON ethics.hold (org_id, item_id);
CREATE INDEX hold_person_ix ON ethics.hold (org_id, person_id);

CREATE TABLE ethics.hold_release (
  org_id      uuid        NOT NULL,
  hold_id     uuid        NOT NULL,
  person_id   uuid        NOT NULL,
  item_id     uuid        NOT NULL,
  ticket      text        NOT NULL,
  released_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT hold_release_pk PRIMARY KEY (org_id, hold_id, person_id),
  CONSTRAINT hold_release_hold_fk FOREIGN KEY (org_id, hold_id) REFERENCES ethics.hold (org_id, id),
  CONSTRAINT hold_release_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT hold_release_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id)
);
CREATE INDEX hold_release_item_ix ON ethics.hold_release (org_id, item_id);
CREATE INDEX hold_release_person_ix ON ethics.hold_release (org_id, person_id);

-- One person's call to stop. One executive, or two people of whom one stands outside of the item's product, make it a stop.
CREATE TABLE ethics.stop_call (
  org_id                uuid        NOT NULL,
  id                    uuid        NOT NULL,
  item_id               uuid        NOT NULL,
  person_id             uuid        NOT NULL,
  capacity              text        NOT NULL,
  guideline_set_version integer     NOT NULL,
  guideline_number      integer     NOT NULL,
  reason                text        NOT NULL,
  ticket                text        NOT NULL,
  called_at             timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT stop_call_pk PRIMARY KEY (org_id, id),
  CONSTRAINT stop_call_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT stop_call_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT stop_call_guideline_fk FOREIGN KEY (org_id, guideline_set_version, guideline_number)
    REFERENCES ethics.guideline (org_id, set_version, number),
  CONSTRAINT stop_call_capacity_ck CHECK (capacity IN ('EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER')),
  CONSTRAINT stop_call_reason_ck CHECK (btrim(reason) <> '' AND char_length(reason) <= 4000)
);
CREATE INDEX stop_call_item_ix ON ethics.stop_call (org_id, item_id);
CREATE INDEX stop_call_person_ix ON ethics.stop_call (org_id, person_id);
CREATE INDEX stop_call_guideline_ix ON ethics.stop_call (org_id, guideline_set_version, guideline_number);

CREATE TABLE ethics.stop_call_withdrawal (
  org_id       uuid        NOT NULL,
  stop_call_id uuid        NOT NULL,
  item_id      uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT stop_call_withdrawal_pk PRIMARY KEY (org_id, stop_call_id),
  CONSTRAINT stop_call_withdrawal_stop_call_fk FOREIGN KEY (org_id, stop_call_id) REFERENCES ethics.stop_call (org_id, id),
  CONSTRAINT stop_call_withdrawal_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT stop_call_withdrawal_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id)
);
CREATE INDEX stop_call_withdrawal_item_ix ON ethics.stop_call_withdrawal (org_id, item_id);
CREATE INDEX stop_call_withdrawal_person_ix ON ethics.stop_call_withdrawal (org_id, person_id);

-- The item is stopped. It follows the item, not its text, so that no edit and no new review launders it.
CREATE TABLE ethics.item_stop (
  org_id     uuid        NOT NULL,
  item_id    uuid        NOT NULL,
  person_id  uuid        NOT NULL,
  stopped_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT item_stop_pk PRIMARY KEY (org_id, item_id),
  CONSTRAINT item_stop_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT item_stop_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id)
);
CREATE INDEX item_stop_person_ix ON ethics.item_stop (org_id, person_id);

SELECT ethics.protect(guarded, true) FROM unnest(ARRAY['ethics.sign_off', 'ethics.sign_off_withdrawal', 'ethics.review_return',
  'ethics.objection', 'ethics.objection_withdrawal', 'ethics.hold', 'ethics.hold_release', 'ethics.stop_call',
  'ethics.stop_call_withdrawal', 'ethics.item_stop']::regclass[]) AS guarded;

-- A signature is one more proof that this server asked; its spent ticket is evidence, not a key.
REVOKE SELECT ON ethics.sign_off, ethics.review_return, ethics.hold_release, ethics.stop_call FROM northline_app;
GRANT SELECT (org_id, id, review_id, person_id, capacity, grant_id, meaning, statement_hash, signed_at) ON ethics.sign_off TO northline_app;
GRANT SELECT (org_id, review_id, person_id, capacity, reasons, returned_at) ON ethics.review_return TO northline_app;
GRANT SELECT (org_id, hold_id, person_id, item_id, released_at) ON ethics.hold_release TO northline_app;
GRANT SELECT (org_id, id, item_id, person_id, capacity, guideline_set_version, guideline_number, reason, called_at)
  ON ethics.stop_call TO northline_app;

-- A signature stands on the grant under which it was made: what was granted, to whom and when never changes, and a revocation is final.
CREATE FUNCTION ethics.guard_grant() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF planning.sample_is_leaving(OLD.org_id) THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'grants are never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.revoked_at IS NOT NULL
      OR (NEW.org_id, NEW.id, NEW.person_id, NEW.capacity, NEW.product_id, NEW.founding, NEW.granted_by, NEW.granted_at)
        IS DISTINCT FROM
        (OLD.org_id, OLD.id, OLD.person_id, OLD.capacity, OLD.product_id, OLD.founding, OLD.granted_by, OLD.granted_at) THEN
    RAISE EXCEPTION 'a grant is only ever revoked, once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION ethics.guard_grant() FROM PUBLIC;
CREATE TRIGGER capacity_grant_only_revoked BEFORE UPDATE OR DELETE ON planning.capacity_grant
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_grant();
ALTER TABLE planning.capacity_grant ENABLE ALWAYS TRIGGER capacity_grant_only_revoked;
CREATE TRIGGER capacity_grant_no_truncate BEFORE TRUNCATE ON planning.capacity_grant
  FOR EACH STATEMENT EXECUTE FUNCTION ethics.refuse_deletion();
ALTER TABLE planning.capacity_grant ENABLE ALWAYS TRIGGER capacity_grant_no_truncate;
