-- Scores are entered blind. From tier 2 on somebody who has not seen a scenario's score gives a second one; the higher level counts, and where
-- the two lie far apart it is written down why, before the seal.

-- The lowest tier in which every scenario is scored twice.
CREATE FUNCTION ethics.double_scored_from() RETURNS integer
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT 2
$$;

-- Which writing of story and score this is, and whose. A second score holds for the writing that was read and no other.
ALTER TABLE ethics.misuse_scenario ADD COLUMN score_number integer NOT NULL DEFAULT 1, ADD COLUMN scored_by uuid;
-- What was written before is its writer's. Nothing of a sealed review changes by it, so that its guards rest for this one statement.
ALTER TABLE ethics.misuse_scenario DISABLE TRIGGER USER;
UPDATE ethics.misuse_scenario SET scored_by = written_by;
DO $$
DECLARE
  guard text;
BEGIN
  FOR guard IN SELECT t.tgname FROM pg_trigger t WHERE t.tgrelid = 'ethics.misuse_scenario'::regclass AND NOT t.tgisinternal LOOP
    EXECUTE format('ALTER TABLE ethics.misuse_scenario ENABLE ALWAYS TRIGGER %I', guard);
  END LOOP;
END
$$;
ALTER TABLE ethics.misuse_scenario ALTER COLUMN score_number DROP DEFAULT, ALTER COLUMN scored_by SET NOT NULL,
  ADD CONSTRAINT misuse_scenario_scored_by_fk FOREIGN KEY (org_id, scored_by) REFERENCES planning.person (org_id, id);
CREATE INDEX misuse_scenario_scored_by_ix ON ethics.misuse_scenario (org_id, scored_by);

CREATE TABLE ethics.second_score (
  org_id            uuid        NOT NULL,
  id                uuid        NOT NULL,
  scenario_id       uuid        NOT NULL,
  review_id         uuid        NOT NULL,
  score_number      integer     NOT NULL,
  severity          integer     NOT NULL,
  likelihood        integer     NOT NULL,
  likelihood_known  boolean     NOT NULL,
  irreversible      boolean     NOT NULL,
  vulnerable_people boolean     NOT NULL,
  wide_reach        boolean     NOT NULL,
  level             integer     NOT NULL,
  -- Whether the first score was hidden when this one was given. In tier 1 it is not, and what is given there does not do for tier 2.
  blind             boolean     NOT NULL,
  ticket            text        NOT NULL,
  changed_by        uuid        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT second_score_pk PRIMARY KEY (org_id, id),
  CONSTRAINT second_score_once_uq UNIQUE (org_id, scenario_id, score_number, blind),
  CONSTRAINT second_score_scenario_uq UNIQUE (org_id, id, scenario_id, review_id),
  CONSTRAINT second_score_scenario_fk FOREIGN KEY (org_id, scenario_id, review_id)
    REFERENCES ethics.misuse_scenario (org_id, id, review_id),
  CONSTRAINT second_score_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT second_score_score_ck CHECK (severity BETWEEN 1 AND 5 AND likelihood BETWEEN 1 AND 5 AND (likelihood_known OR likelihood = 4)),
  CONSTRAINT second_score_level_ck CHECK (level BETWEEN 1 AND 4)
);
CREATE INDEX second_score_scenario_ix ON ethics.second_score (org_id, scenario_id, review_id);
CREATE INDEX second_score_review_ix ON ethics.second_score (org_id, review_id);
CREATE INDEX second_score_changed_by_ix ON ethics.second_score (org_id, changed_by);

