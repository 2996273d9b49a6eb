-- A way of looking at the items of a cycle that somebody has named: the choices that stand in the address of the page, and nothing of the plan.
CREATE TABLE planning.saved_view (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  owner_id    uuid        NOT NULL,
  name        text        NOT NULL,
  address     text        NOT NULL,
  shared      boolean     NOT NULL,
  archived_at timestamptz NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT saved_view_pk PRIMARY KEY (org_id, id),
  CONSTRAINT saved_view_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT saved_view_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT saved_view_name_ck CHECK (name ~ '\S' AND char_length(name) <= 80),
  CONSTRAINT saved_view_address_ck CHECK (address ~ '^[A-Za-z0-9_.~%=&+*-]*$' AND char_length(address) <= 1000)
);
CREATE UNIQUE INDEX saved_view_name_uq ON planning.saved_view (org_id, owner_id, lower(name)) WHERE archived_at IS NULL;
CREATE INDEX saved_view_owner_ix ON planning.saved_view (org_id, owner_id);
CREATE INDEX saved_view_changed_by_ix ON planning.saved_view (org_id, changed_by);

GRANT SELECT, INSERT, UPDATE ON planning.saved_view TO northline_app;
GRANT SELECT ON planning.saved_view TO northline_auditor;
