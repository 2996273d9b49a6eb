-- What it could cost if it goes wrong, and what stopping costs now, once it is built and once it is launched: one page for each review, in whole
-- units of the plan's currency. Each writing is a row, and the newest one counts. Money never lowers a level: nothing that makes a tier reads it.

-- The lowest tier that is not sealed without its page: where executives and others than the two who look at every item sign.
CREATE FUNCTION ethics.money_page_from() RETURNS integer
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT 2
$$;

CREATE TABLE ethics.money_page (
  org_id            uuid        NOT NULL,
  id                uuid        NOT NULL,
  review_id         uuid        NOT NULL,
  number            integer     NOT NULL,
  currency          text        NOT NULL,
  refund_low        bigint      NOT NULL,
  refund_high       bigint      NOT NULL,
  repair_low        bigint      NOT NULL,
  repair_high       bigint      NOT NULL,
  legal_low         bigint      NOT NULL,
  legal_high        bigint      NOT NULL,
  churn_low         bigint      NOT NULL,
  churn_high        bigint      NOT NULL,
  press_low         bigint      NOT NULL,
  press_high        bigint      NOT NULL,
  stop_now          bigint      NOT NULL,
  stop_after_build  bigint      NOT NULL,
  stop_after_launch bigint      NOT NULL,
  ticket            text        NOT NULL,
  changed_by        uuid        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT money_page_pk PRIMARY KEY (org_id, id),
  CONSTRAINT money_page_number_uq UNIQUE (org_id, review_id, number),
  CONSTRAINT money_page_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT money_page_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT money_page_currency_ck CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT money_page_range_ck CHECK (refund_low <= refund_high AND repair_low <= repair_high AND legal_low <= legal_high
    AND churn_low <= churn_high AND press_low <= press_high),
  CONSTRAINT money_page_amount_ck CHECK (least(refund_low, repair_low, legal_low, churn_low, press_low, stop_now, stop_after_build,
    stop_after_launch) >= 0 AND greatest(refund_high, repair_high, legal_high, churn_high, press_high, stop_now, stop_after_build,
    stop_after_launch) < 1000000000000000)
);
CREATE INDEX money_page_changed_by_ix ON ethics.money_page (org_id, changed_by);
SELECT ethics.protect('ethics.money_page', true);
REVOKE SELECT ON ethics.money_page FROM northline_app;
GRANT SELECT (org_id, id, review_id, number, currency, refund_low, refund_high, repair_low, repair_high, legal_low, legal_high, churn_low, churn_high,
  press_low, press_high, stop_now, stop_after_build, stop_after_launch, changed_by, changed_at) ON ethics.money_page TO northline_app;

-- The writing that counts, with what it comes to.
CREATE VIEW ethics.newest_money_page AS
  SELECT p.org_id, p.id, p.review_id, p.number, p.currency,
    p.refund_low, p.refund_high, p.repair_low, p.repair_high, p.legal_low, p.legal_high, p.churn_low, p.churn_high,
    p.press_low, p.press_high, p.stop_now, p.stop_after_build, p.stop_after_launch, p.changed_by, p.changed_at,
    p.refund_low + p.repair_low + p.legal_low + p.churn_low + p.press_low AS total_low,
    p.refund_high + p.repair_high + p.legal_high + p.churn_high + p.press_high AS total_high
  FROM ethics.money_page p
  WHERE NOT EXISTS (SELECT FROM ethics.money_page n WHERE n.org_id = p.org_id AND n.review_id = p.review_id AND n.number > p.number);
GRANT SELECT ON ethics.newest_money_page TO northline_app, northline_auditor;

-- The currency of the plan to which the reviewed item belongs.
CREATE FUNCTION ethics.currency_of(org uuid, review uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT c.currency FROM ethics.misuse_review r
  JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
  JOIN planning.planning_cycle c ON c.org_id = i.org_id AND c.id = i.cycle_id
  WHERE r.org_id = org AND r.id = review
$$;

-- Why this person may not write the page of this review now; none when they may. Asked by the screen and by the guard.
CREATE FUNCTION ethics.money_page_refusals(org uuid, review uuid, person uuid) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT 'NO_REVIEW' WHERE NOT EXISTS (SELECT FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review)
  UNION ALL
  SELECT refusal FROM ethics.misuse_review r CROSS JOIN LATERAL (VALUES
    (CASE WHEN r.state <> 'REVIEW' THEN 'REVIEW_CLOSED' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = org AND m.item_id = r.item_id AND m.person_id = person)
      THEN 'WRITER_MADE_THE_ITEM' END),
    (CASE WHEN ethics.live_grant(org, person, 'MISUSE_REVIEWER', 'infinity') IS NULL AND (person = r.lead_id
        AND EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = person AND p.active)) IS NOT TRUE
      THEN 'NO_PART_IN_THE_REVIEW' END)) AS u(refusal)
  WHERE r.org_id = org AND r.id = review AND refusal IS NOT NULL
