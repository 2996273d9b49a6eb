-- The log tells who let people without an account read the roadmap, and until when, as of everything else that a plan is made of. It never holds the
-- hash of a link's token.
DO $$
DECLARE
  told regclass;
BEGIN
  FOREACH told IN ARRAY ARRAY['planning.share_link']::regclass[] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', told);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', told);
  END LOOP;
END
$$;
