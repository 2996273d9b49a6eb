-- The planning year, the products it is about, and what each level wants to become.

CREATE TABLE planning.planning_cycle (
  org_id       uuid        NOT NULL,
  id           uuid        NOT NULL,
  year         integer     NOT NULL,
  name         text        NOT NULL,
  fiscal_start date        NOT NULL,
  currency     text        NOT NULL,
  phase        text        NOT NULL,
  archived_at  timestamptz NULL,
  version      bigint      NOT NULL,
  changed_by   uuid        NOT NULL,
  changed_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT planning_cycle_pk PRIMARY KEY (org_id, id),
  CONSTRAINT planning_cycle_organisation_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT planning_cycle_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT planning_cycle_year_ck CHECK (year BETWEEN 2000 AND 2100),
  CONSTRAINT planning_cycle_name_ck CHECK (name ~ '\S' AND length(name) <= 120),
  -- Quarters are counted in whole months from this day, so the day must exist in every month.
  CONSTRAINT planning_cycle_fiscal_start_ck
    CHECK (extract(day FROM fiscal_start) <= 28 AND extract(year FROM fiscal_start) BETWEEN year - 1 AND year),
  CONSTRAINT planning_cycle_currency_ck CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT planning_cycle_phase_ck CHECK (phase IN ('VISION', 'CURRENT_STATE', 'STRATEGY', 'DEPLOY', 'REVISIT'))
);
CREATE UNIQUE INDEX planning_cycle_year_uq ON planning.planning_cycle (org_id, year) WHERE archived_at IS NULL;
CREATE INDEX planning_cycle_changed_by_ix ON planning.planning_cycle (org_id, changed_by);

CREATE TABLE planning.product (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  key         text        NOT NULL,
  name        text        NOT NULL,
  description text        NOT NULL,
  archived_at timestamptz NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT product_pk PRIMARY KEY (org_id, id),
  CONSTRAINT product_organisation_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT product_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT product_key_ck CHECK (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$'),
  CONSTRAINT product_name_ck CHECK (name ~ '\S' AND length(name) <= 120),
  CONSTRAINT product_description_ck CHECK (length(description) <= 2000)
);
CREATE UNIQUE INDEX product_key_uq ON planning.product (org_id, lower(key)) WHERE archived_at IS NULL;
CREATE INDEX product_changed_by_ix ON planning.product (org_id, changed_by);

ALTER TABLE planning.capacity_grant
  ADD CONSTRAINT capacity_grant_product_fk FOREIGN KEY (org_id, product_id) REFERENCES planning.product (org_id, id);

CREATE TABLE planning.vision_statement (
  org_id        uuid        NOT NULL,
  id            uuid        NOT NULL,
  cycle_id      uuid        NOT NULL,
  level         text        NOT NULL,
  -- The cycle for COMPANY and PORTFOLIO, the product for PRODUCT.
  subject_id    uuid        NOT NULL,
  product_id    uuid        GENERATED ALWAYS AS (CASE WHEN level = 'PRODUCT' THEN subject_id END) STORED,
  statement     text        NOT NULL,
  horizon_years integer     NOT NULL,
  version       bigint      NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT vision_statement_pk PRIMARY KEY (org_id, id),
  CONSTRAINT vision_statement_subject_uq UNIQUE (org_id, cycle_id, level, subject_id),
  CONSTRAINT vision_statement_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT vision_statement_product_fk FOREIGN KEY (org_id, product_id) REFERENCES planning.product (org_id, id),
  CONSTRAINT vision_statement_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT vision_statement_level_ck CHECK (level IN ('COMPANY', 'PORTFOLIO', 'PRODUCT')),
  CONSTRAINT vision_statement_subject_ck CHECK (level = 'PRODUCT' OR subject_id = cycle_id),
  CONSTRAINT vision_statement_statement_ck CHECK (statement ~ '\S' AND length(statement) <= 2000),
  CONSTRAINT vision_statement_horizon_ck CHECK (horizon_years BETWEEN 3 AND 5)
);
CREATE INDEX vision_statement_product_ix ON planning.vision_statement (org_id, product_id);
CREATE INDEX vision_statement_changed_by_ix ON planning.vision_statement (org_id, changed_by);

-- Absent figures are unknown, never zero.
CREATE TABLE planning.guiding_metric (
  org_id       uuid        NOT NULL,
  id           uuid        NOT NULL,
  vision_id    uuid        NOT NULL,
  position     integer     NOT NULL,
  kind         text        NOT NULL,
  name         text        NOT NULL,
  unit         text        NOT NULL,
  definition   text        NOT NULL,
  last_target  numeric     NULL,
  last_result  numeric     NULL,
  target       numeric     NULL,
  withdrawn_at timestamptz NULL,
  changed_by   uuid        NOT NULL,
  changed_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT guiding_metric_pk PRIMARY KEY (org_id, id),
  CONSTRAINT guiding_metric_vision_fk FOREIGN KEY (org_id, vision_id) REFERENCES planning.vision_statement (org_id, id),
  CONSTRAINT guiding_metric_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT guiding_metric_position_ck CHECK (position >= 1),
  CONSTRAINT guiding_metric_kind_ck CHECK (kind IN ('NORTH_STAR', 'INPUT')),
  CONSTRAINT guiding_metric_name_ck CHECK (name ~ '\S' AND length(name) <= 120),
  CONSTRAINT guiding_metric_unit_ck CHECK (unit ~ '\S' AND length(unit) <= 40),
  CONSTRAINT guiding_metric_definition_ck CHECK (definition ~ '\S' AND length(definition) <= 1000),
  CONSTRAINT guiding_metric_last_target_ck CHECK (abs(last_target) < 1e15 AND scale(last_target) <= 6),
  CONSTRAINT guiding_metric_last_result_ck CHECK (abs(last_result) < 1e15 AND scale(last_result) <= 6),
  CONSTRAINT guiding_metric_target_ck CHECK (abs(target) < 1e15 AND scale(target) <= 6)
);
CREATE INDEX guiding_metric_vision_ix ON planning.guiding_metric (org_id, vision_id, position);
CREATE INDEX guiding_metric_changed_by_ix ON planning.guiding_metric (org_id, changed_by);

GRANT SELECT, INSERT, UPDATE
  ON planning.planning_cycle, planning.product, planning.vision_statement, planning.guiding_metric TO northline_app;
GRANT SELECT
  ON planning.planning_cycle, planning.product, planning.vision_statement, planning.guiding_metric TO northline_auditor;