$$;

-- Whoever inserts it: by those who review, in the plan's currency, each writing after the one before.
CREATE FUNCTION ethics.guard_money_page() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  refusal text;
BEGIN
  FOR refusal IN SELECT * FROM ethics.money_page_refusals(NEW.org_id, NEW.review_id, NEW.changed_by) LOOP
    PERFORM ethics.refuse(refusal);
  END LOOP;
  IF NEW.currency IS DISTINCT FROM ethics.currency_of(NEW.org_id, NEW.review_id) THEN
    PERFORM ethics.refuse('OTHER_CURRENCY');
  END IF;
  NEW.number := 1 + (SELECT count(*) FROM ethics.money_page p WHERE p.org_id = NEW.org_id AND p.review_id = NEW.review_id);
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER money_page_a_open_review BEFORE INSERT ON ethics.money_page FOR EACH ROW EXECUTE FUNCTION ethics.guard_review_part();
ALTER TABLE ethics.money_page ENABLE ALWAYS TRIGGER money_page_a_open_review;
CREATE TRIGGER money_page_b_guard BEFORE INSERT ON ethics.money_page FOR EACH ROW EXECUTE FUNCTION ethics.guard_money_page();
ALTER TABLE ethics.money_page ENABLE ALWAYS TRIGGER money_page_b_guard;

-- Whoever seals.
CREATE FUNCTION ethics.guard_sealed_money() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF NEW.tier >= ethics.money_page_from() AND NOT EXISTS (SELECT FROM ethics.money_page p
      WHERE p.org_id = NEW.org_id AND p.review_id = NEW.id) THEN
    PERFORM ethics.refuse('MONEY_PAGE_MISSING');
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER misuse_review_c_money BEFORE UPDATE ON ethics.misuse_review FOR EACH ROW
  WHEN (NEW.state = 'SEALED' AND OLD.state <> 'SEALED') EXECUTE FUNCTION ethics.guard_sealed_money();
ALTER TABLE ethics.misuse_review ENABLE ALWAYS TRIGGER misuse_review_c_money;

