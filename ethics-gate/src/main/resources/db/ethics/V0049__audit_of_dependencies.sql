-- The log tells what items need of each other and which of them are tied in sets, as of everything else that a plan is made of.
DO $$
DECLARE
  told regclass;
BEGIN
  FOREACH told IN ARRAY ARRAY['planning.dependency', 'planning.item_set', 'planning.item_set_member']::regclass[] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', told);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', told);
  END LOOP;
END
$$;
