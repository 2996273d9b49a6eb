-- The log tells of scenarios, of what they take for granted and of each consolidation that somebody asked for, as of everything else that a plan is
-- made of. Not of tables whose comment says that they are not told; those named here were there before comments said so.
CREATE OR REPLACE FUNCTION ethics.attach_audit() RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  audited regclass;
BEGIN
  FOR audited IN
    SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('planning', 'ethics') AND c.relkind = 'r'
      AND (c.oid = 'planning.organisation'::regclass
        OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped))
      AND n.nspname || '.' || c.relname NOT IN ('ethics.audit_head', 'ethics.audit_event', 'ethics.guideline', 'ethics.question',
        'ethics.question_option', 'ethics.question_threshold', 'ethics.scenario_seed', 'ethics.quorum', 'ethics.quorum_seat',
        'ethics.answer_author', 'ethics.policy_draft_author', 'planning.session', 'planning.idempotency_record',
        'planning.sample_departure', 'planning.item_number_series', 'planning.item_revision', 'planning.item_owner',
        'planning.import_chunk', 'planning.import_progress', 'planning.import_row', 'planning.import_problem', 'planning.import_product')
      AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE 'Not told:%'
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'zz_audit')
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', audited);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', audited);
  END LOOP;
END
$$;
