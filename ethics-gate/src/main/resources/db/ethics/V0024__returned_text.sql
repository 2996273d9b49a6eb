-- A text that was sent back gets no new review until it is changed. A review that a newer policy overtook before it was sealed is returned for
-- the policy's sake and not for the text's: the same text may be reviewed anew.
CREATE VIEW ethics.returned_text AS
  SELECT r.org_id, r.item_id, r.id AS review_id
  FROM ethics.misuse_review r
  JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id AND i.content_hash = r.item_hash
  LEFT JOIN ethics.current_policy p ON p.org_id = r.org_id
  WHERE r.state = 'RETURNED' AND (r.sealed_at IS NULL AND r.policy_version < p.version) IS NOT TRUE;
GRANT SELECT ON ethics.returned_text TO northline_app, northline_auditor;

CREATE OR REPLACE FUNCTION ethics.open_review() RETURNS trigger
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
      OR EXISTS (SELECT FROM ethics.misuse_review r WHERE r.org_id = NEW.org_id AND r.item_id = NEW.item_id AND r.state = 'STOPPED')
      OR EXISTS (SELECT FROM ethics.returned_text t WHERE t.org_id = NEW.org_id AND t.item_id = NEW.item_id) THEN
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
