-- People, 8 products, 6 themes, complete items, and reviews of some of them that are ready to be sealed.
-- The settings bench.* name the organisation, its cycle, the leader and the lead, and how many there are of what.

INSERT INTO planning.person (org_id, id, email, name, password_hash, must_change_password, changed_by)
SELECT current_setting('bench.org')::uuid, gen_random_uuid(), 'owner-' || n || '@' || current_setting('bench.cycle') || '.example',
  'Owner ' || n, 'no password', false,
  current_setting('bench.leader')::uuid
FROM generate_series(1, current_setting('bench.people')::integer) AS n;

INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, founding, granted_by, changed_by)
SELECT org_id, gen_random_uuid(), id, (ARRAY['STAKEHOLDER', 'EXECUTIVE', 'MISUSE_REVIEWER', 'PRODUCT_LEADER'])[1 + position % 4], false,
  changed_by, changed_by
FROM (SELECT *, row_number() OVER (ORDER BY email) AS position FROM planning.person
  WHERE org_id = current_setting('bench.org')::uuid AND email LIKE 'owner-%') AS owner;

INSERT INTO planning.product (org_id, id, key, name, description, version, changed_by)
SELECT current_setting('bench.org')::uuid, gen_random_uuid(), 'product-' || n, 'Product ' || n, 'The product number ' || n, 1,
  current_setting('bench.leader')::uuid
FROM generate_series(1, 8) AS n;

INSERT INTO planning.strategic_theme (org_id, id, cycle_id, option_id, name, description, position, version, changed_by)
SELECT o.org_id, gen_random_uuid(), o.cycle_id, o.id, 'Theme ' || n, '', n, 1, current_setting('bench.leader')::uuid
FROM generate_series(1, 6) AS n
CROSS JOIN LATERAL (SELECT * FROM planning.strategy_option s
  WHERE s.org_id = current_setting('bench.org')::uuid AND s.cycle_id = current_setting('bench.cycle')::uuid
  ORDER BY s.strategy_key OFFSET n LIMIT 1) o;

INSERT INTO planning.roadmap_item (org_id, id, number_year, number_serial, cycle_id, product_id, owner_id, kind, title, problem, target_users,
  payer, revenue_link, data_categories, automation_use, geography, channel, population, horizon, starts_on, ends_on, version, changed_by)
SELECT c.org_id, gen_random_uuid(), c.year, n, c.id, p.ids[1 + n % 8], w.ids[1 + n % 40], (ARRAY['OUTCOME', 'FEATURE', 'ENABLER'])[1 + n % 3],
  'Item ' || n || ' makes a step of everyday work shorter', 'People do step ' || n || ' by hand, twice, and lose what they wrote.',
  'Clerks in offices', 'Their employers', 'Renewals of seats', 'Names and work addresses', 'None', 'European Union', 'Web', 'Adults',
  (ARRAY['NOW', 'NEXT', 'LATER'])[1 + n % 3], c.fiscal_start + n % 300, c.fiscal_start + n % 300 + 20 + n % 40, 1, w.ids[1 + n % 40]
FROM planning.planning_cycle c
CROSS JOIN (SELECT array_agg(id ORDER BY key) AS ids FROM planning.product WHERE org_id = current_setting('bench.org')::uuid
  AND key LIKE 'product-%') p
CROSS JOIN (SELECT array_agg(id ORDER BY email) AS ids FROM planning.person WHERE org_id = current_setting('bench.org')::uuid
  AND email LIKE 'owner-%') w
CROSS JOIN generate_series(1, current_setting('bench.items')::integer) AS n
WHERE c.org_id = current_setting('bench.org')::uuid AND c.id = current_setting('bench.cycle')::uuid;

INSERT INTO planning.item_number_series (org_id, year, last)
SELECT org_id, year, current_setting('bench.items')::integer FROM planning.planning_cycle WHERE id = current_setting('bench.cycle')::uuid;

INSERT INTO planning.roadmap_item_theme (org_id, item_id, theme_id, changed_by)
SELECT i.org_id, i.id, t.ids[1 + i.number_serial % 6], i.changed_by
FROM planning.roadmap_item i
CROSS JOIN (SELECT array_agg(id ORDER BY position) AS ids FROM planning.strategic_theme
  WHERE cycle_id = current_setting('bench.cycle')::uuid) t
WHERE i.cycle_id = current_setting('bench.cycle')::uuid AND i.number_serial % 10 <> 0;

INSERT INTO ethics.misuse_review (org_id, id, item_id, tier, lead_id, version, changed_by)
SELECT i.org_id, gen_random_uuid(), i.id, 1, current_setting('bench.lead')::uuid, 1, current_setting('bench.lead')::uuid
FROM planning.roadmap_item i
WHERE i.cycle_id = current_setting('bench.cycle')::uuid AND i.number_serial <= current_setting('bench.reviewed')::integer;

INSERT INTO ethics.answer (org_id, id, review_id, question_id, state, value, reason, version, changed_by)
SELECT r.org_id, gen_random_uuid(), r.id, q, 'ANSWERED', 'We looked, and wrote down what we found.', '', 1, r.lead_id
FROM ethics.misuse_review r CROSS JOIN unnest(ARRAY['FM-01', 'TR-01', 'VL-02']) AS q
WHERE r.org_id = current_setting('bench.org')::uuid;

INSERT INTO ethics.misuse_scenario (org_id, id, review_id, kind, title, actor, motive, means, victims, path, detector, severity, likelihood,
  likelihood_known, irreversible, vulnerable_people, wide_reach, guidelines, inherent_level, residual_level, withdrawn, written_by, version,
  changed_by)
SELECT r.org_id, gen_random_uuid(), r.id, 'MISUSE', 'A colleague watches a colleague', 'A colleague', 'Envy', 'The history of edits',
  'Another colleague', 'Reads who worked when', 'Access log', 1, 1, true, false, false, false, '3', 1, 1, false, r.lead_id, 1, r.lead_id
FROM ethics.misuse_review r WHERE r.org_id = current_setting('bench.org')::uuid;

INSERT INTO ethics.mitigation (org_id, id, review_id, scenario_id, body, owner_id, due_on, measure, blocks, residual_severity,
  residual_likelihood, withdrawn, planned_by, version, changed_by)
SELECT s.org_id, gen_random_uuid(), s.review_id, s.id, 'Show the history to its author only', current_setting('bench.leader')::uuid,
  current_date + 60, 'Nobody else sees it', 'LAUNCH', 1, 1, false, s.written_by, 1, s.written_by
FROM ethics.misuse_scenario s WHERE s.org_id = current_setting('bench.org')::uuid;
