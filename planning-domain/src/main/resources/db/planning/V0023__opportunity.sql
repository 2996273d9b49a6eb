-- Opportunities: outcomes that customers want and do not get well enough, what segments say of each, and which items and strategies address them.

CREATE TABLE planning.opportunity (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  cycle_id    uuid        NOT NULL,
  title       text        NOT NULL,
  description text        NOT NULL,
  owner_id    uuid        NOT NULL,
  -- The guiding metric that it moves, or itself when none is named.
  moves_id    uuid        NOT NULL,
  metric_id   uuid        GENERATED ALWAYS AS (CASE WHEN moves_id <> id THEN moves_id END) STORED,
  archived_at timestamptz NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT opportunity_pk PRIMARY KEY (org_id, id),
  CONSTRAINT opportunity_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT opportunity_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT opportunity_metric_fk FOREIGN KEY (org_id, metric_id) REFERENCES planning.guiding_metric (org_id, id),
  CONSTRAINT opportunity_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT opportunity_title_ck CHECK (title ~ '\S' AND length(title) <= 160),
  CONSTRAINT opportunity_description_ck CHECK (length(description) <= 1000)
);
CREATE INDEX opportunity_cycle_ix ON planning.opportunity (org_id, cycle_id);
CREATE INDEX opportunity_owner_ix ON planning.opportunity (org_id, owner_id);
CREATE INDEX opportunity_metric_ix ON planning.opportunity (org_id, metric_id);
CREATE INDEX opportunity_changed_by_ix ON planning.opportunity (org_id, changed_by);

-- What one segment says: only counts are kept. Shares, score and range follow from them wherever they are shown.
CREATE TABLE planning.evidence (
  org_id         uuid        NOT NULL,
  id             uuid        NOT NULL,
  opportunity_id uuid        NOT NULL,
  dimension      text        NOT NULL,
  segment        text        NOT NULL,
  source         text        NOT NULL,
  asked_on       date        NOT NULL,
  asked          integer     NOT NULL,
  important      integer     NOT NULL,
  satisfied      integer     NOT NULL,
  withdrawn_at   timestamptz NULL,
  version        bigint      NOT NULL,
  changed_by     uuid        NOT NULL,
  changed_at     timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT evidence_pk PRIMARY KEY (org_id, id),
  CONSTRAINT evidence_opportunity_fk FOREIGN KEY (org_id, opportunity_id) REFERENCES planning.opportunity (org_id, id),
  CONSTRAINT evidence_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT evidence_dimension_ck CHECK (dimension ~ '\S' AND length(dimension) <= 60),
  CONSTRAINT evidence_segment_ck CHECK (segment ~ '\S' AND length(segment) <= 80),
  CONSTRAINT evidence_source_ck CHECK (source ~ '\S' AND length(source) <= 200),
  CONSTRAINT evidence_asked_ck CHECK (asked BETWEEN 1 AND 10000000),
  CONSTRAINT evidence_important_ck CHECK (important BETWEEN 0 AND asked),
  CONSTRAINT evidence_satisfied_ck CHECK (satisfied BETWEEN 0 AND asked)
);
CREATE UNIQUE INDEX evidence_segment_uq
  ON planning.evidence (org_id, opportunity_id, lower(dimension), lower(segment)) WHERE withdrawn_at IS NULL;
CREATE INDEX evidence_opportunity_ix ON planning.evidence (org_id, opportunity_id);
CREATE INDEX evidence_changed_by_ix ON planning.evidence (org_id, changed_by);

-- Which opportunities an item addresses. Not material to the gate: it says nothing of what the item is and does to people.
CREATE TABLE planning.item_opportunity (
  org_id         uuid        NOT NULL,
  id             uuid        NOT NULL,
  item_id        uuid        NOT NULL,
  opportunity_id uuid        NOT NULL,
  withdrawn_at   timestamptz NULL,
  version        bigint      NOT NULL,
  changed_by     uuid        NOT NULL,
  changed_at     timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT item_opportunity_pk PRIMARY KEY (org_id, id),
  CONSTRAINT item_opportunity_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT item_opportunity_opportunity_fk FOREIGN KEY (org_id, opportunity_id) REFERENCES planning.opportunity (org_id, id),
  CONSTRAINT item_opportunity_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE UNIQUE INDEX item_opportunity_item_uq
  ON planning.item_opportunity (org_id, item_id, opportunity_id) WHERE withdrawn_at IS NULL;
CREATE INDEX item_opportunity_opportunity_ix ON planning.item_opportunity (org_id, opportunity_id);
CREATE INDEX item_opportunity_changed_by_ix ON planning.item_opportunity (org_id, changed_by);

CREATE TABLE planning.strategy_opportunity (
  org_id         uuid        NOT NULL,
  id             uuid        NOT NULL,
  option_id      uuid        NOT NULL,
  opportunity_id uuid        NOT NULL,
  withdrawn_at   timestamptz NULL,
  version        bigint      NOT NULL,
  changed_by     uuid        NOT NULL,
  changed_at     timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT strategy_opportunity_pk PRIMARY KEY (org_id, id),
  CONSTRAINT strategy_opportunity_option_fk FOREIGN KEY (org_id, option_id) REFERENCES planning.strategy_option (org_id, id),
  CONSTRAINT strategy_opportunity_opportunity_fk FOREIGN KEY (org_id, opportunity_id) REFERENCES planning.opportunity (org_id, id),
  CONSTRAINT strategy_opportunity_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE UNIQUE INDEX strategy_opportunity_option_uq
  ON planning.strategy_opportunity (org_id, option_id, opportunity_id) WHERE withdrawn_at IS NULL;
CREATE INDEX strategy_opportunity_opportunity_ix ON planning.strategy_opportunity (org_id, opportunity_id);
CREATE INDEX strategy_opportunity_changed_by_ix ON planning.strategy_opportunity (org_id, changed_by);

GRANT SELECT, INSERT, UPDATE ON planning.opportunity, planning.evidence, planning.item_opportunity, planning.strategy_opportunity TO northline_app;
GRANT SELECT ON planning.opportunity, planning.evidence, planning.item_opportunity, planning.strategy_opportunity TO northline_auditor;

INSERT INTO planning.workspace_part (name, travels, reason)
  SELECT name, true, '' FROM unnest(ARRAY['opportunity', 'evidence', 'item_opportunity', 'strategy_opportunity']) AS name;
