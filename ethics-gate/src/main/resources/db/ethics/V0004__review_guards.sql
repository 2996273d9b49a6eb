-- What a review may become, and who may write in it until when.

-- A new case takes item text, policy and number from the database, never from the caller.
CREATE FUNCTION ethics.open_review() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  item planning.roadmap_item;
BEGIN
  SELECT * INTO item FROM planning.roadmap_item i WHERE i.org_id = NEW.org_id AND i.id = NEW.item_id FOR UPDATE;
  IF NOT FOUND OR item.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'there is no such item to review' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM ethics.item_maker m WHERE m.org_id = NEW.org_id AND m.item_id = NEW.item_id AND m.person_id = NEW.lead_id) THEN
    RAISE EXCEPTION 'who made the item does not lead its review' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (SELECT FROM ethics.item_stop s WHERE s.org_id = NEW.org_id AND s.item_id = NEW.item_id)
      OR EXISTS (SELECT FROM ethics.misuse_review r WHERE r.org_id = NEW.org_id AND r.item_id = NEW.item_id
        AND (r.state = 'STOPPED' OR (r.state = 'RETURNED' AND r.item_hash = item.content_hash))) THEN
    RAISE EXCEPTION 'a stopped item, or a returned text, gets no new review' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.item_revision := item.revision;
  NEW.item_hash := item.content_hash;
  NEW.policy_version := (SELECT p.version FROM ethics.current_policy p WHERE p.org_id = NEW.org_id);
  NEW.number := 1 + (SELECT count(*) FROM ethics.misuse_review r WHERE r.org_id = NEW.org_id AND r.item_id = NEW.item_id);
  NEW.state := 'REVIEW';
  NEW.started_at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER misuse_review_a_open BEFORE INSERT ON ethics.misuse_review FOR EACH ROW EXECUTE FUNCTION ethics.open_review();
ALTER TABLE ethics.misuse_review ENABLE ALWAYS TRIGGER misuse_review_a_open;

-- Identity never changes, a seal is final, a tier only rises, and the state moves along these edges only.
CREATE FUNCTION ethics.guard_review() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF (NEW.org_id, NEW.id, NEW.item_id, NEW.number, NEW.item_revision, NEW.item_hash, NEW.policy_version, NEW.lead_id, NEW.started_at)
      IS DISTINCT FROM
     (OLD.org_id, OLD.id, OLD.item_id, OLD.number, OLD.item_revision, OLD.item_hash, OLD.policy_version, OLD.lead_id, OLD.started_at) THEN
    RAISE EXCEPTION 'the identity of a review never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.state <> OLD.state AND NOT (
      (OLD.state = 'REVIEW' AND NEW.state IN ('SEALED', 'RETURNED', 'INVALIDATED', 'STOPPED', 'WITHDRAWN'))
      OR (OLD.state = 'SEALED' AND NEW.state IN ('RETURNED', 'INVALIDATED', 'STOPPED', 'WITHDRAWN'))) THEN
    RAISE EXCEPTION 'a review does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.verdict, NEW.dissent, NEW.statement_text, NEW.statement_hash, NEW.sealed_at, NEW.valid_until)
      IS DISTINCT FROM (OLD.verdict, OLD.dissent, OLD.statement_text, OLD.statement_hash, OLD.sealed_at, OLD.valid_until)
      AND NOT (OLD.state = 'REVIEW' AND NEW.state = 'SEALED') THEN
    RAISE EXCEPTION 'what was sealed never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.tier <> OLD.tier AND (OLD.state <> 'REVIEW' OR NEW.tier < OLD.tier) THEN
    RAISE EXCEPTION 'a tier only rises, and only until the seal' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER misuse_review_b_guard BEFORE UPDATE ON ethics.misuse_review FOR EACH ROW EXECUTE FUNCTION ethics.guard_review();
ALTER TABLE ethics.misuse_review ENABLE ALWAYS TRIGGER misuse_review_b_guard;

