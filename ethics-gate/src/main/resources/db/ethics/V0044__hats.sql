-- Two more hats of a review beside its villain: the devil's advocate argues the strongest case why this should not be built at all, the outsider,
-- who has no part in the product, says how they would twist it. The lead gives the hats away; only who wears one writes its argument, and the
-- lead may answer it. Each change is a row, the newest one counts, and whoever wore a hat before is kept with what they wrote.

-- The lowest tier that is not sealed without this hat's argument: none is made up where a hat is unknown.
CREATE FUNCTION ethics.argued_from(worn text) RETURNS integer
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE worn WHEN 'DEVILS_ADVOCATE' THEN 2 WHEN 'OUTSIDER' THEN 3 END
$$;

CREATE TABLE ethics.hat (
  org_id     uuid        NOT NULL,
  id         uuid        NOT NULL,
  review_id  uuid        NOT NULL,
  hat        text        NOT NULL,
  number     integer     NOT NULL,
  person_id  uuid        NOT NULL,
  argument   text        NOT NULL,
  answer     text        NOT NULL,
  ticket     text        NOT NULL,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT hat_pk PRIMARY KEY (org_id, id),
  CONSTRAINT hat_number_uq UNIQUE (org_id, review_id, hat, number),
  CONSTRAINT hat_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT hat_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT hat_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT hat_hat_ck CHECK (hat IN ('DEVILS_ADVOCATE', 'OUTSIDER')),
  CONSTRAINT hat_argument_ck CHECK (argument = '' OR (argument ~ '[^[:space:]]' AND char_length(argument) <= 4000)),
  CONSTRAINT hat_answer_ck CHECK (answer = '' OR (argument <> '' AND answer ~ '[^[:space:]]' AND char_length(answer) <= 4000))
);
CREATE INDEX hat_person_ix ON ethics.hat (org_id, person_id);
CREATE INDEX hat_changed_by_ix ON ethics.hat (org_id, changed_by);
SELECT ethics.protect('ethics.hat', true);
REVOKE SELECT ON ethics.hat FROM northline_app;
GRANT SELECT (org_id, id, review_id, hat, number, person_id, argument, answer, changed_by, changed_at) ON ethics.hat TO northline_app;

-- Who wears a hat now, and what was said under it.
CREATE VIEW ethics.newest_hat AS
  SELECT h.org_id, h.id, h.review_id, h.hat, h.number, h.person_id, h.argument, h.answer, h.changed_by, h.changed_at FROM ethics.hat h
  WHERE NOT EXISTS (SELECT FROM ethics.hat n
    WHERE n.org_id = h.org_id AND n.review_id = h.review_id AND n.hat = h.hat AND n.number > h.number);

-- Every hat of every review, worn or not.
CREATE VIEW ethics.hat_standing AS
  SELECT r.org_id, r.id AS review_id, r.item_id, r.lead_id, r.state, r.tier, h.hat, h.place, ethics.argued_from(h.hat) AS argued_from,
    coalesce(n.number, 0) AS number, n.person_id, coalesce(n.argument, '') AS argument, coalesce(n.answer, '') AS answer, n.changed_at
  FROM ethics.misuse_review r
  CROSS JOIN (VALUES ('DEVILS_ADVOCATE', 1), ('OUTSIDER', 2)) AS h(hat, place)
  LEFT JOIN ethics.newest_hat n ON n.org_id = r.org_id AND n.review_id = r.id AND n.hat = h.hat;
GRANT SELECT ON ethics.newest_hat, ethics.hat_standing TO northline_app, northline_auditor;

-- What in this person's part in the item or its review stands against their wearing this hat, now and when it is sealed.
CREATE FUNCTION ethics.wearing_refusals(org uuid, review uuid, worn text, person uuid) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT refusal FROM ethics.misuse_review r JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
  CROSS JOIN LATERAL (VALUES
    (CASE WHEN person = r.lead_id THEN 'WEARER_LEADS' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = org AND m.item_id = r.item_id AND m.person_id = person)
      THEN 'WEARER_MADE_THE_ITEM' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.villain v WHERE v.org_id = org AND v.review_id = review AND v.person_id = person)
      THEN 'WEARER_IS_VILLAIN' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.newest_hat n WHERE n.org_id = org AND n.review_id = review AND n.hat <> worn AND n.person_id = person)
      THEN 'WEARER_HAS_OTHER_HAT' END),
    (CASE WHEN worn = 'OUTSIDER' AND EXISTS (SELECT FROM ethics.insider n
        WHERE n.org_id = org AND n.product_id = i.product_id AND n.person_id = person)
      THEN 'WEARER_NOT_OUTSIDE' END)) AS u(refusal)
  WHERE r.org_id = org AND r.id = review AND refusal IS NOT NULL
