-- The log tells of what items are worth and cost, of the money there is and of how work is to be shared, as of everything else that a plan is made of.
DO $$
DECLARE
  told regclass;
BEGIN
  FOREACH told IN ARRAY ARRAY['planning.item_estimate', 'planning.budget', 'planning.quarter_budget', 'planning.allocation',
      'planning.allocation_target']::regclass[] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', told);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', told);
  END LOOP;
END
$$;
