-- What was agreed: the plan of a cycle as it was at one moment, what differs between two moments, and why.

CREATE TABLE planning.baseline (
  org_id     uuid          NOT NULL,
  id         uuid          NOT NULL,
  cycle_id   uuid          NOT NULL,
  name       text          NOT NULL,
  note       text          NOT NULL,
  currency   text          NOT NULL,
  year_total numeric(14,2) NULL,
  taken_at   timestamptz   NOT NULL,
  changed_by uuid          NOT NULL,
  changed_at timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT baseline_pk PRIMARY KEY (org_id, id),
  CONSTRAINT baseline_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT baseline_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT baseline_name_ck CHECK (name ~ '\S' AND char_length(name) <= 80),
  CONSTRAINT baseline_note_ck CHECK (char_length(note) <= 500),
  CONSTRAINT baseline_currency_ck CHECK (currency ~ '^[A-Z]{3}$')
);
CREATE UNIQUE INDEX baseline_name_uq ON planning.baseline (org_id, cycle_id, lower(name));
CREATE INDEX baseline_taken_ix ON planning.baseline (org_id, cycle_id, taken_at, id);
CREATE INDEX baseline_changed_by_ix ON planning.baseline (org_id, changed_by);

-- One item as it was. Names are those of that day; efforts are person-weeks by the id of their team, key_results are ids.
CREATE TABLE planning.baseline_item (
  org_id          uuid          NOT NULL,
  baseline_id     uuid          NOT NULL,
  item_id         uuid          NOT NULL,
  number_year     integer       NOT NULL,
  number_serial   integer       NOT NULL,
  number          text          NOT NULL,
  external_key    text          NULL,
  title           text          NOT NULL,
  product_id      uuid          NOT NULL,
  product_name    text          NOT NULL,
  theme_id        uuid          NULL,
  theme_name      text          NULL,
  kind            text          NOT NULL,
  horizon         text          NOT NULL,
  starts_on       date          NULL,
  ends_on         date          NULL,
  revision        integer       NOT NULL,
  strategic_value integer       NULL,
  cost            numeric(14,2) NULL,
  weeks           numeric       NOT NULL,
  efforts         jsonb         NOT NULL,
  key_results     jsonb         NOT NULL,
  on_portfolio    boolean       NOT NULL,
  standing        text          NOT NULL,
  changed_by      uuid          NOT NULL,
  changed_at      timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT baseline_item_pk PRIMARY KEY (org_id, baseline_id, item_id),
  CONSTRAINT baseline_item_baseline_fk FOREIGN KEY (org_id, baseline_id) REFERENCES planning.baseline (org_id, id),
  CONSTRAINT baseline_item_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT baseline_item_product_fk FOREIGN KEY (org_id, product_id) REFERENCES planning.product (org_id, id),
  CONSTRAINT baseline_item_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT baseline_item_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id)
);
CREATE INDEX baseline_item_item_ix ON planning.baseline_item (org_id, item_id);
CREATE INDEX baseline_item_product_ix ON planning.baseline_item (org_id, product_id);
CREATE INDEX baseline_item_theme_ix ON planning.baseline_item (org_id, theme_id);
CREATE INDEX baseline_item_changed_by_ix ON planning.baseline_item (org_id, changed_by);

-- What each of the four quarters had: money, none while nobody had set it, and the person-weeks of the teams by their ids.
CREATE TABLE planning.baseline_quarter (
  org_id      uuid          NOT NULL,
  baseline_id uuid          NOT NULL,
  quarter     integer       NOT NULL,
  budget      numeric(14,2) NULL,
  capacities  jsonb         NOT NULL,
  changed_by  uuid          NOT NULL,
  changed_at  timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT baseline_quarter_pk PRIMARY KEY (org_id, baseline_id, quarter),
  CONSTRAINT baseline_quarter_baseline_fk FOREIGN KEY (org_id, baseline_id) REFERENCES planning.baseline (org_id, id),
  CONSTRAINT baseline_quarter_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT baseline_quarter_quarter_ck CHECK (quarter BETWEEN 1 AND 4)
);
CREATE INDEX baseline_quarter_changed_by_ix ON planning.baseline_quarter (org_id, changed_by);

