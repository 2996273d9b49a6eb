-- Teams, what they can do in each quarter of a planning cycle, and what each item takes of them. All work is in person-weeks.

CREATE TABLE planning.team (
  org_id      uuid        NOT NULL,
  id          uuid        NOT NULL,
  name        text        NOT NULL,
  archived_at timestamptz NULL,
  version     bigint      NOT NULL,
  changed_by  uuid        NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT team_pk PRIMARY KEY (org_id, id),
  CONSTRAINT team_org_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT team_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT team_name_ck CHECK (name ~ '\S' AND length(name) <= 80)
);
CREATE UNIQUE INDEX team_name_uq ON planning.team (org_id, lower(name)) WHERE archived_at IS NULL;
CREATE INDEX team_changed_by_ix ON planning.team (org_id, changed_by);

-- The root whose version guards the four quarters of one team in one cycle.
CREATE TABLE planning.team_capacity (
  org_id     uuid        NOT NULL,
  id         uuid        NOT NULL,
  team_id    uuid        NOT NULL,
  cycle_id   uuid        NOT NULL,
  version    bigint      NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT team_capacity_pk PRIMARY KEY (org_id, id),
  CONSTRAINT team_capacity_team_uq UNIQUE (org_id, cycle_id, team_id),
  CONSTRAINT team_capacity_team_fk FOREIGN KEY (org_id, team_id) REFERENCES planning.team (org_id, id),
  CONSTRAINT team_capacity_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT team_capacity_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX team_capacity_team_ix ON planning.team_capacity (org_id, team_id);
CREATE INDEX team_capacity_changed_by_ix ON planning.team_capacity (org_id, changed_by);

-- A quarter has 13 weeks of 5 days. days_off are person-days; run_share is the percentage that keeps what exists alive.
CREATE TABLE planning.quarter_capacity (
  org_id      uuid         NOT NULL,
  id          uuid         NOT NULL,
  capacity_id uuid         NOT NULL,
  quarter     integer      NOT NULL,
  people      numeric(6,2) NOT NULL,
  days_off    numeric(6,1) NOT NULL,
  run_share   integer      NOT NULL,
  weeks       numeric      NOT NULL GENERATED ALWAYS AS (greatest(0, people * 13 - days_off / 5) * (100 - run_share) / 100) STORED,
  changed_by  uuid         NOT NULL,
  changed_at  timestamptz  NOT NULL DEFAULT now(),
  CONSTRAINT quarter_capacity_pk PRIMARY KEY (org_id, id),
  CONSTRAINT quarter_capacity_quarter_uq UNIQUE (org_id, capacity_id, quarter),
  CONSTRAINT quarter_capacity_root_fk FOREIGN KEY (org_id, capacity_id) REFERENCES planning.team_capacity (org_id, id),
  CONSTRAINT quarter_capacity_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT quarter_capacity_quarter_ck CHECK (quarter BETWEEN 1 AND 4),
  CONSTRAINT quarter_capacity_people_ck CHECK (people BETWEEN 0 AND 999),
  CONSTRAINT quarter_capacity_days_off_ck CHECK (days_off BETWEEN 0 AND 65 * people),
  CONSTRAINT quarter_capacity_run_share_ck CHECK (run_share BETWEEN 0 AND 100)
);
CREATE INDEX quarter_capacity_changed_by_ix ON planning.quarter_capacity (org_id, changed_by);

-- What an item takes of one team. The expectation is PERT's (Malcolm, Roseboom, Clark and Fazar 1959).
CREATE TABLE planning.team_effort (
  org_id       uuid         NOT NULL,
  id           uuid         NOT NULL,
  item_id      uuid         NOT NULL,
  team_id      uuid         NOT NULL,
  low          numeric(5,1) NOT NULL,
  likely       numeric(5,1) NOT NULL,
  high         numeric(5,1) NOT NULL,
  expected     numeric      NOT NULL GENERATED ALWAYS AS ((low + 4 * likely + high) / 6) STORED,
  withdrawn_at timestamptz  NULL,
  version      bigint       NOT NULL,
  changed_by   uuid         NOT NULL,
  changed_at   timestamptz  NOT NULL DEFAULT now(),
  CONSTRAINT team_effort_pk PRIMARY KEY (org_id, id),
  CONSTRAINT team_effort_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT team_effort_team_fk FOREIGN KEY (org_id, team_id) REFERENCES planning.team (org_id, id),
  CONSTRAINT team_effort_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT team_effort_range_ck CHECK (0 < low AND low <= likely AND likely <= high)
);
CREATE UNIQUE INDEX team_effort_team_uq ON planning.team_effort (org_id, item_id, team_id) WHERE withdrawn_at IS NULL;
CREATE INDEX team_effort_team_ix ON planning.team_effort (org_id, team_id);
CREATE INDEX team_effort_changed_by_ix ON planning.team_effort (org_id, changed_by);

-- What each item of a cycle takes of each team in each quarter of that cycle, spread evenly over its days from the first to the last; quarter 0 has
-- what is not scheduled. Days outside the cycle's year are nobody's load in it.
CREATE FUNCTION planning.item_loads(org uuid, cycle uuid)
  RETURNS TABLE (team_id uuid, quarter integer, item_id uuid, weeks numeric, on_portfolio boolean)
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT f.team_id, q.number, i.id,
    CASE q.number WHEN 0 THEN f.expected ELSE f.expected * q.days / (i.ends_on - i.starts_on + 1) END,
    e.item_id IS NOT NULL
  FROM planning.planning_cycle c
  JOIN planning.roadmap_item i ON i.org_id = c.org_id AND i.cycle_id = c.id AND i.withdrawn_at IS NULL
  JOIN planning.team_effort f ON f.org_id = i.org_id AND f.item_id = i.id AND f.withdrawn_at IS NULL
  LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
  CROSS JOIN LATERAL (
    SELECT 0 AS number, NULL::integer AS days WHERE i.starts_on IS NULL OR i.ends_on IS NULL
    UNION ALL
    SELECT n, least(i.ends_on, (c.fiscal_start + make_interval(months => 3 * n))::date - 1)
        - greatest(i.starts_on, (c.fiscal_start + make_interval(months => 3 * (n - 1)))::date) + 1
      FROM generate_series(1, 4) AS n WHERE i.starts_on IS NOT NULL AND i.ends_on IS NOT NULL) q
  WHERE c.org_id = org AND c.id = cycle AND (q.number = 0 OR q.days > 0)
$$;
REVOKE ALL ON FUNCTION planning.item_loads(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION planning.item_loads(uuid, uuid) TO northline_app, northline_auditor;

GRANT SELECT, INSERT, UPDATE ON planning.team, planning.team_capacity, planning.quarter_capacity, planning.team_effort TO northline_app;
GRANT SELECT ON planning.team, planning.team_capacity, planning.quarter_capacity, planning.team_effort TO northline_auditor;
