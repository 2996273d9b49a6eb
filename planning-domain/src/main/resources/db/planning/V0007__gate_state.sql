-- A hook of the gate: where its log ends, and until when no verdict changes unless something is written. What the gate said then is what it
-- says now as long as both hold, so that lists need not ask again. Without a gate there is nothing to remember.
CREATE VIEW planning.gate_state AS
  SELECT NULL::uuid AS org_id, NULL::text AS head, NULL::timestamptz AS holds_until
  WHERE false;
GRANT SELECT ON planning.gate_state TO northline_app, northline_auditor;
