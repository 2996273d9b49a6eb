-- The log tells of tripwires and revisit dates, of what people decided when they asked, and of what was carried over into the next plan.
DO $$
DECLARE
  told regclass;
BEGIN
  FOREACH told IN ARRAY ARRAY['planning.tripwire', 'planning.tripwire_decision', 'planning.revisit', 'planning.revisit_outcome',
      'planning.rollover', 'planning.carried_part', 'planning.left_item']::regclass[] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
      'FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event()', told);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER zz_audit', told);
  END LOOP;
END
$$;
