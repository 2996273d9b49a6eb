-- What each item is worth and costs, the money of a planning cycle, and how its work is meant to be shared among the themes.

-- One row beside the item, since nothing of it says what the item is and does to people. Every figure is absent until somebody gives it; a
-- reason why the item is mandatory makes it so. The factors of impact and confidence are those of RICE (McBride, Intercom).
CREATE TABLE planning.item_estimate (
  org_id           uuid          NOT NULL,
  id               uuid          NOT NULL,
  item_id          uuid          NOT NULL,
  cost             numeric(14,2) NULL,
  impact           text          NULL,
  impact_factor    numeric(3,2)  NULL GENERATED ALWAYS AS (
    CASE impact WHEN 'MASSIVE' THEN 3 WHEN 'HIGH' THEN 2 WHEN 'MEDIUM' THEN 1 WHEN 'LOW' THEN 0.5 WHEN 'MINIMAL' THEN 0.25 END) STORED,
  confidence       text          NULL,
  confidence_share numeric(3,2)  NULL GENERATED ALWAYS AS (
    CASE confidence WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 0.8 WHEN 'LOW' THEN 0.5 END) STORED,
  mandatory_reason text          NULL,
  earliest_quarter integer       NULL,
  latest_quarter   integer       NULL,
  version          bigint        NOT NULL,
  changed_by       uuid          NOT NULL,
  changed_at       timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT item_estimate_pk PRIMARY KEY (org_id, id),
  CONSTRAINT item_estimate_item_uq UNIQUE (org_id, item_id),
  CONSTRAINT item_estimate_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT item_estimate_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT item_estimate_cost_ck CHECK (cost >= 0),
  CONSTRAINT item_estimate_impact_ck CHECK (impact IN ('MASSIVE', 'HIGH', 'MEDIUM', 'LOW', 'MINIMAL')),
  CONSTRAINT item_estimate_confidence_ck CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW')),
  CONSTRAINT item_estimate_mandatory_reason_ck CHECK (mandatory_reason ~ '\S' AND length(mandatory_reason) <= 300),
  CONSTRAINT item_estimate_quarters_ck CHECK (earliest_quarter BETWEEN 1 AND 4 AND latest_quarter BETWEEN 1 AND 4),
  CONSTRAINT item_estimate_window_ck CHECK (earliest_quarter <= latest_quarter)
);
CREATE INDEX item_estimate_changed_by_ix ON planning.item_estimate (org_id, changed_by);

