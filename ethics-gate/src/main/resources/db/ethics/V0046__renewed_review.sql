-- As before, but which review is renewed is asked for one item by itself: as part of the UPDATE, PostgreSQL, planning before it has counted anything,
-- went through all reviews of the organisation for each that began.
CREATE OR REPLACE FUNCTION ethics.end_renewed_review() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  renewed uuid;
BEGIN
  SELECT n.review_id INTO renewed FROM ethics.review_to_renew n WHERE n.org_id = NEW.org_id AND n.item_id = NEW.item_id;
  IF FOUND THEN
    UPDATE ethics.misuse_review r SET state = 'INVALIDATED', version = r.version + 1, changed_by = NEW.lead_id, changed_at = now()
      WHERE r.org_id = NEW.org_id AND r.id = renewed;
    WITH removed AS (
      DELETE FROM planning.portfolio_entry e WHERE e.org_id = NEW.org_id AND e.item_id = NEW.item_id RETURNING e.*
    )
    INSERT INTO planning.portfolio_removal (org_id, item_id, content_hash, case_id, entered_by, entered_at, cause, reason, changed_by)
      SELECT r.org_id, r.item_id, r.content_hash, r.case_id, r.entered_by, r.entered_at, 'TAKEN_OFF', 'A new review of the item began.', NEW.lead_id
      FROM removed r;
  END IF;
  RETURN NEW;
END
$$;
