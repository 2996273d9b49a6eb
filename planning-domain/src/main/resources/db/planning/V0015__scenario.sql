-- Scenarios: drafts of the plan of a cycle under assumptions of their own, and the consolidations that looked for the best plan of each.

CREATE TABLE planning.scenario (
  org_id            uuid        NOT NULL,
  id                uuid        NOT NULL,
  cycle_id          uuid        NOT NULL,
  name              text        NOT NULL,
  note              text        NOT NULL,
  thoroughness      text        NOT NULL,
  -- All capacity and all money of the cycle, in per cent of what there is.
  capacity_percent  integer     NOT NULL,
  budget_percent    integer     NOT NULL,
  -- By how many per cent of its value an item is worth less for each quarter in which it comes later.
  delay_percent     integer     NOT NULL,
  keeps_promoted    boolean     NOT NULL,
  keeps_allocation  boolean     NOT NULL,
  -- How many days a review takes in each tier, what it takes of the reviewers, and what they have in a quarter; without a limit when absent.
  lead_days_1       integer     NOT NULL,
  lead_days_2       integer     NOT NULL,
  lead_days_3       integer     NOT NULL,
  lead_days_4       integer     NOT NULL,
  hours_1           integer     NOT NULL,
  hours_2           integer     NOT NULL,
  hours_3           integer     NOT NULL,
  hours_4           integer     NOT NULL,
  reviewer_hours    integer     NULL,
  archived_at       timestamptz NULL,
  version           bigint      NOT NULL,
  changed_by        uuid        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT scenario_pk PRIMARY KEY (org_id, id),
  CONSTRAINT scenario_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT scenario_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT scenario_name_ck CHECK (name ~ '\S' AND length(name) <= 80),
  CONSTRAINT scenario_note_ck CHECK (length(note) <= 500),
  CONSTRAINT scenario_thoroughness_ck CHECK (thoroughness IN ('QUICK', 'USUAL', 'LONG')),
  CONSTRAINT scenario_capacity_percent_ck CHECK (capacity_percent BETWEEN 1 AND 300),
  CONSTRAINT scenario_budget_percent_ck CHECK (budget_percent BETWEEN 1 AND 300),
  CONSTRAINT scenario_delay_percent_ck CHECK (delay_percent BETWEEN 0 AND 30),
  CONSTRAINT scenario_lead_days_ck
    CHECK (0 <= lead_days_1 AND lead_days_1 <= lead_days_2 AND lead_days_2 <= lead_days_3 AND lead_days_3 <= lead_days_4 AND lead_days_4 <= 365),
  CONSTRAINT scenario_hours_ck CHECK (0 <= hours_1 AND hours_1 <= hours_2 AND hours_2 <= hours_3 AND hours_3 <= hours_4 AND hours_4 <= 999),
  CONSTRAINT scenario_reviewer_hours_ck CHECK (reviewer_hours BETWEEN 0 AND 99999)
);
CREATE UNIQUE INDEX scenario_name_uq ON planning.scenario (org_id, cycle_id, lower(name)) WHERE archived_at IS NULL;
CREATE INDEX scenario_changed_by_ix ON planning.scenario (org_id, changed_by);

-- What a scenario takes for granted beside these figures: an item in a quarter or left out, more or less of a team or of money in a quarter.
CREATE TABLE planning.assumption (
  org_id       uuid          NOT NULL,
  id           uuid          NOT NULL,
  scenario_id  uuid          NOT NULL,
  kind         text          NOT NULL,
  -- The item or the team that it is about, or the scenario when it is about neither.
  subject_id   uuid          NOT NULL,
  item_id      uuid          GENERATED ALWAYS AS (CASE WHEN kind IN ('ITEM_PLACED', 'ITEM_LEFT_OUT') THEN subject_id END) STORED,
  team_id      uuid          GENERATED ALWAYS AS (CASE WHEN kind = 'TEAM_WEEKS' THEN subject_id END) STORED,
  quarter      integer       NULL,
  amount       numeric(14,2) NULL,
  withdrawn_at timestamptz   NULL,
  version      bigint        NOT NULL,
  changed_by   uuid          NOT NULL,
  changed_at   timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT assumption_pk PRIMARY KEY (org_id, id),
  CONSTRAINT assumption_scenario_fk FOREIGN KEY (org_id, scenario_id) REFERENCES planning.scenario (org_id, id),
  CONSTRAINT assumption_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT assumption_team_fk FOREIGN KEY (org_id, team_id) REFERENCES planning.team (org_id, id),
  CONSTRAINT assumption_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT assumption_quarter_ck CHECK (quarter BETWEEN 1 AND 4),
  CONSTRAINT assumption_kind_ck CHECK (CASE kind
    WHEN 'ITEM_PLACED' THEN quarter IS NOT NULL AND amount IS NULL
    WHEN 'ITEM_LEFT_OUT' THEN quarter IS NULL AND amount IS NULL
    WHEN 'TEAM_WEEKS' THEN quarter IS NOT NULL AND amount IS NOT NULL AND amount <> 0 AND abs(amount) < 10000
    WHEN 'MONEY' THEN quarter IS NOT NULL AND amount IS NOT NULL AND amount <> 0 AND subject_id = scenario_id
    ELSE false END)
);
CREATE UNIQUE INDEX assumption_item_uq ON planning.assumption (org_id, scenario_id, item_id) WHERE withdrawn_at IS NULL AND item_id IS NOT NULL;
CREATE INDEX assumption_scenario_ix ON planning.assumption (org_id, scenario_id);
CREATE INDEX assumption_item_ix ON planning.assumption (org_id, item_id);
CREATE INDEX assumption_team_ix ON planning.assumption (org_id, team_id);
CREATE INDEX assumption_changed_by_ix ON planning.assumption (org_id, changed_by);