-- Parts are written while their review is open. The share lock makes the seal wait for a write that is under way, and a write for the seal.
CREATE FUNCTION ethics.guard_review_part() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  review_state text;
BEGIN
  SELECT r.state INTO review_state FROM ethics.misuse_review r WHERE r.org_id = NEW.org_id AND r.id = NEW.review_id FOR SHARE;
  IF review_state IS DISTINCT FROM 'REVIEW' THEN
    RAISE EXCEPTION 'this review is no longer open for writing' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.org_id, NEW.review_id) IS DISTINCT FROM (OLD.org_id, OLD.review_id) THEN
    RAISE EXCEPTION 'a part stays in its review' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION ethics.guard_identity_of_part() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM unnest(TG_ARGV) AS fixed WHERE to_jsonb(NEW) -> fixed IS DISTINCT FROM to_jsonb(OLD) -> fixed)
      OR NEW.version <= OLD.version THEN
    RAISE EXCEPTION 'the identity of % never changes, and its version always does', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION ethics.guard_verified_mitigation() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM ethics.mitigation_verification v WHERE v.org_id = OLD.org_id AND v.mitigation_id = OLD.id) THEN
    RAISE EXCEPTION 'a verified mitigation never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION ethics.record_answer_author() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  INSERT INTO ethics.answer_author (org_id, answer_id, person_id, review_id)
    VALUES (NEW.org_id, NEW.id, NEW.changed_by, NEW.review_id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['villain', 'answer', 'answer_second', 'parties', 'misuse_scenario', 'disposition', 'mitigation'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE ON ethics.%I FOR EACH ROW EXECUTE FUNCTION ethics.guard_review_part()',
      part || '_a_open_review', part);
    EXECUTE format('ALTER TABLE ethics.%I ENABLE ALWAYS TRIGGER %I', part, part || '_a_open_review');
  END LOOP;
END
$$;
CREATE TRIGGER villain_b_identity BEFORE UPDATE ON ethics.villain
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_identity_of_part('review_id');
ALTER TABLE ethics.villain ENABLE ALWAYS TRIGGER villain_b_identity;
CREATE TRIGGER answer_b_identity BEFORE UPDATE ON ethics.answer
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_identity_of_part('id', 'question_id');
ALTER TABLE ethics.answer ENABLE ALWAYS TRIGGER answer_b_identity;
CREATE TRIGGER parties_b_identity BEFORE UPDATE ON ethics.parties
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_identity_of_part('id');
ALTER TABLE ethics.parties ENABLE ALWAYS TRIGGER parties_b_identity;
CREATE TRIGGER misuse_scenario_b_identity BEFORE UPDATE ON ethics.misuse_scenario
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_identity_of_part('id', 'written_by');
ALTER TABLE ethics.misuse_scenario ENABLE ALWAYS TRIGGER misuse_scenario_b_identity;
CREATE TRIGGER disposition_b_identity BEFORE UPDATE ON ethics.disposition
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_identity_of_part('scenario_id');
ALTER TABLE ethics.disposition ENABLE ALWAYS TRIGGER disposition_b_identity;
CREATE TRIGGER mitigation_b_identity BEFORE UPDATE ON ethics.mitigation
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_identity_of_part('id', 'scenario_id', 'planned_by');
ALTER TABLE ethics.mitigation ENABLE ALWAYS TRIGGER mitigation_b_identity;
CREATE TRIGGER mitigation_c_verified BEFORE UPDATE ON ethics.mitigation
  FOR EACH ROW EXECUTE FUNCTION ethics.guard_verified_mitigation();
ALTER TABLE ethics.mitigation ENABLE ALWAYS TRIGGER mitigation_c_verified;
CREATE TRIGGER answer_c_author AFTER INSERT OR UPDATE ON ethics.answer FOR EACH ROW EXECUTE FUNCTION ethics.record_answer_author();
ALTER TABLE ethics.answer ENABLE ALWAYS TRIGGER answer_c_author;

-- Who made the item, at any time of its history.
CREATE VIEW ethics.item_maker AS
  SELECT o.org_id, o.item_id, o.person_id, 'OWNER'::text AS part FROM planning.item_owner o
  UNION ALL
  SELECT i.org_id, i.id, i.owner_id, 'OWNER' FROM planning.roadmap_item i
  UNION ALL
  SELECT v.org_id, v.item_id, v.edited_by, 'EDITOR' FROM planning.item_revision v;
GRANT SELECT ON ethics.item_maker TO northline_app, northline_auditor;

REVOKE ALL ON FUNCTION ethics.open_review(), ethics.guard_review(), ethics.guard_review_part(), ethics.guard_identity_of_part(),
  ethics.guard_verified_mitigation(), ethics.record_answer_author() FROM PUBLIC;

GRANT INSERT (org_id, id, item_id, tier, lead_id, version, changed_by, changed_at) ON ethics.misuse_review TO northline_app;
GRANT UPDATE (tier, version, changed_by, changed_at) ON ethics.misuse_review TO northline_app;
GRANT INSERT, UPDATE ON ethics.villain, ethics.answer, ethics.parties, ethics.misuse_scenario, ethics.disposition, ethics.mitigation
  TO northline_app;
GRANT INSERT ON ethics.answer_second TO northline_app;
