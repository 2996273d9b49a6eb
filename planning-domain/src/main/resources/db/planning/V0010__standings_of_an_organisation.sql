-- How all items, or all entries, of an organisation stand with the gate: for whoever lists or counts them. The views below are made for one item.
-- Asked for a whole organisation by a statement that PostgreSQL has planned once for every organisation, they take minutes instead of half a
-- second where a small one (the sample company) stands beside one of thousands of items; so here each question is planned for what it asks.
CREATE FUNCTION planning.gate_standings(org uuid) RETURNS SETOF planning.gate_standing
  LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT g.* FROM planning.gate_standing g WHERE g.org_id = org;
END
$$;

CREATE FUNCTION planning.entry_standings(org uuid) RETURNS SETOF planning.entry_standing
  LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT s.* FROM planning.entry_standing s WHERE s.org_id = org;
END
$$;

REVOKE ALL ON FUNCTION planning.gate_standings(uuid), planning.entry_standings(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION planning.gate_standings(uuid), planning.entry_standings(uuid) TO northline_app, northline_auditor;