-- The root whose version guards the money of one cycle; its id is the cycle's. All amounts are in the currency of the cycle.
CREATE TABLE planning.budget (
  org_id     uuid          NOT NULL,
  id         uuid          NOT NULL,
  year_total numeric(14,2) NULL,
  version    bigint        NOT NULL,
  changed_by uuid          NOT NULL,
  changed_at timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT budget_pk PRIMARY KEY (org_id, id),
  CONSTRAINT budget_cycle_fk FOREIGN KEY (org_id, id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT budget_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT budget_year_total_ck CHECK (year_total >= 0)
);
CREATE INDEX budget_changed_by_ix ON planning.budget (org_id, changed_by);

CREATE TABLE planning.quarter_budget (
  org_id     uuid          NOT NULL,
  id         uuid          NOT NULL,
  budget_id  uuid          NOT NULL,
  quarter    integer       NOT NULL,
  amount     numeric(14,2) NOT NULL,
  changed_by uuid          NOT NULL,
  changed_at timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT quarter_budget_pk PRIMARY KEY (org_id, id),
  CONSTRAINT quarter_budget_quarter_uq UNIQUE (org_id, budget_id, quarter),
  CONSTRAINT quarter_budget_root_fk FOREIGN KEY (org_id, budget_id) REFERENCES planning.budget (org_id, id),
  CONSTRAINT quarter_budget_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT quarter_budget_quarter_ck CHECK (quarter BETWEEN 1 AND 4),
  CONSTRAINT quarter_budget_amount_ck CHECK (amount >= 0)
);
CREATE INDEX quarter_budget_changed_by_ix ON planning.quarter_budget (org_id, changed_by);

-- The root whose version guards the targets of one cycle; its id is the cycle's.
CREATE TABLE planning.allocation (
  org_id     uuid        NOT NULL,
  id         uuid        NOT NULL,
  version    bigint      NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT allocation_pk PRIMARY KEY (org_id, id),
  CONSTRAINT allocation_cycle_fk FOREIGN KEY (org_id, id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT allocation_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX allocation_changed_by_ix ON planning.allocation (org_id, changed_by);

-- Which share of the year's work a theme is to have, in per cent, and how many points the plan may lie beside it. That the shares of a cycle
-- are at most 100 together is judged where all of them are written at once.
CREATE TABLE planning.allocation_target (
  org_id        uuid        NOT NULL,
  id            uuid        NOT NULL,
  allocation_id uuid        NOT NULL,
  theme_id      uuid        NOT NULL,
  share         integer     NOT NULL,
  tolerance     integer     NOT NULL,
  withdrawn_at  timestamptz NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT allocation_target_pk PRIMARY KEY (org_id, id),
  CONSTRAINT allocation_target_theme_uq UNIQUE (org_id, allocation_id, theme_id),
  CONSTRAINT allocation_target_root_fk FOREIGN KEY (org_id, allocation_id) REFERENCES planning.allocation (org_id, id),
  CONSTRAINT allocation_target_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT allocation_target_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT allocation_target_share_ck CHECK (share BETWEEN 0 AND 100),
  CONSTRAINT allocation_target_tolerance_ck CHECK (tolerance BETWEEN 0 AND 100)
);
CREATE INDEX allocation_target_theme_ix ON planning.allocation_target (org_id, theme_id);
CREATE INDEX allocation_target_changed_by_ix ON planning.allocation_target (org_id, changed_by);

-- How many of its days each item of a cycle has in each quarter of that cycle, and how many it has in all, from the first to the last; in
-- quarter 0, as one of one, stands what is not scheduled. Days outside the cycle's year are in no quarter.
CREATE FUNCTION planning.item_days(org uuid, cycle uuid)
  RETURNS TABLE (item_id uuid, quarter integer, days integer, of_days integer, on_portfolio boolean)
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT i.id, q.number, q.days, q.of_days, e.item_id IS NOT NULL
  FROM planning.planning_cycle c
  JOIN planning.roadmap_item i ON i.org_id = c.org_id AND i.cycle_id = c.id AND i.withdrawn_at IS NULL
  LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
  CROSS JOIN LATERAL (
    SELECT 0 AS number, 1 AS days, 1 AS of_days WHERE i.starts_on IS NULL OR i.ends_on IS NULL
    UNION ALL
    SELECT n, least(i.ends_on, (c.fiscal_start + make_interval(months => 3 * n))::date - 1)
        - greatest(i.starts_on, (c.fiscal_start + make_interval(months => 3 * (n - 1)))::date) + 1,
        i.ends_on - i.starts_on + 1
      FROM generate_series(1, 4) AS n WHERE i.starts_on IS NOT NULL AND i.ends_on IS NOT NULL) q
  WHERE c.org_id = org AND c.id = cycle AND q.days > 0
$$;

-- What each item of a cycle takes of each team in each quarter, spread evenly over its days.
CREATE OR REPLACE FUNCTION planning.item_loads(org uuid, cycle uuid)
  RETURNS TABLE (team_id uuid, quarter integer, item_id uuid, weeks numeric, on_portfolio boolean)
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT f.team_id, d.quarter, d.item_id, f.expected * d.days / d.of_days, d.on_portfolio
  FROM planning.item_days(org, cycle) d
  JOIN planning.team_effort f ON f.org_id = org AND f.item_id = d.item_id AND f.withdrawn_at IS NULL
$$;

-- What each item of a cycle costs in each quarter, spread evenly over its days.
CREATE FUNCTION planning.item_costs(org uuid, cycle uuid)
  RETURNS TABLE (quarter integer, item_id uuid, cost numeric, on_portfolio boolean)
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT d.quarter, d.item_id, e.cost * d.days / d.of_days, d.on_portfolio
  FROM planning.item_days(org, cycle) d
  JOIN planning.item_estimate e ON e.org_id = org AND e.item_id = d.item_id AND e.cost IS NOT NULL
$$;
REVOKE ALL ON FUNCTION planning.item_days(uuid, uuid), planning.item_costs(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION planning.item_days(uuid, uuid), planning.item_costs(uuid, uuid) TO northline_app, northline_auditor;

GRANT SELECT, INSERT, UPDATE ON planning.item_estimate, planning.budget, planning.quarter_budget, planning.allocation, planning.allocation_target
  TO northline_app;
GRANT SELECT ON planning.item_estimate, planning.budget, planning.quarter_budget, planning.allocation, planning.allocation_target
  TO northline_auditor;
