-- What a verifier needs without the database: the whole log with its hashes, and in it the quorum that each promotion had to meet.

GRANT SELECT ON ethics.audit_event TO northline_app;
GRANT SELECT (org_id, seq) ON ethics.audit_head TO northline_app;

DO $$
DECLARE
  told regclass;
BEGIN
  FOREACH told IN ARRAY ARRAY['ethics.quorum', 'ethics.quorum_seat']::regclass[] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', told);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', told);
  END LOOP;
END
$$;
