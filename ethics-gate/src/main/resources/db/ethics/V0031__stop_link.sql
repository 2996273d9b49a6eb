-- What was stopped does not come back as another item: a review of an item that resembles one that was ever stopped is sealed only with a link to
-- it. The stop then follows the linked item as it follows its own: the highest quorum, and a statement that tells of it.

CREATE TABLE ethics.stop_link (
  org_id          uuid         NOT NULL,
  item_id         uuid         NOT NULL,
  stopped_item_id uuid         NOT NULL,
  review_id       uuid         NOT NULL,
  resemblance     numeric(4,3) NOT NULL,
  changed_by      uuid         NOT NULL,
  changed_at      timestamptz  NOT NULL DEFAULT now(),
  CONSTRAINT stop_link_pk PRIMARY KEY (org_id, item_id, stopped_item_id),
  CONSTRAINT stop_link_item_fk FOREIGN KEY (org_id, item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT stop_link_stopped_item_fk FOREIGN KEY (org_id, stopped_item_id) REFERENCES planning.roadmap_item (org_id, id),
  CONSTRAINT stop_link_review_fk FOREIGN KEY (org_id, review_id) REFERENCES ethics.misuse_review (org_id, id),
  CONSTRAINT stop_link_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT stop_link_resemblance_ck CHECK (resemblance BETWEEN 0 AND 1)
);
CREATE INDEX stop_link_stopped_item_ix ON ethics.stop_link (org_id, stopped_item_id);
CREATE INDEX stop_link_review_ix ON ethics.stop_link (org_id, review_id);
CREATE INDEX stop_link_changed_by_ix ON ethics.stop_link (org_id, changed_by);
SELECT ethics.protect('ethics.stop_link', true);

-- How alike two texts are ---------------------------------------------------------------------------------------------

-- The words that the gate judges, without what only changes how they are written: compatible forms are made one, unseen characters left out.
CREATE FUNCTION ethics.judged_text(material jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT regexp_replace(normalize(concat_ws(E'\n', material ->> 'title', material ->> 'problem', material ->> 'targetUsers', material ->> 'payer',
    material ->> 'revenueLink', material ->> 'dataCategories', material ->> 'automationUse', material ->> 'geography', material ->> 'channel',
    material ->> 'population'), NFKC), '[\u00AD\u034F\u061C\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]', '', 'g')
$$;

-- How alike an item, as it is now, is to each other one that was ever stopped, from 0 to 1, cut after three digits: the share of trigrams that
-- both have (pg_trgm). Whatever the stopped item ever said counts, so that no edit before or after its stop hides it.
CREATE FUNCTION ethics.resemblances(org uuid, item uuid) RETURNS TABLE (stopped_item_id uuid, resemblance numeric)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT s.item_id, max(trunc(similarity(own.words, ethics.judged_text(v.material))::numeric, 3))
  FROM (SELECT DISTINCT i.item_id FROM ethics.item_stop i WHERE i.org_id = org AND i.item_id <> item) s
  JOIN planning.item_revision v ON v.org_id = org AND v.item_id = s.item_id
  CROSS JOIN (SELECT ethics.judged_text(n.material) AS words FROM planning.roadmap_item i
    JOIN planning.item_revision n ON n.org_id = i.org_id AND n.item_id = i.id AND n.revision = i.revision
    WHERE i.org_id = org AND i.id = item) own
  GROUP BY s.item_id
$$;

-- The stopped items that this one resembles so much that its review has to be linked to them. Asked by the screen and by the guard.
CREATE FUNCTION ethics.resembled_stops(org uuid, item uuid) RETURNS TABLE (stopped_item_id uuid, resemblance numeric)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT r.stopped_item_id, r.resemblance FROM ethics.resemblances(org, item) r WHERE r.resemblance >= 0.8
$$;

-- Guards: whoever writes, these hold ----------------------------------------------------------------------------------

CREATE TRIGGER stop_link_a_open_review BEFORE INSERT ON ethics.stop_link FOR EACH ROW EXECUTE FUNCTION ethics.guard_review_part();
ALTER TABLE ethics.stop_link ENABLE ALWAYS TRIGGER stop_link_a_open_review;

CREATE FUNCTION ethics.guard_stop_link() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM ethics.misuse_review r JOIN planning.person p ON p.org_id = r.org_id AND p.id = r.lead_id AND p.active
      WHERE r.org_id = NEW.org_id AND r.id = NEW.review_id AND r.lead_id = NEW.changed_by) THEN
    PERFORM ethics.refuse('NOT_THE_LEAD');
  END IF;
  NEW.item_id := (SELECT r.item_id FROM ethics.misuse_review r WHERE r.org_id = NEW.org_id AND r.id = NEW.review_id);
  NEW.resemblance := (SELECT r.resemblance FROM ethics.resemblances(NEW.org_id, NEW.item_id) r WHERE r.stopped_item_id = NEW.stopped_item_id);
  IF NEW.resemblance IS NULL THEN
    PERFORM ethics.refuse('NEVER_STOPPED');
  END IF;
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER stop_link_b_guard BEFORE INSERT ON ethics.stop_link FOR EACH ROW EXECUTE FUNCTION ethics.guard_stop_link();
ALTER TABLE ethics.stop_link ENABLE ALWAYS TRIGGER stop_link_b_guard;

CREATE FUNCTION ethics.guard_seal_after_stop() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM ethics.resembled_stops(NEW.org_id, NEW.item_id) r WHERE NOT EXISTS (SELECT FROM ethics.stop_link l
      WHERE l.org_id = NEW.org_id AND l.item_id = NEW.item_id AND l.stopped_item_id = r.stopped_item_id)) THEN
    PERFORM ethics.refuse('STOP_NOT_LINKED');
  ELSIF (NEW.tier >= ethics.least_tier(NEW.org_id, NEW.item_id)) IS NOT TRUE THEN
    PERFORM ethics.refuse('TIER_BELOW_STOP');
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER misuse_review_c_seal_after_stop BEFORE UPDATE ON ethics.misuse_review FOR EACH ROW
  WHEN (NEW.state = 'SEALED' AND OLD.state <> 'SEALED') EXECUTE FUNCTION ethics.guard_seal_after_stop();