-- Why an item is not any more as it was agreed, with what it was when the reason was given: a reason explains the way to there and no further.
CREATE TABLE planning.change_reason (
  org_id      uuid          NOT NULL,
  id          uuid          NOT NULL,
  baseline_id uuid          NOT NULL,
  item_id     uuid          NOT NULL,
  code        text          NOT NULL,
  sentence    text          NOT NULL,
  live        boolean       NOT NULL,
  starts_on   date          NULL,
  ends_on     date          NULL,
  horizon     text          NOT NULL,
  -- The theme, or the item when it belongs to none.
  group_id    uuid          NOT NULL,
  theme_id    uuid          GENERATED ALWAYS AS (CASE WHEN group_id <> item_id THEN group_id END) STORED,
  product_id  uuid          NOT NULL,
  cost        numeric(14,2) NULL,
  weeks       numeric       NOT NULL,
  version     bigint        NOT NULL,
  changed_by  uuid          NOT NULL,
  changed_at  timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT change_reason_pk PRIMARY KEY (org_id, id),
  CONSTRAINT change_reason_baseline_fk FOREIGN KEY (org_id, baseline_id) REFERENCES planning.baseline (org_id, id),
  CONSTRAINT change_reason_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT change_reason_theme_fk FOREIGN KEY (org_id, theme_id) REFERENCES planning.strategic_theme (org_id, id),
  CONSTRAINT change_reason_product_fk FOREIGN KEY (org_id, product_id) REFERENCES planning.product (org_id, id),
  CONSTRAINT change_reason_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT change_reason_code_ck CHECK (
    code IN ('MARKET', 'CUSTOMER', 'CAPACITY', 'DEPENDENCY', 'RISK_OR_ETHICS', 'ESTIMATE', 'STRATEGY', 'CORRECTION', 'OTHER')),
  CONSTRAINT change_reason_sentence_ck CHECK (char_length(sentence) <= 300 AND (code <> 'OTHER' OR sentence ~ '\S')),
  CONSTRAINT change_reason_horizon_ck CHECK (horizon IN ('NOW', 'NEXT', 'LATER'))
);
CREATE INDEX change_reason_baseline_ix ON planning.change_reason (org_id, baseline_id, item_id, changed_at, id);
CREATE INDEX change_reason_item_ix ON planning.change_reason (org_id, item_id, changed_at, id);
CREATE INDEX change_reason_theme_ix ON planning.change_reason (org_id, theme_id);
CREATE INDEX change_reason_product_ix ON planning.change_reason (org_id, product_id);
CREATE INDEX change_reason_changed_by_ix ON planning.change_reason (org_id, changed_by);

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['baseline', 'baseline_item', 'baseline_quarter', 'change_reason'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON planning.%1$s '
      'FOR EACH ROW EXECUTE FUNCTION planning.refuse_rewriting()', kept);
    EXECUTE format('ALTER TABLE planning.%1$s ENABLE ALWAYS TRIGGER %1$s_append_only', kept);
    EXECUTE format('CREATE TRIGGER %1$s_no_truncate BEFORE TRUNCATE ON planning.%1$s '
      'FOR EACH STATEMENT EXECUTE FUNCTION planning.refuse_rewriting()', kept);
    EXECUTE format('ALTER TABLE planning.%1$s ENABLE ALWAYS TRIGGER %1$s_no_truncate', kept);
  END LOOP;
END
$$;

-- One item of a plan, whether it is so now or was so once.
CREATE TYPE planning.planned_item AS (
  item_id uuid, number_year integer, number_serial integer, number text, external_key text, title text, product_id uuid, product_name text,
  theme_id uuid, theme_name text, kind text, horizon text, starts_on date, ends_on date, revision integer, strategic_value integer,
  cost numeric, weeks numeric, efforts jsonb, key_results jsonb, on_portfolio boolean);

CREATE FUNCTION planning.half_even(figure numeric) RETURNS numeric
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT floor(figure) + CASE WHEN figure - floor(figure) > 0.5 OR figure - floor(figure) = 0.5 AND mod(floor(figure), 2) <> 0 THEN 1 ELSE 0 END
$$;

