-- Runs after every migration of either kind, so that no table that came later is left without its audit trigger.
SELECT ethics.attach_audit();
