-- What goes along with what is carried over into the next plan: how much of each kind went, and how much was there and stayed.
CREATE TABLE planning.carried_count (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  rollover_id uuid        NOT NULL,
  kind        text        NOT NULL,
  went        integer     NOT NULL,
  stayed      integer     NOT NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT carried_count_pk PRIMARY KEY (org_id, id),
  CONSTRAINT carried_count_kind_uq UNIQUE (org_id, rollover_id, kind),
  CONSTRAINT carried_count_rollover_fk FOREIGN KEY (org_id, rollover_id) REFERENCES planning.rollover (org_id, id),
  CONSTRAINT carried_count_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT carried_count_kind_ck CHECK (kind IN
    ('EFFORT', 'COST', 'IMPACT', 'CONFIDENCE', 'DEPENDENCY', 'ITEM_SET', 'TRIPWIRE', 'REVISIT', 'CAPACITY', 'REVIEW')),
  -- Nothing of the gate ever goes along.
  CONSTRAINT carried_count_went_ck CHECK (went >= 0 AND (kind <> 'REVIEW' OR went = 0)),
  CONSTRAINT carried_count_stayed_ck CHECK (stayed >= 0)
);
CREATE INDEX carried_count_changed_by_ix ON planning.carried_count (org_id, changed_by);
COMMENT ON TABLE planning.carried_count IS 'Not told: counts what the log tells of one by one.';

GRANT SELECT, INSERT ON planning.carried_count TO northline_app;
GRANT SELECT ON planning.carried_count TO northline_auditor;
INSERT INTO planning.workspace_part (name, travels, reason) VALUES ('carried_count', true, '');