-- The items of a cycle as they are now. The value is that of the formulas weighted-mean/1 and score-impact-confidence/1, so that a copy of
-- the plan needs nothing from outside of the database.
CREATE FUNCTION planning.plan_now(org uuid, cycle uuid) RETURNS SETOF planning.planned_item
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, pg_temp AS $$
  WITH score AS MATERIALIZED (
    SELECT o.id AS option_id, planning.half_even(100.0
      * sum(c.weight * CASE c.direction WHEN 'BENEFIT' THEN r.score ELSE 6 - r.score END) / nullif(sum(c.weight), 0)) AS hundredths
    FROM planning.strategy_option o
    JOIN planning.scoring_criterion c ON c.org_id = o.org_id AND c.cycle_id = o.cycle_id AND c.withdrawn_at IS NULL
    LEFT JOIN planning.strategy_rating r ON r.org_id = o.org_id AND r.option_id = o.id AND r.criterion_id = c.id
    WHERE o.org_id = org AND o.cycle_id = cycle
    GROUP BY o.id HAVING bool_and(r.score IS NOT NULL)),
  effort AS MATERIALIZED (
    SELECT f.item_id, round(sum(f.expected), 2) AS weeks, jsonb_object_agg(f.team_id, round(f.expected, 2)) AS by_team
    FROM planning.roadmap_item i
    JOIN planning.team_effort f ON f.org_id = i.org_id AND f.item_id = i.id AND f.withdrawn_at IS NULL
    WHERE i.org_id = org AND i.cycle_id = cycle GROUP BY f.item_id),
  served AS MATERIALIZED (
    SELECT s.item_id, jsonb_agg(s.key_result_id ORDER BY s.key_result_id) AS ids
    FROM planning.roadmap_item i
    JOIN planning.item_key_result s ON s.org_id = i.org_id AND s.item_id = i.id AND s.withdrawn_at IS NULL
    JOIN planning.key_result k ON k.org_id = s.org_id AND k.id = s.key_result_id AND k.withdrawn_at IS NULL
    JOIN planning.objective o ON o.org_id = k.org_id AND o.id = k.objective_id AND o.archived_at IS NULL
    WHERE i.org_id = org AND i.cycle_id = cycle GROUP BY s.item_id)
  SELECT i.id, i.number_year, i.number_serial, i.number, i.external_key, i.title, i.product_id, p.name, t.id, t.name, i.kind, i.horizon,
    i.starts_on, i.ends_on, i.revision, planning.half_even(c.hundredths * e.impact_factor * e.confidence_share)::integer, e.cost,
    coalesce(f.weeks, 0), coalesce(f.by_team, '{}'), coalesce(s.ids, '[]'), n.item_id IS NOT NULL
  FROM planning.roadmap_item i
  JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
  LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
  LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
  LEFT JOIN score c ON c.option_id = t.option_id
  LEFT JOIN planning.item_estimate e ON e.org_id = i.org_id AND e.item_id = i.id
  LEFT JOIN effort f ON f.item_id = i.id
  LEFT JOIN served s ON s.item_id = i.id
  LEFT JOIN planning.portfolio_entry n ON n.org_id = i.org_id AND n.item_id = i.id
  WHERE i.org_id = org AND i.cycle_id = cycle AND i.withdrawn_at IS NULL
$$;

-- The items of a cycle at a moment: a baseline, or now, for which the id of the cycle itself stands.
CREATE FUNCTION planning.plan_at(org uuid, cycle uuid, moment uuid) RETURNS SETOF planning.planned_item
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  IF moment = cycle THEN
    RETURN QUERY SELECT * FROM planning.plan_now(org, cycle);
  ELSE
    RETURN QUERY SELECT i.item_id, i.number_year, i.number_serial, i.number, i.external_key, i.title, i.product_id, i.product_name, i.theme_id,
        i.theme_name, i.kind, i.horizon, i.starts_on, i.ends_on, i.revision, i.strategic_value, i.cost::numeric, i.weeks, i.efforts, i.key_results,
        i.on_portfolio
      FROM planning.baseline b JOIN planning.baseline_item i ON i.org_id = b.org_id AND i.baseline_id = b.id
      WHERE b.org_id = org AND b.cycle_id = cycle AND b.id = moment;
  END IF;
END
$$;