$$;

-- Why this person may not get this hat, or argue under it, now; none when they may. Asked by the server and by the guard.
CREATE FUNCTION ethics.hat_refusals(org uuid, review uuid, worn text, person uuid) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT 'NO_REVIEW' WHERE NOT EXISTS (SELECT FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review)
  UNION ALL
  SELECT 'REVIEW_CLOSED' FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review AND r.state <> 'REVIEW'
  UNION ALL
  SELECT 'WEARER_NOT_ACTIVE' WHERE NOT EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = person AND p.active)
  UNION ALL
  SELECT * FROM ethics.wearing_refusals(org, review, worn, person)
$$;

-- Whoever inserts it: the lead gives a hat without a word in it, its wearer argues, the lead answers. A new argument has no answer yet.
CREATE FUNCTION ethics.guard_hat() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  before  ethics.newest_hat;
  lead    uuid := (SELECT r.lead_id FROM ethics.misuse_review r WHERE r.org_id = NEW.org_id AND r.id = NEW.review_id);
  refusal text;
BEGIN
  SELECT * INTO before FROM ethics.newest_hat n WHERE n.org_id = NEW.org_id AND n.review_id = NEW.review_id AND n.hat = NEW.hat;
  IF NOT EXISTS (SELECT FROM planning.person p WHERE p.org_id = NEW.org_id AND p.id = NEW.changed_by AND p.active) THEN
    PERFORM ethics.refuse('NOT_ACTIVE');
  ELSIF NEW.person_id IS NOT DISTINCT FROM before.person_id AND NEW.argument = before.argument THEN
    IF NEW.answer = before.answer THEN
      PERFORM ethics.refuse('NOTHING_NEW');
    ELSIF NEW.changed_by <> lead THEN
      PERFORM ethics.refuse('NOT_THE_LEAD');
    END IF;
  ELSE
    IF NEW.person_id IS DISTINCT FROM before.person_id THEN
      IF NEW.changed_by <> lead THEN
        PERFORM ethics.refuse('NOT_THE_LEAD');
      ELSIF NEW.argument <> '' THEN
        PERFORM ethics.refuse('HAT_NOT_YOURS');
      END IF;
    ELSIF NEW.changed_by <> NEW.person_id OR NEW.argument = '' THEN
      PERFORM ethics.refuse('HAT_NOT_YOURS');
    ELSIF NEW.answer <> '' THEN
      PERFORM ethics.refuse('HAT_CHANGED');
    END IF;
    FOR refusal IN SELECT * FROM ethics.hat_refusals(NEW.org_id, NEW.review_id, NEW.hat, NEW.person_id) LOOP
      PERFORM ethics.refuse(refusal);
    END LOOP;
  END IF;
  NEW.number := coalesce(before.number, 0) + 1;
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER hat_a_open_review BEFORE INSERT ON ethics.hat FOR EACH ROW EXECUTE FUNCTION ethics.guard_review_part();
ALTER TABLE ethics.hat ENABLE ALWAYS TRIGGER hat_a_open_review;
CREATE TRIGGER hat_b_guard BEFORE INSERT ON ethics.hat FOR EACH ROW EXECUTE FUNCTION ethics.guard_hat();
ALTER TABLE ethics.hat ENABLE ALWAYS TRIGGER hat_b_guard;

-- Nobody wears two hats, whichever of them comes second. The review is locked by the guard before this one.
CREATE FUNCTION ethics.guard_villain() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM ethics.newest_hat n WHERE n.org_id = NEW.org_id AND n.review_id = NEW.review_id AND n.person_id = NEW.person_id) THEN
    PERFORM ethics.refuse('VILLAIN_WEARS_A_HAT');
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER villain_c_hats BEFORE INSERT OR UPDATE ON ethics.villain FOR EACH ROW EXECUTE FUNCTION ethics.guard_villain();
ALTER TABLE ethics.villain ENABLE ALWAYS TRIGGER villain_c_hats;

-- Whoever seals.
CREATE FUNCTION ethics.guard_sealed_hats() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM ethics.hat_standing h
      WHERE h.org_id = NEW.org_id AND h.review_id = NEW.id AND NEW.tier >= h.argued_from AND h.argument = '') THEN
    PERFORM ethics.refuse('ARGUMENT_MISSING');
  ELSIF EXISTS (SELECT FROM ethics.newest_hat n CROSS JOIN LATERAL ethics.wearing_refusals(n.org_id, n.review_id, n.hat, n.person_id)
      WHERE n.org_id = NEW.org_id AND n.review_id = NEW.id) THEN
    PERFORM ethics.refuse('WEARER_NOT_INDEPENDENT');
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER misuse_review_c_hats BEFORE UPDATE ON ethics.misuse_review FOR EACH ROW
  WHEN (NEW.state = 'SEALED' AND OLD.state <> 'SEALED') EXECUTE FUNCTION ethics.guard_sealed_hats();
