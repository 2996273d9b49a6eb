-- A hook of the gate: until when a due date that an entry still depends on was extended, so that everybody who reads the roadmap sees it.
-- Without a gate nothing is ever extended.
CREATE VIEW planning.entry_extension AS
  SELECT NULL::uuid AS org_id, NULL::uuid AS item_id, NULL::date AS extended_to
  WHERE false;
GRANT SELECT ON planning.entry_extension TO northline_app, northline_auditor;