-- Why two scores lie far apart, and what was learned from it. It lowers neither.
CREATE TABLE ethics.score_discussion (
  org_id          uuid        NOT NULL,
  second_score_id uuid        NOT NULL,
  scenario_id     uuid        NOT NULL,
  review_id       uuid        NOT NULL,
  body            text        NOT NULL,
  ticket          text        NOT NULL,
  changed_by      uuid        NOT NULL,
  changed_at      timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT score_discussion_pk PRIMARY KEY (org_id, second_score_id),
  CONSTRAINT score_discussion_score_fk FOREIGN KEY (org_id, second_score_id, scenario_id, review_id)
    REFERENCES ethics.second_score (org_id, id, scenario_id, review_id),
  CONSTRAINT score_discussion_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT score_discussion_body_ck CHECK (char_length(btrim(body)) BETWEEN 20 AND 2000)
);
CREATE INDEX score_discussion_score_ix ON ethics.score_discussion (org_id, second_score_id, scenario_id, review_id);
CREATE INDEX score_discussion_review_ix ON ethics.score_discussion (org_id, review_id);
CREATE INDEX score_discussion_changed_by_ix ON ethics.score_discussion (org_id, changed_by);

SELECT ethics.protect(guarded, true) FROM unnest(ARRAY['ethics.second_score', 'ethics.score_discussion']::regclass[]) AS guarded;
REVOKE SELECT ON ethics.second_score, ethics.score_discussion FROM northline_app;
GRANT SELECT (org_id, id, scenario_id, review_id, score_number, severity, likelihood, likelihood_known, irreversible, vulnerable_people,
  wide_reach, level, blind, changed_by, changed_at) ON ethics.second_score TO northline_app;
GRANT SELECT (org_id, second_score_id, scenario_id, review_id, body, changed_by, changed_at) ON ethics.score_discussion TO northline_app;

-- How far each scenario is with its two scores. What is intended happens, so that its likelihood is not a matter of opinion.
CREATE VIEW ethics.scenario_scoring AS
  SELECT s.org_id, s.review_id, s.id AS scenario_id, s.withdrawn, s.score_number, s.written_by, s.scored_by, r.item_id, r.lead_id, r.state,
    r.tier >= ethics.double_scored_from() AS asked,
    r.tier >= ethics.double_scored_from() AND r.state = 'REVIEW' AND t.id IS NULL AS hidden,
    t.id AS second_score_id, t.changed_by AS second_by, s.inherent_level, t.level AS second_level,
    coalesce(greatest(abs(s.severity - t.severity), CASE WHEN s.kind = 'INTENDED' THEN 0 ELSE abs(s.likelihood - t.likelihood) END) >= 2, false)
      AS far_apart,
    d.second_score_id IS NOT NULL AS discussed
  FROM ethics.misuse_scenario s
  JOIN ethics.misuse_review r ON r.org_id = s.org_id AND r.id = s.review_id
  LEFT JOIN LATERAL (SELECT x.id, x.changed_by, x.level, x.severity, x.likelihood FROM ethics.second_score x
    WHERE x.org_id = s.org_id AND x.scenario_id = s.id AND x.score_number = s.score_number
      AND (x.blind OR r.tier < ethics.double_scored_from())
    ORDER BY x.blind DESC LIMIT 1) t ON true
  LEFT JOIN ethics.score_discussion d ON d.org_id = s.org_id AND d.second_score_id = t.id;

-- The events whose figures are told to nobody but to those who gave them, as long as a second score is to be given blind. What is planned
-- against a scenario says what is left of it, and so how bad it was taken to be.
CREATE VIEW ethics.hidden_score AS
  SELECT b.org_id, 'ethics.misuse_scenario'::text AS source, b.scenario_id AS row_id, ARRAY[b.scored_by] AS known_to
    FROM ethics.scenario_scoring b WHERE b.hidden
  UNION ALL
  SELECT x.org_id, 'ethics.second_score', x.id, ARRAY[x.changed_by]
    FROM ethics.scenario_scoring b JOIN ethics.second_score x ON x.org_id = b.org_id AND x.scenario_id = b.scenario_id WHERE b.hidden
  UNION ALL
  SELECT m.org_id, 'ethics.mitigation', m.id, ARRAY[b.scored_by, m.planned_by]
    FROM ethics.scenario_scoring b JOIN ethics.mitigation m ON m.org_id = b.org_id AND m.scenario_id = b.scenario_id WHERE b.hidden;
