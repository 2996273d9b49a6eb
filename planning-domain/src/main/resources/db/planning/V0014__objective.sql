-- What the themes of a year want to reach: objectives with their key results, the check-ins that say how far it came, and the items that serve it.

CREATE TABLE planning.objective (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  cycle_id    uuid        NOT NULL,
  theme_id    uuid        NOT NULL,
  -- The product that it is of, or the cycle when it is of no product alone.
  subject_id  uuid        NOT NULL,
  product_id  uuid        GENERATED ALWAYS AS (CASE WHEN subject_id <> cycle_id THEN subject_id END) STORED,
  title       text        NOT NULL,
  why         text        NOT NULL,
  owner_id    uuid        NOT NULL,
  commitment  text        NOT NULL,
  position    integer     NOT NULL,
  archived_at timestamptz NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT objective_pk PRIMARY KEY (org_id, id),
  CONSTRAINT objective_position_uq UNIQUE (org_id, cycle_id, position),
  CONSTRAINT objective_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT objective_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT objective_product_fk FOREIGN KEY (org_id, product_id) REFERENCES planning.product (org_id, id),
  CONSTRAINT objective_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT objective_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT objective_title_ck CHECK (title ~ '\S' AND length(title) <= 120),
  CONSTRAINT objective_why_ck CHECK (length(why) <= 500),
  CONSTRAINT objective_commitment_ck CHECK (commitment IN ('COMMITTED', 'ASPIRATIONAL')),
  CONSTRAINT objective_position_ck CHECK (position >= 1)
);
CREATE INDEX objective_theme_ix ON planning.objective (org_id, theme_id);
CREATE INDEX objective_product_ix ON planning.objective (org_id, product_id);
CREATE INDEX objective_owner_ix ON planning.objective (org_id, owner_id);
CREATE INDEX objective_changed_by_ix ON planning.objective (org_id, changed_by);

CREATE TABLE planning.key_result (
  org_id       uuid        NOT NULL,
  id           uuid        NOT NULL,
  objective_id uuid        NOT NULL,
  title        text        NOT NULL,
  unit         text        NOT NULL,
  direction    text        NOT NULL,
  baseline     numeric     NOT NULL,
  target       numeric     NOT NULL,
  kind         text        NOT NULL,
  owner_id     uuid        NOT NULL,
  -- What says how far it came: the guiding metric that it follows, or itself when check-ins do.
  measure_id   uuid        NOT NULL,
  metric_id    uuid        GENERATED ALWAYS AS (CASE WHEN measure_id <> id THEN measure_id END) STORED,
  position     integer     NOT NULL,
  withdrawn_at timestamptz NULL,
  version      bigint      NOT NULL,
  changed_by   uuid        NOT NULL,
  changed_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT key_result_pk PRIMARY KEY (org_id, id),
  CONSTRAINT key_result_position_uq UNIQUE (org_id, objective_id, position),
  CONSTRAINT key_result_objective_fk FOREIGN KEY (org_id, objective_id) REFERENCES planning.objective (org_id, id),
  CONSTRAINT key_result_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT key_result_metric_fk FOREIGN KEY (org_id, metric_id) REFERENCES planning.guiding_metric (org_id, id),
  CONSTRAINT key_result_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT key_result_title_ck CHECK (title ~ '\S' AND length(title) <= 160),
  CONSTRAINT key_result_unit_ck CHECK (unit ~ '\S' AND length(unit) <= 40),
  CONSTRAINT key_result_direction_ck
    CHECK (direction = 'INCREASE' AND target > baseline OR direction = 'DECREASE' AND target < baseline),
  CONSTRAINT key_result_baseline_ck CHECK (abs(baseline) < 1e15 AND scale(baseline) <= 6),
  CONSTRAINT key_result_target_ck CHECK (abs(target) < 1e15 AND scale(target) <= 6),
  CONSTRAINT key_result_kind_ck CHECK (kind IN ('LEADING', 'LAGGING')),
  CONSTRAINT key_result_position_ck CHECK (position >= 1)
);
CREATE INDEX key_result_owner_ix ON planning.key_result (org_id, owner_id);
CREATE INDEX key_result_metric_ix ON planning.key_result (org_id, metric_id);
CREATE INDEX key_result_changed_by_ix ON planning.key_result (org_id, changed_by);

-- Nobody is ahead of the eastern end of the Earth: there it is 14 hours later than in UTC. Without a value it says only how sure people are.
CREATE TABLE planning.check_in (
  org_id            uuid        NOT NULL,
  id                uuid        NOT NULL,
  key_result_id     uuid        NOT NULL,
  checked_on        date        NOT NULL,
  value             numeric     NULL,
  confidence        text        NOT NULL,
  note              text        NOT NULL,
  author_id         uuid        NOT NULL,
  written_at        timestamptz NOT NULL,
  withdrawn_at      timestamptz NULL,
  withdrawal_reason text        NULL,
  version           bigint      NOT NULL,
  changed_by        uuid        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT check_in_pk PRIMARY KEY (org_id, id),
  CONSTRAINT check_in_key_result_fk FOREIGN KEY (org_id, key_result_id) REFERENCES planning.key_result (org_id, id),
  CONSTRAINT check_in_author_fk FOREIGN KEY (org_id, author_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT check_in_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT check_in_checked_on_ck CHECK (checked_on <= (written_at AT TIME ZONE 'UTC' + interval '14 hours')::date),
  CONSTRAINT check_in_value_ck CHECK (abs(value) < 1e15 AND scale(value) <= 6),
  CONSTRAINT check_in_confidence_ck CHECK (confidence IN ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
  CONSTRAINT check_in_note_ck CHECK (length(note) <= 500),
  CONSTRAINT check_in_withdrawal_ck
    CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL) AND withdrawal_reason ~ '\S' AND length(withdrawal_reason) <= 500)
);
CREATE INDEX check_in_key_result_ix ON planning.check_in (org_id, key_result_id, checked_on DESC, written_at DESC);
CREATE INDEX check_in_author_ix ON planning.check_in (org_id, author_id);
CREATE INDEX check_in_changed_by_ix ON planning.check_in (org_id, changed_by);

-- Which key results an item serves. Not material to the gate: it says nothing of what the item is and does to people.
CREATE TABLE planning.item_key_result (
  org_id        uuid        NOT NULL,
  id            uuid        NOT NULL,
  item_id       uuid        NOT NULL,
  key_result_id uuid        NOT NULL,
  withdrawn_at  timestamptz NULL,
  version       bigint      NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT item_key_result_pk PRIMARY KEY (org_id, id),
  CONSTRAINT item_key_result_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT item_key_result_key_result_fk FOREIGN KEY (org_id, key_result_id) REFERENCES planning.key_result (org_id, id),
  CONSTRAINT item_key_result_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE UNIQUE INDEX item_key_result_item_uq
  ON planning.item_key_result (org_id, item_id, key_result_id) WHERE withdrawn_at IS NULL;
CREATE INDEX item_key_result_key_result_ix ON planning.item_key_result (org_id, key_result_id);
CREATE INDEX item_key_result_changed_by_ix ON planning.item_key_result (org_id, changed_by);

GRANT SELECT, INSERT, UPDATE ON planning.objective, planning.key_result, planning.item_key_result TO northline_app;
-- What a check-in said stays as it was said: only its withdrawal is written later.
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawal_reason, version, changed_by, changed_at) ON planning.check_in TO northline_app;
GRANT SELECT ON planning.objective, planning.key_result, planning.check_in, planning.item_key_result TO northline_auditor;