-- One search for the best plan of a scenario: who asked for it, when it ended and how. Its worth and what no plan is worth more than, in points.
CREATE TABLE planning.consolidation (
  org_id           uuid        NOT NULL,
  id               uuid        NOT NULL,
  scenario_id      uuid        NOT NULL,
  -- How many times the scenario or one of its assumptions had been changed when it was asked for.
  scenario_version bigint      NOT NULL,
  asked_by         uuid        NOT NULL,
  asked_at         timestamptz NOT NULL,
  epochs           integer     NOT NULL,
  state            text        NOT NULL,
  stopped_at       timestamptz NULL,
  ended_at         timestamptz NULL,
  value            bigint      NULL,
  bound            bigint      NULL,
  failure          text        NULL,
  version          bigint      NOT NULL,
  changed_by       uuid        NOT NULL,
  changed_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT consolidation_pk PRIMARY KEY (org_id, id),
  CONSTRAINT consolidation_scenario_fk FOREIGN KEY (org_id, scenario_id) REFERENCES planning.scenario (org_id, id),
  CONSTRAINT consolidation_asked_by_fk FOREIGN KEY (org_id, asked_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT consolidation_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT consolidation_epochs_ck CHECK (epochs > 0),
  CONSTRAINT consolidation_state_ck CHECK (state IN ('OPEN', 'DONE', 'NO_PLAN', 'FAILED')),
  CONSTRAINT consolidation_ended_ck CHECK ((ended_at IS NOT NULL) = (state <> 'OPEN')),
  CONSTRAINT consolidation_value_ck CHECK ((state = 'DONE') = (value IS NOT NULL AND bound IS NOT NULL)),
  CONSTRAINT consolidation_failure_ck CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
  CONSTRAINT consolidation_bound_ck CHECK (value <= bound)
);
CREATE UNIQUE INDEX consolidation_open_uq ON planning.consolidation (org_id, scenario_id) WHERE state = 'OPEN';
CREATE INDEX consolidation_due_ix ON planning.consolidation (asked_at) WHERE state = 'OPEN';
CREATE INDEX consolidation_scenario_ix ON planning.consolidation (org_id, scenario_id, asked_at DESC);
CREATE INDEX consolidation_asked_by_ix ON planning.consolidation (org_id, asked_by);
CREATE INDEX consolidation_changed_by_ix ON planning.consolidation (org_id, changed_by);

-- How far an open search is, and which server has it in hand and says so until when; any other takes what nobody holds.
CREATE TABLE planning.consolidation_progress (
  org_id           uuid        NOT NULL,
  consolidation_id uuid        NOT NULL,
  server           uuid        NOT NULL,
  held_until       timestamptz NOT NULL,
  began_at         timestamptz NOT NULL,
  times_taken      integer     NOT NULL,
  value            bigint      NULL,
  bound            bigint      NULL,
  epoch            integer     NOT NULL,
  CONSTRAINT consolidation_progress_pk PRIMARY KEY (org_id, consolidation_id),
  CONSTRAINT consolidation_progress_consolidation_fk
    FOREIGN KEY (org_id, consolidation_id) REFERENCES planning.consolidation (org_id, id)
);

-- The best plan that an open search has told of: whoever takes it over begins there.
CREATE TABLE planning.best_plan (
  org_id           uuid    NOT NULL,
  consolidation_id uuid    NOT NULL,
  items            uuid[]  NOT NULL,
  quarters         integer[] NOT NULL,
  CONSTRAINT best_plan_pk PRIMARY KEY (org_id, consolidation_id),
  CONSTRAINT best_plan_consolidation_fk FOREIGN KEY (org_id, consolidation_id) REFERENCES planning.consolidation (org_id, id),
  CONSTRAINT best_plan_quarters_ck CHECK (cardinality(items) = cardinality(quarters))
);

-- Where the best plan puts each item of the cycle, why it is not in it or not earlier, and what it took for granted of it.
CREATE TABLE planning.consolidated_item (
  org_id           uuid    NOT NULL,
  consolidation_id uuid    NOT NULL,
  item_id          uuid    NOT NULL,
  quarter          integer NULL,
  value            integer NULL,
  cost             numeric(14,2) NULL,
  weeks            numeric NOT NULL,
  mandatory        boolean NOT NULL,
  gate             text    NOT NULL,
  reason           text    NOT NULL,
  -- The item that the reason is about, the team, or the theme or set by its name.
  other_item_id    uuid    NULL,
  subject          text    NULL,
  -- The quarter in which the least is missing for it, and the day from which the gate can be through with it.
  nearest          integer NULL,
  clear_on         date    NULL,
  CONSTRAINT consolidated_item_pk PRIMARY KEY (org_id, consolidation_id, item_id),
  CONSTRAINT consolidated_item_consolidation_fk FOREIGN KEY (org_id, consolidation_id) REFERENCES planning.consolidation (org_id, id),
  CONSTRAINT consolidated_item_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT consolidated_item_other_fk FOREIGN KEY (org_id, other_item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT consolidated_item_quarter_ck CHECK (quarter BETWEEN 1 AND 4)
);
CREATE INDEX consolidated_item_item_ix ON planning.consolidated_item (org_id, item_id);
CREATE INDEX consolidated_item_other_ix ON planning.consolidated_item (org_id, other_item_id);

-- What is missing for an item in the nearest quarter beside everything that is in the plan: weeks of a team, hours of the reviewers, or money.
CREATE TABLE planning.shortage (
  org_id           uuid    NOT NULL,
  consolidation_id uuid    NOT NULL,
  item_id          uuid    NOT NULL,
  position         integer NOT NULL,
  kind             text    NOT NULL,
  team_id          uuid    NULL,
  amount           numeric NOT NULL,
  CONSTRAINT shortage_pk PRIMARY KEY (org_id, consolidation_id, item_id, position),
  CONSTRAINT shortage_item_fk FOREIGN KEY (org_id, consolidation_id, item_id)
    REFERENCES planning.consolidated_item (org_id, consolidation_id, item_id),
  CONSTRAINT shortage_team_fk FOREIGN KEY (org_id, team_id) REFERENCES planning.team (org_id, id),
  CONSTRAINT shortage_kind_ck CHECK (kind IN ('TEAM', 'REVIEWERS', 'QUARTER_BUDGET', 'YEAR_BUDGET') AND (kind = 'TEAM') = (team_id IS NOT NULL)),
  CONSTRAINT shortage_amount_ck CHECK (amount > 0)
);
CREATE INDEX shortage_team_ix ON planning.shortage (org_id, team_id);

-- What the plan takes of what there is, and what one more unit of it would be worth: a person-week of a team, an hour of the reviewers, or a thousand
-- of the currency. Without a limit there is nothing that it could be worth; quarter 0 is the year.
CREATE TABLE planning.consolidated_use (
  org_id           uuid    NOT NULL,
  consolidation_id uuid    NOT NULL,
  position         integer NOT NULL,
  kind             text    NOT NULL,
  team_id          uuid    NULL,
  quarter          integer NOT NULL,
  has              numeric NULL,
  takes            numeric NOT NULL,
  worth            numeric NOT NULL,
  CONSTRAINT consolidated_use_pk PRIMARY KEY (org_id, consolidation_id, position),
  CONSTRAINT consolidated_use_consolidation_fk FOREIGN KEY (org_id, consolidation_id) REFERENCES planning.consolidation (org_id, id),
  CONSTRAINT consolidated_use_team_fk FOREIGN KEY (org_id, team_id) REFERENCES planning.team (org_id, id),
  CONSTRAINT consolidated_use_kind_ck CHECK (kind IN ('TEAM', 'REVIEWERS', 'QUARTER_BUDGET', 'YEAR_BUDGET') AND (kind = 'TEAM') = (team_id IS NOT NULL)),
  CONSTRAINT consolidated_use_quarter_ck CHECK (quarter BETWEEN 0 AND 4),
  CONSTRAINT consolidated_use_amount_ck CHECK (has >= 0 AND takes >= 0 AND worth >= 0)
);
CREATE INDEX consolidated_use_team_ix ON planning.consolidated_use (org_id, team_id);

-- The fewest rules that no plan keeps together, when there is none.
CREATE TABLE planning.conflicting_rule (
  org_id           uuid    NOT NULL,
  consolidation_id uuid    NOT NULL,
  position         integer NOT NULL,
  kind             text    NOT NULL,
  item_id          uuid    NULL,
  other_item_id    uuid    NULL,
  team_id          uuid    NULL,
  subject          text    NULL,
  quarter          integer NULL,
  last_quarter     integer NULL,
  amount           numeric NULL,
  CONSTRAINT conflicting_rule_pk PRIMARY KEY (org_id, consolidation_id, position),
  CONSTRAINT conflicting_rule_consolidation_fk FOREIGN KEY (org_id, consolidation_id) REFERENCES planning.consolidation (org_id, id),
  CONSTRAINT conflicting_rule_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT conflicting_rule_other_fk FOREIGN KEY (org_id, other_item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT conflicting_rule_team_fk FOREIGN KEY (org_id, team_id) REFERENCES planning.team (org_id, id)
);
CREATE INDEX conflicting_rule_item_ix ON planning.conflicting_rule (org_id, item_id);
CREATE INDEX conflicting_rule_other_ix ON planning.conflicting_rule (org_id, other_item_id);
CREATE INDEX conflicting_rule_team_ix ON planning.conflicting_rule (org_id, team_id);

-- A scenario that became the plan: its items get the dates of their quarters, and what the gate has cleared is promoted.
CREATE TABLE planning.adoption (
  org_id           uuid        NOT NULL,
  id               uuid        NOT NULL,
  cycle_id         uuid        NOT NULL,
  consolidation_id uuid        NOT NULL,
  changed_by       uuid        NOT NULL,
  changed_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT adoption_pk PRIMARY KEY (org_id, id),
  CONSTRAINT adoption_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT adoption_consolidation_fk FOREIGN KEY (org_id, consolidation_id) REFERENCES planning.consolidation (org_id, id),
  CONSTRAINT adoption_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX adoption_cycle_ix ON planning.adoption (org_id, cycle_id, changed_at DESC);
CREATE INDEX adoption_consolidation_ix ON planning.adoption (org_id, consolidation_id);
CREATE INDEX adoption_changed_by_ix ON planning.adoption (org_id, changed_by);

-- How far the adoption is with each item of the plan. A promoted one may have left the portfolio roadmap since: the entry says so, not this.
CREATE TABLE planning.adopted_item (
  org_id      uuid    NOT NULL,
  adoption_id uuid    NOT NULL,
  item_id     uuid    NOT NULL,
  quarter     integer NOT NULL,
  outcome     text    NOT NULL,
  CONSTRAINT adopted_item_pk PRIMARY KEY (org_id, adoption_id, item_id),
  CONSTRAINT adopted_item_adoption_fk FOREIGN KEY (org_id, adoption_id) REFERENCES planning.adoption (org_id, id),
  CONSTRAINT adopted_item_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT adopted_item_quarter_ck CHECK (quarter BETWEEN 1 AND 4),
  CONSTRAINT adopted_item_outcome_ck CHECK (outcome IN ('DUE', 'PROMOTED', 'WAITING', 'WITHDRAWN'))
);
CREATE INDEX adopted_item_item_ix ON planning.adopted_item (org_id, item_id);

GRANT SELECT, INSERT, UPDATE ON planning.scenario, planning.assumption, planning.consolidation TO northline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON planning.consolidation_progress, planning.best_plan TO northline_app;
-- What a search found stays as it was found.
GRANT SELECT, INSERT ON planning.consolidated_item, planning.shortage, planning.consolidated_use, planning.conflicting_rule TO northline_app;
GRANT SELECT, INSERT ON planning.adoption TO northline_app;
GRANT SELECT, INSERT, UPDATE ON planning.adopted_item TO northline_app;
GRANT SELECT ON planning.scenario, planning.assumption, planning.consolidation, planning.consolidation_progress, planning.best_plan,
  planning.adoption, planning.adopted_item, planning.consolidated_item, planning.shortage, planning.consolidated_use, planning.conflicting_rule TO northline_auditor;

COMMENT ON TABLE planning.consolidation_progress IS 'Not told: technical.';
COMMENT ON TABLE planning.best_plan IS 'Not told: technical.';
COMMENT ON TABLE planning.consolidated_item IS 'Not told: follows from what the consolidation was asked of.';
COMMENT ON TABLE planning.shortage IS 'Not told: follows from what the consolidation was asked of.';
COMMENT ON TABLE planning.consolidated_use IS 'Not told: follows from what the consolidation was asked of.';
COMMENT ON TABLE planning.conflicting_rule IS 'Not told: follows from what the consolidation was asked of.';
COMMENT ON TABLE planning.adopted_item IS 'Not told: its changes are told by the items and by the portfolio roadmap.';