GRANT SELECT ON ethics.scenario_scoring, ethics.hidden_score TO northline_app, northline_auditor;

-- Why this person may not give the second score of this scenario now; none when they may. Asked by the screen and by the guard.
CREATE FUNCTION ethics.second_score_refusals(org uuid, scenario uuid, person uuid) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT 'NO_SCENARIO' WHERE NOT EXISTS (SELECT FROM ethics.misuse_scenario s WHERE s.org_id = org AND s.id = scenario AND NOT s.withdrawn)
  UNION ALL
  SELECT refusal FROM ethics.scenario_scoring b CROSS JOIN LATERAL (VALUES
    (CASE WHEN b.state <> 'REVIEW' THEN 'REVIEW_CLOSED' END),
    (CASE WHEN b.second_score_id IS NOT NULL THEN 'SCORED_BEFORE' END),
    (CASE WHEN person IN (b.written_by, b.scored_by) THEN 'SCORER_WROTE_IT' END),
    (CASE WHEN EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = org AND m.item_id = b.item_id AND m.person_id = person)
      THEN 'SCORER_MADE_THE_ITEM' END),
    (CASE WHEN ethics.live_grant(org, person, 'MISUSE_REVIEWER', 'infinity') IS NULL AND (person = b.lead_id
        AND EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = person AND p.active)) IS NOT TRUE
      THEN 'NO_SECOND_SCORER' END)) AS u(refusal)
  WHERE b.org_id = org AND b.scenario_id = scenario AND NOT b.withdrawn AND refusal IS NOT NULL
$$;

-- Why this person may not write down what this second score and the first one were discussed to mean; none when they may.
CREATE FUNCTION ethics.discussion_refusals(org uuid, scenario uuid, person uuid) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT 'NO_SCENARIO' WHERE NOT EXISTS (SELECT FROM ethics.misuse_scenario s WHERE s.org_id = org AND s.id = scenario AND NOT s.withdrawn)
  UNION ALL
  SELECT refusal FROM ethics.scenario_scoring b CROSS JOIN LATERAL (VALUES
    (CASE WHEN b.state <> 'REVIEW' THEN 'REVIEW_CLOSED' END),
    (CASE WHEN b.second_score_id IS NULL OR NOT b.far_apart THEN 'NOTHING_TO_DISCUSS' END),
    (CASE WHEN b.discussed THEN 'DISCUSSED_BEFORE' END),
    (CASE WHEN (person IN (b.lead_id, b.scored_by, b.second_by)) IS NOT TRUE
        OR NOT EXISTS (SELECT FROM planning.person p WHERE p.org_id = org AND p.id = person AND p.active) THEN 'NO_SCORER' END)) AS u(refusal)
  WHERE b.org_id = org AND b.scenario_id = scenario AND NOT b.withdrawn AND refusal IS NOT NULL
$$;

-- Whoever writes a scenario: from tier 2 on story and score have one author, a new writing has a new number, and a level only falls with it.
CREATE FUNCTION ethics.guard_scenario_score() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.score_number := 1;
    NEW.scored_by := NEW.written_by;
    RETURN NEW;
  END IF;
  NEW.score_number := OLD.score_number;
  NEW.scored_by := OLD.scored_by;
  IF (NEW.kind, NEW.title, NEW.actor, NEW.motive, NEW.means, NEW.victims, NEW.path, NEW.detector, NEW.severity, NEW.likelihood,
        NEW.likelihood_known, NEW.irreversible, NEW.vulnerable_people, NEW.wide_reach, NEW.guidelines)
      IS DISTINCT FROM
     (OLD.kind, OLD.title, OLD.actor, OLD.motive, OLD.means, OLD.victims, OLD.path, OLD.detector, OLD.severity, OLD.likelihood,
        OLD.likelihood_known, OLD.irreversible, OLD.vulnerable_people, OLD.wide_reach, OLD.guidelines) THEN
    IF NEW.changed_by <> OLD.scored_by AND EXISTS (SELECT FROM ethics.scenario_scoring b
        WHERE b.org_id = OLD.org_id AND b.scenario_id = OLD.id AND b.asked) THEN
      PERFORM ethics.refuse('NOT_YOUR_SCENARIO');
    END IF;
    NEW.score_number := OLD.score_number + 1;
    NEW.scored_by := NEW.changed_by;
  ELSIF NEW.inherent_level < OLD.inherent_level THEN
    RAISE EXCEPTION 'a level only falls with a new score' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER misuse_scenario_c_score BEFORE INSERT OR UPDATE ON ethics.misuse_scenario
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_scenario_score();
ALTER TABLE ethics.misuse_scenario ENABLE ALWAYS TRIGGER misuse_scenario_c_score;