ALTER TABLE ethics.misuse_review ENABLE ALWAYS TRIGGER misuse_review_c_seal_after_stop;

-- Linking twice is linking once. A link stays: what was once found alike is told on every later statement of the item.
CREATE FUNCTION ethics.link_stop(org uuid, review uuid, stopped_item uuid, person uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('link_stop', ticket, org::text, review::text, stopped_item::text, person::text);
  INSERT INTO ethics.stop_link (org_id, stopped_item_id, review_id, changed_by) VALUES (org, stopped_item, review, person) ON CONFLICT DO NOTHING;
END
$$;

-- What a stop entails, for the item itself and for what is linked to it -------------------------------------------------

CREATE VIEW ethics.stop_that_follows AS
  SELECT s.org_id, s.item_id, s.item_id AS stopped_item_id, s.number FROM ethics.item_stop s
  UNION ALL
  SELECT l.org_id, l.item_id, l.stopped_item_id, s.number FROM ethics.stop_link l
  JOIN ethics.item_stop s ON s.org_id = l.org_id AND s.item_id = l.stopped_item_id;

-- The newest stop of each item that was ever stopped, with the call that made it one, and with the title as it was then.
CREATE VIEW ethics.newest_stop AS
  SELECT s.org_id, s.item_id, s.number, s.stopped_at, t.title, c.guideline_number, c.reason
  FROM ethics.item_stop s
  CROSS JOIN LATERAL (SELECT v.material ->> 'title' AS title FROM planning.item_revision v
    WHERE v.org_id = s.org_id AND v.item_id = s.item_id ORDER BY v.edited_at > s.stopped_at, v.revision DESC LIMIT 1) t
  CROSS JOIN LATERAL (SELECT c.guideline_number, c.reason FROM ethics.stop_call c
    WHERE c.org_id = s.org_id AND c.item_id = s.item_id
    ORDER BY c.called_at > s.stopped_at, c.called_at DESC LIMIT 1) c
  WHERE NOT EXISTS (SELECT FROM ethics.item_stop n WHERE n.org_id = s.org_id AND n.item_id = s.item_id AND n.number > s.number);
GRANT SELECT ON ethics.stop_that_follows, ethics.newest_stop TO northline_app, northline_auditor;

-- A stop follows its item and what is linked to it: both are reviewed at the highest tier for which the policy has a quorum.
CREATE OR REPLACE FUNCTION ethics.least_tier(org uuid, item uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT coalesce(max(t.tier), 1) FROM ethics.current_policy p
  JOIN ethics.quorum_seat t ON t.org_id = p.org_id AND t.policy_version = p.version
  WHERE p.org_id = org AND EXISTS (SELECT FROM ethics.stop_that_follows s WHERE s.org_id = org AND s.item_id = item)
$$;

CREATE FUNCTION ethics.statement_of_stop(s ethics.item_stop) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT 'Stop ' || s.number || ', at ' || ethics.utc(s.stopped_at) || E'\n'
    || coalesce((SELECT string_agg('Called by ' || ethics.named(c.org_id, c.person_id) || ' by guideline ' || c.guideline_number || E':\n'
        || ethics.quoted(c.reason), '' ORDER BY c.called_at)
      FROM ethics.stop_call c WHERE c.org_id = s.org_id AND c.item_id = s.item_id AND c.called_at <= s.stopped_at
        AND c.called_at > coalesce((SELECT max(b.stopped_at) FROM ethics.item_stop b WHERE b.org_id = s.org_id AND b.item_id = s.item_id
          AND b.number < s.number), '-infinity')), '')
    || coalesce((SELECT string_agg('Appeal of ' || ethics.named(a.org_id, a.person_id) || ', ' || d.outcome || E':\n' || ethics.quoted(a.reason)
        || (SELECT string_agg('Voted ' || v.vote || ' by ' || ethics.named(v.org_id, v.person_id) || E':\n' || ethics.quoted(v.reason), ''
          ORDER BY v.voted_at) FROM ethics.appeal_vote v WHERE v.org_id = a.org_id AND v.appeal_id = a.id), '' ORDER BY a.appealed_at)
      FROM ethics.appeal a JOIN ethics.appeal_decision d ON d.org_id = a.org_id AND d.appeal_id = a.id
      WHERE a.org_id = s.org_id AND a.item_id = s.item_id AND a.stop_number = s.number), '')
$$;

-- As before, and what the item is linked to.
CREATE OR REPLACE FUNCTION ethics.statement_of_stops(r ethics.misuse_review) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, pg_temp AS $$
  SELECT coalesce((SELECT E'\nSTOPPED BEFORE\n' || string_agg(ethics.statement_of_stop(s), '' ORDER BY s.number)
      FROM ethics.item_stop s WHERE s.org_id = r.org_id AND s.item_id = r.item_id), '')
    || coalesce((SELECT E'\nRESEMBLES WHAT WAS STOPPED\n' || string_agg(
        'Item ' || i.number || ' ' || i.id || ', alike by ' || trunc(100 * l.resemblance) || ' of 100, linked by '
        || ethics.named(l.org_id, l.changed_by) || E':\n' || ethics.quoted(n.title)
        || (SELECT string_agg(ethics.statement_of_stop(s), '' ORDER BY s.number) FROM ethics.item_stop s
          WHERE s.org_id = l.org_id AND s.item_id = l.stopped_item_id), '' ORDER BY i.number, i.id)
      FROM ethics.stop_link l
      JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.stopped_item_id
      JOIN ethics.newest_stop n ON n.org_id = l.org_id AND n.item_id = l.stopped_item_id
      WHERE l.org_id = r.org_id AND l.item_id = r.item_id), '')
$$;

REVOKE ALL ON FUNCTION ethics.judged_text(jsonb), ethics.resemblances(uuid, uuid), ethics.resembled_stops(uuid, uuid), ethics.guard_stop_link(),
  ethics.guard_seal_after_stop(), ethics.link_stop(uuid, uuid, uuid, uuid, text), ethics.statement_of_stop(ethics.item_stop) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ethics.resembled_stops(uuid, uuid), ethics.link_stop(uuid, uuid, uuid, uuid, text) TO northline_app;
