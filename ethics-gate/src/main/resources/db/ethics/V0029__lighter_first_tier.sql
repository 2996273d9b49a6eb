-- The lightest tier is asked twelve questions, not fifteen. How it is switched off follows where the screening has not just said that all can be
-- undone, the second of two texts for the sunlight where somebody is touched, and the cost where executives sign: all three from tier 2 on.
-- Whoever works under a version of the policy keeps it as it was adopted.

ALTER FUNCTION ethics.questions_on_automation_to_executives() RENAME TO questions_on_automation_to_executives_of_all_tiers;

CREATE FUNCTION ethics.questions_on_automation_to_executives() RETURNS jsonb
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_agg(CASE WHEN q ->> 'id' IN ('RE-02', 'SU-02', 'EX-01') THEN q || '{"mandatoryFromTier": 2}' ELSE q END ORDER BY n)
  FROM jsonb_array_elements(ethics.questions_on_automation_to_executives_of_all_tiers()) WITH ORDINALITY AS u(q, n)
$$;

REVOKE ALL ON FUNCTION ethics.questions_on_automation_to_executives() FROM PUBLIC;