-- The number is that of the writing that was seen: whoever did not see the newest one would overwrite it unread.
CREATE FUNCTION ethics.write_money_page(org uuid, page uuid, review uuid, person uuid, seen_number integer, currency text,
    refund_low bigint, refund_high bigint, repair_low bigint, repair_high bigint, legal_low bigint, legal_high bigint,
    churn_low bigint, churn_high bigint, press_low bigint, press_high bigint, stop_now bigint,
    stop_after_build bigint, stop_after_launch bigint, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('write_money_page', ticket, org::text, page::text, review::text, person::text, seen_number::text, currency,
    refund_low::text, refund_high::text, repair_low::text, repair_high::text, legal_low::text,
    legal_high::text, churn_low::text, churn_high::text, press_low::text, press_high::text,
    stop_now::text, stop_after_build::text, stop_after_launch::text);
  PERFORM FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review FOR UPDATE;
  IF seen_number IS DISTINCT FROM (SELECT count(*) FROM ethics.money_page p WHERE p.org_id = org AND p.review_id = review) THEN
    PERFORM ethics.refuse('MONEY_PAGE_REWRITTEN');
  END IF;
  INSERT INTO ethics.money_page (org_id, id, review_id, number, currency, refund_low, refund_high, repair_low, repair_high, legal_low,
      legal_high, churn_low, churn_high, press_low, press_high, stop_now, stop_after_build, stop_after_launch, ticket, changed_by)
    VALUES (org, page, review, seen_number + 1, write_money_page.currency, write_money_page.refund_low, write_money_page.refund_high,
      write_money_page.repair_low, write_money_page.repair_high, write_money_page.legal_low, write_money_page.legal_high,
      write_money_page.churn_low, write_money_page.churn_high, write_money_page.press_low, write_money_page.press_high,
      write_money_page.stop_now, write_money_page.stop_after_build, write_money_page.stop_after_launch,
      write_money_page.ticket, person);
END
$$;

-- Who signs has no hand in what it is said to cost, as little as in an answer.
CREATE OR REPLACE VIEW ethics.contributor AS
  SELECT r.org_id, r.item_id, r.id AS review_id, m.person_id, m.part
    FROM ethics.misuse_review r JOIN ethics.item_maker m ON m.org_id = r.org_id AND m.item_id = r.item_id
  UNION ALL
  SELECT r.org_id, r.item_id, r.id, r.lead_id, 'LEAD' FROM ethics.misuse_review r
  UNION ALL
  SELECT r.org_id, r.item_id, r.id, a.person_id, 'ANSWER_AUTHOR'
    FROM ethics.misuse_review r JOIN ethics.answer_author a ON a.org_id = r.org_id AND a.review_id = r.id
  UNION ALL
  SELECT r.org_id, r.item_id, r.id, p.changed_by, 'MONEY_PAGE_AUTHOR'
    FROM ethics.misuse_review r JOIN ethics.money_page p ON p.org_id = r.org_id AND p.review_id = r.id
  UNION ALL
  SELECT r.org_id, r.item_id, r.id, m.owner_id, 'CONDITION_OWNER'
    FROM ethics.misuse_review r JOIN ethics.mitigation m ON m.org_id = r.org_id AND m.review_id = r.id;

-- The statement ---------------------------------------------------------------------------------------------------------

CREATE FUNCTION ethics.statement_of_money(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT coalesce((SELECT E'\nWHAT IT COULD COST\nIf it goes wrong, likely to worst believable, in ' || p.currency || E'\n'
      || 'Refunds ' || p.refund_low || ' to ' || p.refund_high || E'\n' || 'Repair ' || p.repair_low || ' to ' || p.repair_high || E'\n'
      || 'Legal cost ' || p.legal_low || ' to ' || p.legal_high || E'\n' || 'Lost customers ' || p.churn_low || ' to ' || p.churn_high || E'\n'
      || 'Press ' || p.press_low || ' to ' || p.press_high || E'\n' || 'Altogether ' || p.total_low || ' to ' || p.total_high || E'\n'
      || 'Stopping now ' || p.stop_now || ', once built ' || p.stop_after_build || ', once launched ' || p.stop_after_launch || E'\n'
      || 'Written by ' || ethics.named(p.org_id, p.changed_by) || E'\n'
    FROM ethics.newest_money_page p WHERE p.org_id = r.org_id AND p.review_id = r.id), '')
$$;

-- As before, with the money page; the second version of this text, in which none is missing where it is asked for.
CREATE OR REPLACE FUNCTION ethics.statement_of(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'NORTHLINE STATEMENT stmt/v2\n'
    || 'Organisation ' || r.org_id || E'\n' || 'Case ' || r.id || ', number ' || r.number || ' of this item' || E'\n'
    || 'Policy ' || p.version || ', guidelines ' || p.guideline_set_version || ', question bank ' || p.question_bank_version || E'\n'
    || 'Tier ' || r.tier || E'\n' || 'Verdict ' || r.verdict || E'\n'
    || 'Sealed at ' || ethics.utc(r.sealed_at) || E'\n' || 'Valid until ' || ethics.utc(r.valid_until) || E'\n'
    || 'Led by ' || ethics.named(r.org_id, r.lead_id) || E'\n'
    || coalesce((SELECT 'Villain ' || ethics.named(v.org_id, v.person_id) || E'\n' FROM ethics.villain v
        WHERE v.org_id = r.org_id AND v.review_id = r.id), '')
    || E'Dissent:\n' || ethics.quoted(CASE WHEN r.dissent = '' THEN 'None was recorded' ELSE r.dissent END) || E'\n'
    || ethics.statement_of_item(r) || ethics.statement_of_parties(r) || ethics.statement_of_money(r) || ethics.statement_of_answers(r)
    || ethics.statement_of_scenarios(r) || ethics.statement_of_stops(r) || ethics.statement_of_quorum(r)
  FROM ethics.policy p WHERE p.org_id = r.org_id AND p.version = r.policy_version
$$;

-- The standard bank no longer asks in words or single figures for what the page shows. Whoever works under a version of the policy keeps it as it
-- was adopted.
ALTER FUNCTION ethics.questions_on_automation_to_executives() RENAME TO questions_on_automation_to_executives_with_money;

CREATE FUNCTION ethics.questions_on_automation_to_executives() RETURNS jsonb
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_agg(CASE WHEN q ->> 'id' = 'EX-04'
    THEN q || jsonb_build_object('text', 'What would the worst believable year cost those who are harmed, all together, in the plan''s currency?')
    ELSE q END ORDER BY n)
  FROM jsonb_array_elements(ethics.questions_on_automation_to_executives_with_money()) WITH ORDINALITY AS u(q, n)
  WHERE q ->> 'id' NOT IN ('EX-01', 'EX-02', 'EX-03')
$$;

REVOKE ALL ON FUNCTION ethics.money_page_from(), ethics.currency_of(uuid, uuid), ethics.money_page_refusals(uuid, uuid, uuid),
  ethics.guard_money_page(), ethics.guard_sealed_money(), ethics.write_money_page(uuid, uuid, uuid, uuid, integer, text, bigint, bigint, bigint,
  bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, text), ethics.statement_of_money(ethics.misuse_review),
  ethics.questions_on_automation_to_executives() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.money_page_from(), ethics.currency_of(uuid, uuid), ethics.money_page_refusals(uuid, uuid, uuid),
  ethics.write_money_page(uuid, uuid, uuid, uuid, integer, text, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint,
  bigint, bigint, bigint, text) TO northline_app;