ALTER TABLE ethics.misuse_review ENABLE ALWAYS TRIGGER misuse_review_c_hats;

-- The doors ------------------------------------------------------------------------------------------------------------

-- The number is that of the row that was seen: whoever did not see the newest one would set it aside unread.
CREATE FUNCTION ethics.lock_hat(org uuid, review uuid, worn text, seen_number integer) RETURNS ethics.newest_hat
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  newest ethics.newest_hat;
BEGIN
  PERFORM FROM ethics.misuse_review r WHERE r.org_id = org AND r.id = review FOR UPDATE;
  SELECT * INTO newest FROM ethics.newest_hat n WHERE n.org_id = org AND n.review_id = review AND n.hat = worn;
  IF seen_number IS DISTINCT FROM coalesce(newest.number, 0) THEN
    PERFORM ethics.refuse('HAT_CHANGED');
  END IF;
  RETURN newest;
END
$$;

CREATE FUNCTION ethics.give_hat(org uuid, id uuid, review uuid, worn text, seen_number integer, person uuid, actor uuid, ticket text)
    RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('give_hat', ticket, org::text, id::text, review::text, worn, seen_number::text, person::text, actor::text);
  PERFORM ethics.lock_hat(org, review, worn, seen_number);
  INSERT INTO ethics.hat (org_id, id, review_id, hat, number, person_id, argument, answer, ticket, changed_by)
    VALUES (org, give_hat.id, review, worn, seen_number + 1, person, '', '', give_hat.ticket, actor);
END
$$;

CREATE FUNCTION ethics.argue(org uuid, id uuid, review uuid, worn text, seen_number integer, argument text, actor uuid, ticket text)
    RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  newest ethics.newest_hat;
BEGIN
  PERFORM planning.spend_ticket('argue', ticket, org::text, id::text, review::text, worn, seen_number::text, argument, actor::text);
  newest := ethics.lock_hat(org, review, worn, seen_number);
  IF newest.person_id IS DISTINCT FROM actor THEN
    PERFORM ethics.refuse('HAT_NOT_YOURS');
  END IF;
  INSERT INTO ethics.hat (org_id, id, review_id, hat, number, person_id, argument, answer, ticket, changed_by)
    VALUES (org, argue.id, review, worn, seen_number + 1, newest.person_id, argue.argument, '', argue.ticket, actor);
END
$$;

CREATE FUNCTION ethics.answer_argument(org uuid, id uuid, review uuid, worn text, seen_number integer, answer text, actor uuid, ticket text)
    RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  newest ethics.newest_hat;
BEGIN
  PERFORM planning.spend_ticket('answer_argument', ticket, org::text, id::text, review::text, worn, seen_number::text, answer, actor::text);
  newest := ethics.lock_hat(org, review, worn, seen_number);
  IF newest.argument IS NULL OR newest.argument = '' THEN
    PERFORM ethics.refuse('NOTHING_ARGUED');
  END IF;
  INSERT INTO ethics.hat (org_id, id, review_id, hat, number, person_id, argument, answer, ticket, changed_by)
    VALUES (org, answer_argument.id, review, worn, seen_number + 1, newest.person_id, newest.argument, answer_argument.answer,
      answer_argument.ticket, actor);
END
$$;

-- Who took part, and what is signed ------------------------------------------------------------------------------------

-- As before, with everybody who ever wore a hat.
CREATE OR REPLACE VIEW ethics.participant AS
  SELECT m.org_id, m.item_id, m.person_id FROM ethics.item_maker m
  UNION ALL
  SELECT c.org_id, c.item_id, c.person_id FROM ethics.contributor c
  UNION ALL
  SELECT r.org_id, r.item_id, w.person_id FROM ethics.misuse_review r
  JOIN (SELECT org_id, review_id, person_id FROM ethics.villain
    UNION ALL SELECT org_id, review_id, person_id FROM ethics.hat
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.answer_second
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.parties
    UNION ALL SELECT org_id, review_id, written_by FROM ethics.misuse_scenario
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.misuse_scenario
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.second_score
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.score_discussion
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.disposition
    UNION ALL SELECT org_id, review_id, planned_by FROM ethics.mitigation
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.mitigation
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.mitigation_verification
    UNION ALL SELECT org_id, review_id, changed_by FROM ethics.condition_extension
    UNION ALL SELECT org_id, review_id, person_id FROM ethics.sign_off
    UNION ALL SELECT org_id, review_id, person_id FROM ethics.review_return) w ON w.org_id = r.org_id AND w.review_id = r.id
  UNION ALL
  SELECT o.org_id, o.item_id, o.person_id FROM (SELECT org_id, item_id, person_id FROM ethics.objection
    UNION ALL SELECT org_id, item_id, person_id FROM ethics.hold
    UNION ALL SELECT org_id, item_id, person_id FROM ethics.hold_release
    UNION ALL SELECT org_id, item_id, person_id FROM ethics.stop_call
    UNION ALL SELECT org_id, item_id, person_id FROM ethics.appeal
    UNION ALL SELECT org_id, item_id, entered_by FROM planning.portfolio_entry
    UNION ALL SELECT org_id, item_id, entered_by FROM planning.portfolio_removal
    UNION ALL SELECT org_id, item_id, changed_by FROM planning.portfolio_removal) o;

