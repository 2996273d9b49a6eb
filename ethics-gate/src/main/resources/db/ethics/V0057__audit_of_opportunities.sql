-- The log tells of opportunities, of what segments say of them, and of the items and strategies that address them, as of everything else that a plan
-- is made of.
DO $$
DECLARE
  told regclass;
BEGIN
  FOREACH told IN ARRAY ARRAY['planning.opportunity', 'planning.evidence', 'planning.item_opportunity', 'planning.strategy_opportunity']::regclass[] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', told);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', told);
  END LOOP;
END
$$;
