-- The living plan: what is asked of it through the year. Tripwires watch a figure and ask when it crosses their limit; revisit dates ask on a day.
-- Neither changes the plan by itself.

-- What a guiding metric was known to be, and since when: a new row whenever somebody writes another result. Nobody changes or removes one.
CREATE TABLE planning.metric_observation (
  org_id      uuid        NOT NULL,
  metric_id   uuid        NOT NULL,
  observed_at timestamptz NOT NULL,
  value       numeric     NOT NULL,
  unit        text        NOT NULL,
  changed_by  uuid        NOT NULL,
  CONSTRAINT metric_observation_pk PRIMARY KEY (org_id, metric_id, observed_at),
  CONSTRAINT metric_observation_metric_fk FOREIGN KEY (org_id, metric_id) REFERENCES planning.guiding_metric (org_id, id),
  CONSTRAINT metric_observation_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX metric_observation_changed_by_ix ON planning.metric_observation (org_id, changed_by);
COMMENT ON TABLE planning.metric_observation IS 'Not told: follows from the metric, whose changes are told.';

-- What is known already was known when its metric was last written.
INSERT INTO planning.metric_observation (org_id, metric_id, observed_at, value, unit, changed_by)
  SELECT m.org_id, m.id, m.changed_at, m.last_result, m.unit, m.changed_by FROM planning.guiding_metric m WHERE m.last_result IS NOT NULL;

CREATE FUNCTION planning.observe_metric() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  IF NEW.last_result IS NOT NULL
      AND (TG_OP = 'INSERT' OR (NEW.last_result, NEW.unit) IS DISTINCT FROM (OLD.last_result, OLD.unit)) THEN
    INSERT INTO planning.metric_observation (org_id, metric_id, observed_at, value, unit, changed_by)
      VALUES (NEW.org_id, NEW.id, clock_timestamp(), NEW.last_result, NEW.unit, NEW.changed_by);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER guiding_metric_observe AFTER INSERT OR UPDATE ON planning.guiding_metric
  FOR EACH ROW EXECUTE FUNCTION planning.observe_metric();
ALTER TABLE planning.guiding_metric ENABLE ALWAYS TRIGGER guiding_metric_observe;

-- Every dated figure of what can be watched: of a key result what check-ins said, or what the metric was that it follows; and of a metric itself.
CREATE VIEW planning.measured_figure AS
  SELECT c.org_id, c.key_result_id AS measure_id, c.checked_on AS day, c.written_at, c.value, k.unit
  FROM planning.check_in c JOIN planning.key_result k ON k.org_id = c.org_id AND k.id = c.key_result_id
  WHERE c.withdrawn_at IS NULL AND c.value IS NOT NULL AND k.metric_id IS NULL
  UNION ALL
  SELECT o.org_id, k.id, (o.observed_at AT TIME ZONE 'UTC')::date, o.observed_at, o.value, o.unit
  FROM planning.metric_observation o JOIN planning.key_result k ON k.org_id = o.org_id AND k.metric_id = o.metric_id
  UNION ALL
  SELECT o.org_id, o.metric_id, (o.observed_at AT TIME ZONE 'UTC')::date, o.observed_at, o.value, o.unit
  FROM planning.metric_observation o;

CREATE TABLE planning.tripwire (
  org_id        uuid        NOT NULL,
  id            uuid        NOT NULL,
  cycle_id      uuid        NOT NULL,
  subject_kind  text        NOT NULL,
  -- What it watches over: the cycle for the whole plan.
  subject_id    uuid        NOT NULL,
  option_id     uuid        GENERATED ALWAYS AS (CASE WHEN subject_kind = 'STRATEGY' THEN subject_id END) STORED,
  theme_id      uuid        GENERATED ALWAYS AS (CASE WHEN subject_kind = 'THEME' THEN subject_id END) STORED,
  objective_id  uuid        GENERATED ALWAYS AS (CASE WHEN subject_kind = 'OBJECTIVE' THEN subject_id END) STORED,
  item_id       uuid        GENERATED ALWAYS AS (CASE WHEN subject_kind = 'ITEM' THEN subject_id END) STORED,
  measure_kind  text        NOT NULL,
  measure_id    uuid        NOT NULL,
  key_result_id uuid        GENERATED ALWAYS AS (CASE WHEN measure_kind = 'KEY_RESULT' THEN measure_id END) STORED,
  metric_id     uuid        GENERATED ALWAYS AS (CASE WHEN measure_kind = 'METRIC' THEN measure_id END) STORED,
  unit          text        NOT NULL,
  comparison    text        NOT NULL,
  threshold     numeric     NOT NULL,
  baseline      numeric     NULL,
  starts_on     date        NOT NULL,
  ends_on       date        NULL,
  owner_id      uuid        NOT NULL,
  agreed        text        NOT NULL,
  decided_at    timestamptz NULL,
  archived_at   timestamptz NULL,
  version       bigint      NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT tripwire_pk PRIMARY KEY (org_id, id),
  CONSTRAINT tripwire_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT tripwire_option_fk FOREIGN KEY (org_id, option_id) REFERENCES planning.strategy_option (org_id, id),
  CONSTRAINT tripwire_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT tripwire_objective_fk FOREIGN KEY (org_id, objective_id) REFERENCES planning.objective (org_id, id),
  CONSTRAINT tripwire_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT tripwire_key_result_fk FOREIGN KEY (org_id, key_result_id) REFERENCES planning.key_result (org_id, id),
  CONSTRAINT tripwire_metric_fk FOREIGN KEY (org_id, metric_id) REFERENCES planning.guiding_metric (org_id, id),
  CONSTRAINT tripwire_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT tripwire_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT tripwire_subject_ck CHECK (
    subject_kind IN ('PLAN', 'STRATEGY', 'THEME', 'OBJECTIVE', 'ITEM') AND (subject_kind <> 'PLAN' OR subject_id = cycle_id)),
  CONSTRAINT tripwire_measure_ck CHECK (measure_kind IN ('KEY_RESULT', 'METRIC')),
  CONSTRAINT tripwire_unit_ck CHECK (unit ~ '\S' AND length(unit) <= 40),
  CONSTRAINT tripwire_comparison_ck CHECK (comparison IN ('AT_LEAST', 'AT_MOST', 'FALLS_AT_MOST')),
  CONSTRAINT tripwire_threshold_ck CHECK (
    abs(threshold) < 1e15 AND scale(threshold) <= 6 AND (comparison <> 'FALLS_AT_MOST' OR threshold > 0 AND threshold <= 100)),
  CONSTRAINT tripwire_baseline_ck CHECK (
    abs(baseline) < 1e15 AND scale(baseline) <= 6 AND (comparison = 'FALLS_AT_MOST') = (baseline IS NOT NULL) AND baseline IS DISTINCT FROM 0),
  CONSTRAINT tripwire_ends_on_ck CHECK (starts_on <= ends_on),
  CONSTRAINT tripwire_agreed_ck CHECK (agreed ~ '\S' AND char_length(agreed) <= 500)
);
CREATE INDEX tripwire_cycle_ix ON planning.tripwire (org_id, cycle_id);
CREATE INDEX tripwire_option_ix ON planning.tripwire (org_id, option_id);
CREATE INDEX tripwire_theme_ix ON planning.tripwire (org_id, theme_id);
CREATE INDEX tripwire_objective_ix ON planning.tripwire (org_id, objective_id);
CREATE INDEX tripwire_item_ix ON planning.tripwire (org_id, item_id);
CREATE INDEX tripwire_key_result_ix ON planning.tripwire (org_id, key_result_id);
CREATE INDEX tripwire_metric_ix ON planning.tripwire (org_id, metric_id);
CREATE INDEX tripwire_owner_ix ON planning.tripwire (org_id, owner_id);
CREATE INDEX tripwire_changed_by_ix ON planning.tripwire (org_id, changed_by);

-- What people decided when a tripwire had tripped, and the figure by which it had.
CREATE TABLE planning.tripwire_decision (
  org_id           uuid        NOT NULL,
  id               uuid        NOT NULL,
  tripwire_id      uuid        NOT NULL,
  choice           text        NOT NULL,
  reason           text        NOT NULL,
  figure           numeric     NOT NULL,
  figure_on        date        NOT NULL,
  -- The reason that was given for the change of an item, or itself when the decision names none.
  change_id        uuid        NOT NULL,
  change_reason_id uuid        GENERATED ALWAYS AS (CASE WHEN change_id <> id THEN change_id END) STORED,
  version          bigint      NOT NULL,
  changed_by       uuid        NOT NULL,
  changed_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT tripwire_decision_pk PRIMARY KEY (org_id, id),
  CONSTRAINT tripwire_decision_tripwire_fk FOREIGN KEY (org_id, tripwire_id) REFERENCES planning.tripwire (org_id, id),
  CONSTRAINT tripwire_decision_change_reason_fk FOREIGN KEY (org_id, change_reason_id) REFERENCES planning.change_reason (org_id, id),
  CONSTRAINT tripwire_decision_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT tripwire_decision_choice_ck CHECK (choice IN ('KEEP', 'CHANGE', 'STOP')),
  CONSTRAINT tripwire_decision_reason_ck CHECK (reason ~ '\S' AND char_length(reason) <= 500)
);
CREATE INDEX tripwire_decision_tripwire_ix ON planning.tripwire_decision (org_id, tripwire_id, id);
CREATE INDEX tripwire_decision_change_reason_ix ON planning.tripwire_decision (org_id, change_reason_id);
CREATE INDEX tripwire_decision_changed_by_ix ON planning.tripwire_decision (org_id, changed_by);

CREATE TABLE planning.revisit (
  org_id       uuid        NOT NULL,
  id           uuid        NOT NULL,
  cycle_id     uuid        NOT NULL,
  subject_kind text        NOT NULL,
  subject_id   uuid        NOT NULL,
  option_id    uuid        GENERATED ALWAYS AS (CASE WHEN subject_kind = 'STRATEGY' THEN subject_id END) STORED,
  theme_id     uuid        GENERATED ALWAYS AS (CASE WHEN subject_kind = 'THEME' THEN subject_id END) STORED,
  objective_id uuid        GENERATED ALWAYS AS (CASE WHEN subject_kind = 'OBJECTIVE' THEN subject_id END) STORED,
  item_id      uuid        GENERATED ALWAYS AS (CASE WHEN subject_kind = 'ITEM' THEN subject_id END) STORED,
  question     text        NOT NULL,
  due_on       date        NOT NULL,
  repeats      text        NOT NULL,
  owner_id     uuid        NOT NULL,
  done_at      timestamptz NULL,
  archived_at  timestamptz NULL,
  version      bigint      NOT NULL,
  changed_by   uuid        NOT NULL,
  changed_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT revisit_pk PRIMARY KEY (org_id, id),
  CONSTRAINT revisit_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT revisit_option_fk FOREIGN KEY (org_id, option_id) REFERENCES planning.strategy_option (org_id, id),
  CONSTRAINT revisit_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT revisit_objective_fk FOREIGN KEY (org_id, objective_id) REFERENCES planning.objective (org_id, id),
  CONSTRAINT revisit_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT revisit_owner_fk FOREIGN KEY (org_id, owner_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT revisit_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT revisit_subject_ck CHECK (
    subject_kind IN ('PLAN', 'STRATEGY', 'THEME', 'OBJECTIVE', 'ITEM') AND (subject_kind <> 'PLAN' OR subject_id = cycle_id)),
  CONSTRAINT revisit_question_ck CHECK (question ~ '\S' AND char_length(question) <= 300),
  CONSTRAINT revisit_repeats_ck CHECK (repeats IN ('ONCE', 'QUARTERLY') AND (repeats = 'ONCE' OR done_at IS NULL))
);
CREATE INDEX revisit_cycle_ix ON planning.revisit (org_id, cycle_id, due_on, id);
CREATE INDEX revisit_option_ix ON planning.revisit (org_id, option_id);
CREATE INDEX revisit_theme_ix ON planning.revisit (org_id, theme_id);
CREATE INDEX revisit_objective_ix ON planning.revisit (org_id, objective_id);
CREATE INDEX revisit_item_ix ON planning.revisit (org_id, item_id);
CREATE INDEX revisit_owner_ix ON planning.revisit (org_id, owner_id);
CREATE INDEX revisit_changed_by_ix ON planning.revisit (org_id, changed_by);

-- What came of looking again, once per day on which it was due.
CREATE TABLE planning.revisit_outcome (
  org_id     uuid        NOT NULL,
  id         uuid        NOT NULL,
  revisit_id uuid        NOT NULL,
  due_on     date        NOT NULL,
  outcome    text        NOT NULL,
  version    bigint      NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT revisit_outcome_pk PRIMARY KEY (org_id, id),
  CONSTRAINT revisit_outcome_due_uq UNIQUE (org_id, revisit_id, due_on),
  CONSTRAINT revisit_outcome_revisit_fk FOREIGN KEY (org_id, revisit_id) REFERENCES planning.revisit (org_id, id),
  CONSTRAINT revisit_outcome_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT revisit_outcome_outcome_ck CHECK (outcome ~ '\S' AND char_length(outcome) <= 500)
);
CREATE INDEX revisit_outcome_changed_by_ix ON planning.revisit_outcome (org_id, changed_by);

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['metric_observation', 'tripwire_decision', 'revisit_outcome'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON planning.%1$s '
      'FOR EACH ROW EXECUTE FUNCTION planning.refuse_rewriting()', kept);
    EXECUTE format('ALTER TABLE planning.%1$s ENABLE ALWAYS TRIGGER %1$s_append_only', kept);
    EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON planning.%1$s '
      'FOR EACH STATEMENT EXECUTE FUNCTION planning.refuse_rewriting()', kept);
    EXECUTE format('ALTER TABLE planning.%1$s ENABLE ALWAYS TRIGGER %1$s_no_truncate', kept);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON planning.tripwire, planning.revisit TO northline_app;
-- What was known and what was decided stays as it was written.
GRANT SELECT, INSERT ON planning.metric_observation, planning.tripwire_decision, planning.revisit_outcome TO northline_app;
GRANT SELECT ON planning.measured_figure TO northline_app;
GRANT SELECT ON planning.metric_observation, planning.measured_figure, planning.tripwire, planning.tripwire_decision, planning.revisit,
  planning.revisit_outcome TO northline_auditor;
REVOKE ALL ON FUNCTION planning.observe_metric() FROM PUBLIC;

-- The roll-over of a plan into the next one: what was carried over, as which new part, and what was left with which reason. A copy is a part of its
-- own; nothing of what the gate knows of its origin is about it.
CREATE TABLE planning.rollover (
  org_id        uuid        NOT NULL,
  id            uuid        NOT NULL,
  from_cycle_id uuid        NOT NULL,
  to_cycle_id   uuid        NOT NULL,
  finished_at   timestamptz NOT NULL,
  undone_at     timestamptz NULL,
  version       bigint      NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT rollover_pk PRIMARY KEY (org_id, id),
  CONSTRAINT rollover_from_fk FOREIGN KEY (org_id, from_cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT rollover_to_fk FOREIGN KEY (org_id, to_cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT rollover_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT rollover_cycles_ck CHECK (from_cycle_id <> to_cycle_id)
);
CREATE INDEX rollover_from_ix ON planning.rollover (org_id, from_cycle_id, id);
CREATE INDEX rollover_to_ix ON planning.rollover (org_id, to_cycle_id);
CREATE INDEX rollover_changed_by_ix ON planning.rollover (org_id, changed_by);

CREATE TABLE planning.carried_part (
  org_id            uuid        NOT NULL,
  id                uuid        NOT NULL,
  rollover_id       uuid        NOT NULL,
  to_cycle_id       uuid        NOT NULL,
  kind              text        NOT NULL,
  origin_id         uuid        NOT NULL,
  copy_id           uuid        NOT NULL,
  item_id           uuid        GENERATED ALWAYS AS (CASE WHEN kind = 'ITEM' THEN origin_id END) STORED,
  copy_item_id      uuid        GENERATED ALWAYS AS (CASE WHEN kind = 'ITEM' THEN copy_id END) STORED,
  theme_id          uuid        GENERATED ALWAYS AS (CASE WHEN kind = 'THEME' THEN origin_id END) STORED,
  copy_theme_id     uuid        GENERATED ALWAYS AS (CASE WHEN kind = 'THEME' THEN copy_id END) STORED,
  objective_id      uuid        GENERATED ALWAYS AS (CASE WHEN kind = 'OBJECTIVE' THEN origin_id END) STORED,
  copy_objective_id uuid        GENERATED ALWAYS AS (CASE WHEN kind = 'OBJECTIVE' THEN copy_id END) STORED,
  undone_at         timestamptz NULL,
  version           bigint      NOT NULL,
  changed_by        uuid        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT carried_part_pk PRIMARY KEY (org_id, id),
  CONSTRAINT carried_part_rollover_fk FOREIGN KEY (org_id, rollover_id) REFERENCES planning.rollover (org_id, id),
  CONSTRAINT carried_part_to_fk FOREIGN KEY (org_id, to_cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT carried_part_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT carried_part_copy_item_fk FOREIGN KEY (org_id, copy_item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT carried_part_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT carried_part_copy_theme_fk FOREIGN KEY (org_id, copy_theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT carried_part_objective_fk FOREIGN KEY (org_id, objective_id) REFERENCES planning.objective (org_id, id),
  CONSTRAINT carried_part_copy_objective_fk FOREIGN KEY (org_id, copy_objective_id) REFERENCES planning.objective (org_id, id),
  CONSTRAINT carried_part_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT carried_part_kind_ck CHECK (kind IN ('ITEM', 'THEME', 'OBJECTIVE'))
);
-- Whatever is asked twice, in whichever order, is carried over once.
CREATE UNIQUE INDEX carried_part_origin_uq ON planning.carried_part (org_id, to_cycle_id, kind, origin_id) WHERE undone_at IS NULL;
CREATE INDEX carried_part_rollover_ix ON planning.carried_part (org_id, rollover_id);
CREATE INDEX carried_part_item_ix ON planning.carried_part (org_id, item_id);
CREATE INDEX carried_part_copy_item_ix ON planning.carried_part (org_id, copy_item_id);
CREATE INDEX carried_part_theme_ix ON planning.carried_part (org_id, theme_id);
CREATE INDEX carried_part_copy_theme_ix ON planning.carried_part (org_id, copy_theme_id);
CREATE INDEX carried_part_objective_ix ON planning.carried_part (org_id, objective_id);
CREATE INDEX carried_part_copy_objective_ix ON planning.carried_part (org_id, copy_objective_id);
CREATE INDEX carried_part_changed_by_ix ON planning.carried_part (org_id, changed_by);

CREATE TABLE planning.left_item (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  rollover_id uuid        NOT NULL,
  item_id     uuid        NOT NULL,
  reason      text        NOT NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT left_item_pk PRIMARY KEY (org_id, id),
  CONSTRAINT left_item_rollover_fk FOREIGN KEY (org_id, rollover_id) REFERENCES planning.rollover (org_id, id),
  CONSTRAINT left_item_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT left_item_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT left_item_reason_ck CHECK (reason ~ '\S' AND char_length(reason) <= 300)
);
CREATE INDEX left_item_rollover_ix ON planning.left_item (org_id, rollover_id);
CREATE INDEX left_item_item_ix ON planning.left_item (org_id, item_id, id);
CREATE INDEX left_item_changed_by_ix ON planning.left_item (org_id, changed_by);

GRANT SELECT, INSERT ON planning.rollover, planning.carried_part, planning.left_item TO northline_app;
-- Of what was carried over it is written later only that it was undone.
GRANT UPDATE (undone_at, version, changed_by, changed_at) ON planning.rollover, planning.carried_part TO northline_app;
GRANT SELECT ON planning.rollover, planning.carried_part, planning.left_item TO northline_auditor;