-- What four quarters of a cycle have at a moment.
CREATE FUNCTION planning.quarters_at(org uuid, cycle uuid, moment uuid) RETURNS TABLE (quarter integer, budget numeric, capacities jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, planning, pg_temp AS $$
BEGIN
  IF moment = cycle THEN
    RETURN QUERY SELECT n, (SELECT b.amount FROM planning.quarter_budget b WHERE b.org_id = org AND b.budget_id = cycle AND b.quarter = n),
        (SELECT coalesce(jsonb_object_agg(r.team_id, round(q.weeks, 2)), '{}') FROM planning.team_capacity r
          JOIN planning.team t ON t.org_id = r.org_id AND t.id = r.team_id AND t.archived_at IS NULL
          JOIN planning.quarter_capacity q ON q.org_id = r.org_id AND q.capacity_id = r.id AND q.quarter = n
          WHERE r.org_id = org AND r.cycle_id = cycle)
      FROM generate_series(1, 4) AS n;
  ELSE
    RETURN QUERY SELECT q.quarter, q.budget::numeric, q.capacities
      FROM planning.baseline b JOIN planning.baseline_quarter q ON q.org_id = b.org_id AND q.baseline_id = b.id
      WHERE b.org_id = org AND b.cycle_id = cycle AND b.id = moment;
  END IF;
END
$$;

-- Every item of either moment with what differs between them. An item may have moved and changed at once.
CREATE FUNCTION planning.plan_differences(org uuid, cycle uuid, earlier uuid, later uuid)
  RETURNS TABLE (item_id uuid, number_year integer, number_serial integer, before planning.planned_item, after planning.planned_item,
    kinds text[], fields text[])
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, pg_temp AS $$
  SELECT coalesce(a.item_id, b.item_id), coalesce(a.number_year, b.number_year), coalesce(a.number_serial, b.number_serial), b, a,
    CASE
      WHEN b.item_id IS NULL THEN ARRAY['ADDED']
      WHEN a.item_id IS NULL THEN ARRAY['REMOVED']
      WHEN NOT d.moved AND d.fields = '{}' THEN ARRAY['UNCHANGED']
      ELSE array_remove(ARRAY[CASE WHEN d.moved THEN 'MOVED' END, CASE WHEN d.fields <> '{}' THEN 'CHANGED' END], NULL)
    END,
    CASE WHEN a.item_id IS NULL OR b.item_id IS NULL THEN '{}' ELSE d.fields END
  FROM planning.plan_at(org, cycle, earlier) b
  FULL JOIN planning.plan_at(org, cycle, later) a ON a.item_id = b.item_id
  CROSS JOIN LATERAL (
    SELECT (b.starts_on, b.ends_on) IS DISTINCT FROM (a.starts_on, a.ends_on) AS moved,
      array_remove(ARRAY[
        CASE WHEN b.title <> a.title THEN 'TITLE' END,
        CASE WHEN b.product_id <> a.product_id THEN 'PRODUCT' END,
        CASE WHEN b.theme_id IS DISTINCT FROM a.theme_id THEN 'THEME' END,
        CASE WHEN b.kind <> a.kind THEN 'KIND' END,
        CASE WHEN b.horizon <> a.horizon THEN 'HORIZON' END,
        CASE WHEN b.strategic_value IS DISTINCT FROM a.strategic_value THEN 'VALUE' END,
        CASE WHEN b.cost IS DISTINCT FROM a.cost THEN 'COST' END,
        CASE WHEN b.efforts <> a.efforts THEN 'EFFORT' END,
        CASE WHEN b.key_results <> a.key_results THEN 'KEY_RESULTS' END,
        CASE WHEN b.on_portfolio <> a.on_portfolio THEN 'PORTFOLIO' END], NULL) AS fields) d
$$;

-- Takes a baseline: one statement and so one moment for all of it. Nobody else writes these tables, and nobody ever changes what is in them.
CREATE FUNCTION planning.take_baseline(org uuid, baseline uuid, cycle uuid, name text, note text, actor uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  taken timestamptz := clock_timestamp();
BEGIN
  PERFORM planning.spend_ticket('take_baseline', ticket, org::text, baseline::text, cycle::text, name, note, actor::text);
  IF NOT EXISTS (SELECT FROM planning.capacity_grant g
      JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id AND p.active
      WHERE g.org_id = org AND g.person_id = actor AND g.capacity = 'PRODUCT_LEADER' AND g.revoked_at IS NULL) THEN
    RAISE EXCEPTION 'Only a product leader takes a baseline.' USING ERRCODE = 'NL403';
  END IF;
  WITH root AS (
    INSERT INTO planning.baseline (org_id, id, cycle_id, name, note, currency, year_total, taken_at, changed_by, changed_at)
      SELECT org, baseline, c.id, take_baseline.name, take_baseline.note, c.currency, b.year_total, taken, actor, taken
      FROM planning.planning_cycle c LEFT JOIN planning.budget b ON b.org_id = c.org_id AND b.id = c.id
      WHERE c.org_id = org AND c.id = cycle),
  quarters AS (
    INSERT INTO planning.baseline_quarter (org_id, baseline_id, quarter, budget, capacities, changed_by, changed_at)
      SELECT org, baseline, q.quarter, q.budget, q.capacities, actor, taken FROM planning.quarters_at(org, cycle, cycle) q)
  INSERT INTO planning.baseline_item (org_id, baseline_id, item_id, number_year, number_serial, number, external_key, title, product_id,
      product_name, theme_id, theme_name, kind, horizon, starts_on, ends_on, revision, strategic_value, cost, weeks, efforts, key_results,
      on_portfolio, standing, changed_by, changed_at)
    SELECT org, baseline, i.*, coalesce(g.standing, 'DRAFT'), actor, taken
    FROM planning.plan_now(org, cycle) i LEFT JOIN planning.gate_standings(org) g ON g.item_id = i.item_id;
END
$$;

-- Whether a figure is more than a tenth away from what was agreed, or is there where none was.
CREATE FUNCTION planning.strayed(agreed numeric, present numeric) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT (agreed IS NULL) <> (present IS NULL) OR coalesce(abs(present - agreed) > abs(agreed) / 10, false)
$$;

-- Items that are not as they were agreed in the newest baseline of their cycle, and of which nobody has said why; after a reason was given,
-- what they were then is what counts.
CREATE FUNCTION planning.unexplained_changes(org uuid, cycle uuid)
  RETURNS TABLE (baseline_id uuid, item_id uuid, present planning.planned_item, fields text[])
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, pg_temp AS $$
  WITH newest AS MATERIALIZED (
    SELECT b.id FROM planning.baseline b WHERE b.org_id = org AND b.cycle_id = cycle ORDER BY b.taken_at DESC, b.id DESC LIMIT 1),
  agreed AS MATERIALIZED (
    SELECT DISTINCT ON (s.item_id) s.* FROM (
      SELECT i.item_id, 0 AS turn, i.changed_at, i.baseline_id AS id, true AS live, i.starts_on, i.ends_on, i.horizon, i.theme_id, i.product_id,
        i.cost, i.weeks
      FROM newest n JOIN planning.baseline_item i ON i.org_id = org AND i.baseline_id = n.id
      UNION ALL
      SELECT r.item_id, 1, r.changed_at, r.id, r.live, r.starts_on, r.ends_on, r.horizon, r.theme_id, r.product_id, r.cost, r.weeks
      FROM newest n JOIN planning.change_reason r ON r.org_id = org AND r.baseline_id = n.id) s
    ORDER BY s.item_id, s.turn DESC, s.changed_at DESC, s.id DESC)
  SELECT n.id, coalesce(p.item_id, g.item_id), p, d.fields
  FROM newest n
  CROSS JOIN (planning.plan_now(org, cycle) p FULL JOIN (SELECT * FROM agreed WHERE agreed.live) g ON g.item_id = p.item_id)
  CROSS JOIN LATERAL (
    SELECT CASE
      WHEN p.item_id IS NULL THEN ARRAY['WITHDRAWN']
      WHEN g.item_id IS NULL THEN ARRAY['ADDED']
      ELSE array_remove(ARRAY[
        CASE WHEN (g.starts_on, g.ends_on) IS DISTINCT FROM (p.starts_on, p.ends_on) THEN 'DATES' END,
        CASE WHEN g.horizon <> p.horizon THEN 'HORIZON' END,
        CASE WHEN g.theme_id IS DISTINCT FROM p.theme_id THEN 'THEME' END,
        CASE WHEN g.product_id <> p.product_id THEN 'PRODUCT' END,
        CASE WHEN planning.strayed(g.cost, p.cost) THEN 'COST' END,
        CASE WHEN planning.strayed(g.weeks, p.weeks) THEN 'EFFORT' END], NULL)
      END AS fields) d
  WHERE d.fields <> '{}'
$$;

REVOKE ALL ON FUNCTION planning.half_even(numeric), planning.plan_now(uuid, uuid), planning.plan_at(uuid, uuid, uuid),
  planning.quarters_at(uuid, uuid, uuid), planning.plan_differences(uuid, uuid, uuid, uuid),
  planning.take_baseline(uuid, uuid, uuid, text, text, uuid, text), planning.strayed(numeric, numeric),
  planning.unexplained_changes(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION planning.half_even(numeric), planning.plan_now(uuid, uuid), planning.plan_at(uuid, uuid, uuid),
  planning.quarters_at(uuid, uuid, uuid), planning.plan_differences(uuid, uuid, uuid, uuid), planning.strayed(numeric, numeric),
  planning.unexplained_changes(uuid, uuid) TO northline_app, northline_auditor;
GRANT EXECUTE ON FUNCTION planning.take_baseline(uuid, uuid, uuid, text, text, uuid, text) TO northline_app;

GRANT SELECT ON planning.baseline, planning.baseline_item, planning.baseline_quarter, planning.change_reason TO northline_app, northline_auditor;
GRANT INSERT ON planning.change_reason TO northline_app;
