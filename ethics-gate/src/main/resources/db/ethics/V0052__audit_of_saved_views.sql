-- The log tells of saved views, as of everything else that people keep here for each other.
CREATE CONSTRAINT TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON planning.saved_view DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ethics.append_audit_event();
ALTER TABLE planning.saved_view ENABLE ALWAYS TRIGGER zz_audit;