-- What was argued against it, before the item itself is told; a hat under which nothing was written says so.
CREATE FUNCTION ethics.statement_of_hats(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT coalesce(E'\nARGUED AGAINST IT\n' || string_agg(
    CASE h.hat WHEN 'OUTSIDER' THEN 'Outsider ' ELSE 'Devil''s advocate ' END || ethics.named(h.org_id, h.person_id) || E'\n'
    || CASE WHEN h.argument = '' THEN E'Nothing was written\n'
      ELSE CASE h.hat WHEN 'OUTSIDER' THEN E'How it could be twisted:\n' ELSE E'Why it should not be built at all:\n' END
        || ethics.quoted(h.argument) END
    || CASE WHEN h.answer = '' THEN '' ELSE E'The lead answers:\n' || ethics.quoted(h.answer) END, '' ORDER BY h.hat), '')
  FROM ethics.newest_hat h WHERE h.org_id = r.org_id AND h.review_id = r.id
$$;

-- As before, with what was argued against it beside the dissent: the fourth version of this text.
CREATE OR REPLACE FUNCTION ethics.statement_of(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT E'NORTHLINE STATEMENT stmt/v4\n'
    || 'Organisation ' || r.org_id || E'\n' || 'Case ' || r.id || ', number ' || r.number || ' of this item' || E'\n'
    || 'Policy ' || p.version || ', guidelines ' || p.guideline_set_version || ', question bank ' || p.question_bank_version || E'\n'
    || 'Tier ' || r.tier || E'\n' || 'Verdict ' || r.verdict || E'\n'
    || 'Sealed at ' || ethics.utc(r.sealed_at) || E'\n' || 'Valid until ' || ethics.utc(r.valid_until) || E'\n'
    || 'Led by ' || ethics.named(r.org_id, r.lead_id) || E'\n'
    || coalesce((SELECT 'Villain ' || ethics.named(v.org_id, v.person_id) || E'\n' FROM ethics.villain v
        WHERE v.org_id = r.org_id AND v.review_id = r.id), '')
    || E'Dissent:\n' || ethics.quoted(CASE WHEN r.dissent = '' THEN 'None was recorded' ELSE r.dissent END)
    || ethics.statement_of_hats(r) || E'\n'
    || ethics.statement_of_item(r) || ethics.statement_of_parties(r) || ethics.statement_of_money(r) || ethics.statement_of_sunlight(r)
    || ethics.statement_of_answers(r) || ethics.statement_of_scenarios(r) || ethics.statement_of_stops(r) || ethics.statement_of_quorum(r)
  FROM ethics.policy p WHERE p.org_id = r.org_id AND p.version = r.policy_version
$$;

REVOKE ALL ON FUNCTION ethics.argued_from(text), ethics.wearing_refusals(uuid, uuid, text, uuid), ethics.hat_refusals(uuid, uuid, text, uuid),
  ethics.guard_hat(), ethics.guard_villain(), ethics.guard_sealed_hats(), ethics.lock_hat(uuid, uuid, text, integer),
  ethics.give_hat(uuid, uuid, uuid, text, integer, uuid, uuid, text), ethics.argue(uuid, uuid, uuid, text, integer, text, uuid, text),
  ethics.answer_argument(uuid, uuid, uuid, text, integer, text, uuid, text), ethics.statement_of_hats(ethics.misuse_review) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.argued_from(text), ethics.wearing_refusals(uuid, uuid, text, uuid), ethics.hat_refusals(uuid, uuid, text, uuid),
  ethics.give_hat(uuid, uuid, uuid, text, integer, uuid, uuid, text), ethics.argue(uuid, uuid, uuid, text, integer, text, uuid, text),
  ethics.answer_argument(uuid, uuid, uuid, text, integer, text, uuid, text) TO northline_app;
GRANT EXECUTE ON FUNCTION ethics.argued_from(text) TO northline_auditor;