-- Whoever inserts it: by somebody independent who has not seen the first score, once for each writing.
CREATE FUNCTION ethics.guard_second_score() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  refusal text;
BEGIN
  FOR refusal IN SELECT * FROM ethics.second_score_refusals(NEW.org_id, NEW.scenario_id, NEW.changed_by) LOOP
    PERFORM ethics.refuse(refusal);
  END LOOP;
  SELECT b.score_number, b.hidden INTO NEW.score_number, NEW.blind FROM ethics.scenario_scoring b
    WHERE b.org_id = NEW.org_id AND b.scenario_id = NEW.scenario_id;
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER second_score_a_open_review BEFORE INSERT ON ethics.second_score
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_review_part();
ALTER TABLE ethics.second_score ENABLE ALWAYS TRIGGER second_score_a_open_review;
CREATE TRIGGER second_score_b_guard BEFORE INSERT ON ethics.second_score
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_second_score();
ALTER TABLE ethics.second_score ENABLE ALWAYS TRIGGER second_score_b_guard;

CREATE FUNCTION ethics.guard_score_discussion() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  refusal text;
BEGIN
  FOR refusal IN SELECT * FROM ethics.discussion_refusals(NEW.org_id, NEW.scenario_id, NEW.changed_by) LOOP
    PERFORM ethics.refuse(refusal);
  END LOOP;
  NEW.second_score_id := (SELECT b.second_score_id FROM ethics.scenario_scoring b
    WHERE b.org_id = NEW.org_id AND b.scenario_id = NEW.scenario_id);
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER score_discussion_a_open_review BEFORE INSERT ON ethics.score_discussion
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_review_part();
ALTER TABLE ethics.score_discussion ENABLE ALWAYS TRIGGER score_discussion_a_open_review;
CREATE TRIGGER score_discussion_b_guard BEFORE INSERT ON ethics.score_discussion
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_score_discussion();
ALTER TABLE ethics.score_discussion ENABLE ALWAYS TRIGGER score_discussion_b_guard;

-- Whoever seals: every scenario has its second score, the higher level counts, and what lay far apart was discussed.
CREATE FUNCTION ethics.guard_sealed_scores() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF NEW.state <> 'SEALED' OR OLD.state = 'SEALED' OR NEW.tier < ethics.double_scored_from() THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM ethics.scenario_scoring b WHERE b.org_id = NEW.org_id AND b.review_id = NEW.id AND NOT b.withdrawn
      AND (b.asked AND b.second_level <= b.inherent_level) IS NOT TRUE) THEN
    PERFORM ethics.refuse('SECOND_SCORE_MISSING');
  ELSIF EXISTS (SELECT FROM ethics.scenario_scoring b WHERE b.org_id = NEW.org_id AND b.review_id = NEW.id AND NOT b.withdrawn
      AND b.far_apart AND NOT b.discussed) THEN
    PERFORM ethics.refuse('DISCUSSION_MISSING');
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER misuse_review_c_scores BEFORE UPDATE ON ethics.misuse_review
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_sealed_scores();
ALTER TABLE ethics.misuse_review ENABLE ALWAYS TRIGGER misuse_review_c_scores;

