-- Links by which people without an account read the portfolio roadmap of a cycle: for whom, until when, and what they do not show.

-- The link's token is nowhere; whoever holds it is known by its hash. The log tells of a frozen link by the hash of what it shows; the empty text is
-- a link that follows the roadmap.
CREATE TABLE planning.share_link (
  org_id        uuid        NOT NULL,
  id            uuid        NOT NULL,
  cycle_id      uuid        NOT NULL,
  token_hash    text        NOT NULL,
  audience      text        NOT NULL,
  lanes         text        NOT NULL,
  shows_money   boolean     NOT NULL,
  shows_names   boolean     NOT NULL,
  snapshot_hash text        NOT NULL,
  made_on       date        NOT NULL,
  expires_on    date        NOT NULL,
  made_by       uuid        NOT NULL,
  revoked_at    timestamptz NULL,
  version       bigint      NOT NULL,
  changed_by    uuid        NOT NULL,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT share_link_pk PRIMARY KEY (org_id, id),
  CONSTRAINT share_link_token_uq UNIQUE (token_hash),
  CONSTRAINT share_link_cycle_fk FOREIGN KEY (org_id, cycle_id) REFERENCES planning.planning_cycle (org_id, id),
  CONSTRAINT share_link_made_by_fk FOREIGN KEY (org_id, made_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT share_link_changed_by_fk FOREIGN KEY (org_id, changed_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT share_link_token_hash_ck CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT share_link_snapshot_hash_ck CHECK (snapshot_hash ~ '^([0-9a-f]{64})?$'),
  CONSTRAINT share_link_audience_ck CHECK (audience ~ '\S' AND length(audience) <= 120),
  CONSTRAINT share_link_lanes_ck CHECK (lanes IN ('PRODUCT', 'THEME')),
  CONSTRAINT share_link_expires_on_ck CHECK (expires_on > made_on AND expires_on <= made_on + interval '1 year')
);
CREATE INDEX share_link_cycle_ix ON planning.share_link (org_id, cycle_id);
CREATE INDEX share_link_made_by_ix ON planning.share_link (org_id, made_by);
CREATE INDEX share_link_changed_by_ix ON planning.share_link (org_id, changed_by);

CREATE FUNCTION planning.share_link_stays_revoked() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'a revoked link stays revoked' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER share_link_stays_revoked BEFORE UPDATE ON planning.share_link
  FOR EACH ROW EXECUTE FUNCTION planning.share_link_stays_revoked();
ALTER TABLE planning.share_link ENABLE ALWAYS TRIGGER share_link_stays_revoked;

-- How often a link was used, and when last; not by whom or from where. Beside the link and without an organisation of its own, as failed attempts
-- to sign in are, so that readers from outside neither write into the audit log nor change the version that its makers see.
CREATE TABLE planning.share_link_use (
  token_hash   text        NOT NULL,
  times        bigint      NOT NULL,
  last_used_at timestamptz NOT NULL,
  CONSTRAINT share_link_use_pk PRIMARY KEY (token_hash),
  CONSTRAINT share_link_use_link_fk FOREIGN KEY (token_hash) REFERENCES planning.share_link (token_hash) ON DELETE CASCADE,
  CONSTRAINT share_link_use_times_ck CHECK (times >= 1)
);

-- What a frozen link shows, as it was answered when it was made, without what it does not show. Nobody changes it; the link knows its hash.
CREATE TABLE planning.share_snapshot (
  token_hash text NOT NULL,
  plan       text NOT NULL,
  CONSTRAINT share_snapshot_pk PRIMARY KEY (token_hash),
  CONSTRAINT share_snapshot_link_fk FOREIGN KEY (token_hash) REFERENCES planning.share_link (token_hash) ON DELETE CASCADE
);

GRANT SELECT, INSERT, UPDATE (audience, expires_on, revoked_at, version, changed_by, changed_at) ON planning.share_link TO northline_app;
GRANT SELECT (org_id, id, cycle_id, audience, lanes, shows_money, shows_names, made_on, expires_on, made_by, revoked_at, version, changed_by, changed_at)
  ON planning.share_link TO northline_auditor;
GRANT SELECT, INSERT, UPDATE (times, last_used_at) ON planning.share_link_use TO northline_app;
GRANT SELECT, INSERT ON planning.share_snapshot TO northline_app;