-- The review and not its item: whoever writes in a review holds the review first, and whoever changes the item takes the item first.
CREATE FUNCTION ethics.lock_review_of(org uuid, scenario uuid) RETURNS ethics.misuse_scenario
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  written ethics.misuse_scenario;
BEGIN
  PERFORM FROM ethics.misuse_review r WHERE r.org_id = org
    AND r.id = (SELECT s.review_id FROM ethics.misuse_scenario s WHERE s.org_id = org AND s.id = scenario) FOR UPDATE;
  SELECT * INTO written FROM ethics.misuse_scenario s WHERE s.org_id = org AND s.id = scenario;
  IF NOT FOUND THEN
    PERFORM ethics.refuse('NO_SCENARIO');
  END IF;
  RETURN written;
END
$$;

-- The number is that of the writing that was read: of another one, the score would be of a story that its scorer does not know.
CREATE FUNCTION ethics.score_scenario(org uuid, second_score uuid, scenario uuid, person uuid, seen_number integer, severity integer,
    likelihood integer, likelihood_known boolean, irreversible boolean, vulnerable_people boolean, wide_reach boolean, level integer, ticket text)
    RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  written ethics.misuse_scenario;
BEGIN
  PERFORM planning.spend_ticket('score_scenario', ticket, org::text, second_score::text, scenario::text, person::text, seen_number::text,
    severity::text, likelihood::text, likelihood_known::text, irreversible::text, vulnerable_people::text, wide_reach::text, level::text);
  written := ethics.lock_review_of(org, scenario);
  IF written.score_number IS DISTINCT FROM seen_number THEN
    PERFORM ethics.refuse('SCENARIO_REWRITTEN');
  END IF;
  INSERT INTO ethics.second_score (org_id, id, scenario_id, review_id, score_number, severity, likelihood, likelihood_known, irreversible,
      vulnerable_people, wide_reach, level, blind, ticket, changed_by)
    VALUES (org, second_score, scenario, written.review_id, seen_number, score_scenario.severity, score_scenario.likelihood,
      score_scenario.likelihood_known, score_scenario.irreversible, score_scenario.vulnerable_people, score_scenario.wide_reach,
      score_scenario.level, false, ticket, person);
END
$$;

CREATE FUNCTION ethics.discuss_scores(org uuid, scenario uuid, person uuid, body text, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  scored ethics.misuse_scenario;
BEGIN
  PERFORM planning.spend_ticket('discuss_scores', ticket, org::text, scenario::text, person::text, body);
  scored := ethics.lock_review_of(org, scenario);
  INSERT INTO ethics.score_discussion (org_id, second_score_id, scenario_id, review_id, body, ticket, changed_by)
    VALUES (org, scenario, scenario, scored.review_id, discuss_scores.body, ticket, person);
END
$$;

REVOKE ALL ON FUNCTION ethics.double_scored_from(), ethics.second_score_refusals(uuid, uuid, uuid), ethics.discussion_refusals(uuid, uuid, uuid),
  ethics.lock_review_of(uuid, uuid), ethics.guard_scenario_score(), ethics.guard_second_score(), ethics.guard_score_discussion(), ethics.guard_sealed_scores(),
  ethics.score_scenario(uuid, uuid, uuid, uuid, integer, integer, integer, boolean, boolean, boolean, boolean, integer, text),
  ethics.discuss_scores(uuid, uuid, uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.double_scored_from(), ethics.second_score_refusals(uuid, uuid, uuid),
  ethics.discussion_refusals(uuid, uuid, uuid),
  ethics.score_scenario(uuid, uuid, uuid, uuid, integer, integer, integer, boolean, boolean, boolean, boolean, integer, text),
  ethics.discuss_scores(uuid, uuid, uuid, text, text) TO northline_app;
GRANT EXECUTE ON FUNCTION ethics.double_scored_from() TO northline_auditor;
