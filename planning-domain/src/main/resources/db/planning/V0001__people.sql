-- Organisations, people, capacities, sessions, and the doors with their tickets.
-- Runs as northline_owner. The launcher has made the roles, the schemas planning, ethics and extensions (pgcrypto, pg_trgm),
-- and writes the key of the doors: server_secret ('door', <the bytes of NORTHLINE_DOOR_KEY>).

REVOKE ALL ON SCHEMA planning FROM PUBLIC;
GRANT USAGE ON SCHEMA planning TO northline_app, northline_auditor;
-- The server compares the version of each schema with the one it knows before it serves.
GRANT SELECT ON planning.flyway_schema_history TO northline_app, northline_auditor;

-- A door that refuses for a reason the caller should read raises NL403, NL404 or NL409 with a sentence; the server answers with that status.

-- Doors and tickets ---------------------------------------------------------------------------------------------------

CREATE TABLE planning.server_secret (
  name  text  NOT NULL,
  value bytea NOT NULL,
  CONSTRAINT server_secret_pk PRIMARY KEY (name),
  CONSTRAINT server_secret_length_ck CHECK (octet_length(value) >= 32)
);

CREATE TABLE planning.door_ticket (
  nonce    uuid        NOT NULL,
  spent_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT door_ticket_pk PRIMARY KEY (nonce)
);
CREATE INDEX door_ticket_spent_at_ix ON planning.door_ticket (spent_at);

CREATE FUNCTION planning.length_prefixed(VARIADIC fields text[]) RETURNS bytea
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
  RETURN (SELECT coalesce(string_agg(convert_to(octet_length(convert_to(f, 'UTF8'))::text || ':' || f, 'UTF8'), ''::bytea ORDER BY n), ''::bytea)
          FROM unnest(fields) WITH ORDINALITY AS u(f, n));

-- Passes once per ticket, for this purpose and these fields only; anything else raises. An absent field is the empty text.
CREATE FUNCTION planning.spend_ticket(purpose text, ticket text, VARIADIC fields text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  part    text[] := string_to_array(ticket, '.');
  secret  bytea;
  issued  timestamptz;
  mac     text;
BEGIN
  IF purpose IS NULL OR ticket IS NULL OR array_position(fields, NULL) IS NOT NULL THEN
    RAISE EXCEPTION 'door %: a field is missing', purpose USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT value INTO secret FROM planning.server_secret WHERE name = 'door';
  IF secret IS NULL OR cardinality(part) IS DISTINCT FROM 3 OR part[1] !~ '^[0-9]{1,18}$' OR part[2] !~ '^[0-9a-f-]{36}$' THEN
    RAISE EXCEPTION 'door %: no valid ticket', purpose USING ERRCODE = 'insufficient_privilege';
  END IF;
  mac := rtrim(translate(encode(extensions.hmac(
      planning.length_prefixed(VARIADIC ARRAY[purpose, part[1], part[2]] || fields), secret, 'sha256'), 'base64'), '+/', '-_'), '=');
  IF mac IS DISTINCT FROM part[3] THEN
    RAISE EXCEPTION 'door %: the ticket is not for this call', purpose USING ERRCODE = 'insufficient_privilege';
  END IF;
  issued := to_timestamp(0) + part[1]::bigint * interval '1 microsecond';
  IF issued NOT BETWEEN clock_timestamp() - interval '60 seconds' AND clock_timestamp() + interval '10 seconds' THEN
    RAISE EXCEPTION 'door %: the ticket is too old', purpose USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM planning.door_ticket WHERE nonce IN (SELECT t.nonce FROM planning.door_ticket t
    WHERE t.spent_at < now() - interval '1 hour' LIMIT 100 FOR UPDATE SKIP LOCKED);
  INSERT INTO planning.door_ticket (nonce) VALUES (part[2]::uuid);
EXCEPTION WHEN unique_violation THEN
  RAISE EXCEPTION 'door %: the ticket was used before', purpose USING ERRCODE = 'insufficient_privilege';
END $$;


-- Organisations, people and capacities --------------------------------------------------------------------------------

CREATE TABLE planning.organisation (
  id         uuid        NOT NULL,
  name       text        NOT NULL,
  sample     boolean     NOT NULL,
  version    bigint      NOT NULL DEFAULT 1,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT organisation_pk PRIMARY KEY (id),
  CONSTRAINT organisation_name_ck CHECK (char_length(name) BETWEEN 1 AND 200)
);
GRANT SELECT ON planning.organisation TO northline_app, northline_auditor;
GRANT UPDATE (name, version, changed_by, changed_at) ON planning.organisation TO northline_app;

CREATE TABLE planning.person (
  org_id               uuid        NOT NULL,
  id                   uuid        NOT NULL,
  email                text        NOT NULL,
  name                 text        NOT NULL,
  password_hash        text        NOT NULL,
  must_change_password boolean     NOT NULL,
  active               boolean     NOT NULL DEFAULT true,
  version              bigint      NOT NULL DEFAULT 1,
  changed_by           uuid        NOT NULL,
  changed_at           timestamptz NOT NULL DEFAULT now(),
  created_at           timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT person_pk PRIMARY KEY (org_id, id),
  CONSTRAINT person_organisation_fk FOREIGN KEY (org_id) REFERENCES planning.organisation (id),
  CONSTRAINT person_email_uq UNIQUE (email),
  CONSTRAINT person_email_ck CHECK (email = lower(email) AND email ~ '^[^@\s]+@[^@\s]+$' AND char_length(email) <= 254),
  CONSTRAINT person_name_ck CHECK (char_length(name) BETWEEN 1 AND 200)
);
CREATE INDEX person_name_ix ON planning.person (org_id, lower(name), id);
GRANT SELECT ON planning.person TO northline_app;
GRANT UPDATE (name, version, changed_by, changed_at) ON planning.person TO northline_app;
GRANT SELECT (org_id, id, email, name, must_change_password, active, version, changed_by, changed_at, created_at)
  ON planning.person TO northline_auditor;

-- Never deleted: a sign-off points to the grant that it was made under.
CREATE TABLE planning.capacity_grant (
  org_id     uuid        NOT NULL,
  id         uuid        NOT NULL,
  person_id  uuid        NOT NULL,
  capacity   text        NOT NULL,
  product_id uuid,
  founding   boolean     NOT NULL DEFAULT false,
  granted_by uuid        NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT now(),
  revoked_by uuid,
  revoked_at timestamptz,
  for_cause  boolean     NOT NULL DEFAULT false,
  changed_by uuid        NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT capacity_grant_pk PRIMARY KEY (org_id, id),
  CONSTRAINT capacity_grant_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT capacity_grant_granted_by_fk FOREIGN KEY (org_id, granted_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT capacity_grant_revoked_by_fk FOREIGN KEY (org_id, revoked_by) REFERENCES planning.person (org_id, id),
  CONSTRAINT capacity_grant_capacity_ck CHECK (capacity IN
    ('PRODUCT_LEADER', 'PRODUCT_MANAGER', 'EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER', 'ADMINISTRATOR')),
  CONSTRAINT capacity_grant_product_ck CHECK ((capacity = 'PRODUCT_MANAGER') = (product_id IS NOT NULL)),
  CONSTRAINT capacity_grant_not_self_ck CHECK (granted_by <> person_id OR founding),
  CONSTRAINT capacity_grant_founding_ck CHECK (NOT founding OR capacity = 'ADMINISTRATOR'),
  CONSTRAINT capacity_grant_revoked_ck CHECK ((revoked_by IS NULL) = (revoked_at IS NULL) AND (revoked_at IS NOT NULL OR NOT for_cause))
);
CREATE UNIQUE INDEX capacity_grant_founding_uq ON planning.capacity_grant (org_id) WHERE founding;
CREATE UNIQUE INDEX capacity_grant_open_uq ON planning.capacity_grant
  (org_id, person_id, capacity, coalesce(product_id, '00000000-0000-0000-0000-000000000000')) WHERE revoked_at IS NULL;
CREATE INDEX capacity_grant_product_ix ON planning.capacity_grant (org_id, product_id);
CREATE INDEX capacity_grant_granted_by_ix ON planning.capacity_grant (org_id, granted_by);
CREATE INDEX capacity_grant_revoked_by_ix ON planning.capacity_grant (org_id, revoked_by);
CREATE INDEX capacity_grant_person_ix ON planning.capacity_grant (org_id, person_id);
GRANT SELECT ON planning.capacity_grant TO northline_app, northline_auditor;

-- Signing in ----------------------------------------------------------------------------------------------------------

-- Holds no token, only its SHA-256, so that reading this table lets nobody in.
CREATE TABLE planning.session (
  org_id              uuid        NOT NULL,
  token_hash          text        NOT NULL,
  person_id           uuid        NOT NULL,
  address_fingerprint text        NOT NULL,
  created_at          timestamptz NOT NULL DEFAULT now(),
  last_seen_at        timestamptz NOT NULL DEFAULT now(),
  expires_at          timestamptz NOT NULL,
  ended_at            timestamptz,
  CONSTRAINT session_pk PRIMARY KEY (org_id, token_hash),
  CONSTRAINT session_token_uq UNIQUE (token_hash),
  CONSTRAINT session_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT session_token_hash_ck CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT session_expires_ck CHECK (expires_at <= created_at + interval '12 hours')
);
CREATE INDEX session_person_ix ON planning.session (org_id, person_id, created_at);
GRANT SELECT ON planning.session TO northline_app;
GRANT UPDATE (last_seen_at, ended_at) ON planning.session TO northline_app;
GRANT SELECT (org_id, person_id, created_at, last_seen_at, expires_at, ended_at) ON planning.session TO northline_auditor;

CREATE FUNCTION planning.session_never_revives() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'an ended session stays ended' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.last_seen_at > clock_timestamp() + interval '1 second' THEN
    RAISE EXCEPTION 'a session cannot be seen in the future' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER session_never_revives BEFORE UPDATE ON planning.session
  FOR EACH ROW EXECUTE FUNCTION planning.session_never_revives();
ALTER TABLE planning.session ENABLE ALWAYS TRIGGER session_never_revives;

-- Attempts by fingerprints of account and address: neither is kept in clear. A success deletes its attempt.
CREATE TABLE planning.sign_in_failure (
  id          uuid        NOT NULL,
  account     text        NOT NULL,
  address     text        NOT NULL,
  failed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT sign_in_failure_pk PRIMARY KEY (id)
);
CREATE INDEX sign_in_failure_account_ix ON planning.sign_in_failure (account, failed_at);
CREATE INDEX sign_in_failure_address_ix ON planning.sign_in_failure (address, failed_at);
CREATE INDEX sign_in_failure_failed_at_ix ON planning.sign_in_failure (failed_at);
GRANT SELECT, INSERT, DELETE ON planning.sign_in_failure TO northline_app;

-- The answer given to a write, so that its repetition gives the same one. Bodies are encrypted: some hold a first password.
CREATE TABLE planning.idempotency_record (
  org_id       uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  key          text        NOT NULL,
  request_hash text        NOT NULL,
  status       integer,
  headers      text,
  body         bytea,
  created_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_record_pk PRIMARY KEY (org_id, person_id, key),
  CONSTRAINT idempotency_record_person_fk FOREIGN KEY (org_id, person_id) REFERENCES planning.person (org_id, id),
  CONSTRAINT idempotency_record_key_ck CHECK (char_length(key) BETWEEN 8 AND 100)
);
CREATE INDEX idempotency_record_created_at_ix ON planning.idempotency_record (created_at);
GRANT SELECT, INSERT, DELETE ON planning.idempotency_record TO northline_app;
GRANT UPDATE (status, headers, body) ON planning.idempotency_record TO northline_app;

-- Doors ---------------------------------------------------------------------------------------------------------------

CREATE FUNCTION planning.require_administrator(org uuid, actor uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  -- Locked so that two administrators cannot take the right from each other in the same moment.
  PERFORM 1 FROM planning.organisation o WHERE o.id = org FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM planning.person p
      JOIN planning.capacity_grant g ON g.org_id = p.org_id AND g.person_id = p.id
      WHERE p.org_id = org AND p.id = actor AND p.active AND g.capacity = 'ADMINISTRATOR' AND g.revoked_at IS NULL) THEN
    RAISE EXCEPTION 'This needs the capacity administrator.' USING ERRCODE = 'NL403';
  END IF;
END $$;

CREATE FUNCTION planning.require_some_administrator(org uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM planning.person p
      JOIN planning.capacity_grant g ON g.org_id = p.org_id AND g.person_id = p.id
      WHERE p.org_id = org AND p.active AND g.capacity = 'ADMINISTRATOR' AND g.revoked_at IS NULL) THEN
    RAISE EXCEPTION 'An organisation keeps at least one active administrator.' USING ERRCODE = 'NL409';
  END IF;
END $$;

-- Returns false, changing nothing, when there is an organisation of this kind already.
CREATE FUNCTION planning.found_organisation(org uuid, org_name text, is_sample boolean, administrator uuid, administrator_email text,
    administrator_name text, hash text, must_change boolean, grant_id uuid, ticket text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('found_organisation', ticket, org::text, org_name, is_sample::text, administrator::text,
    administrator_email, administrator_name, hash, must_change::text, grant_id::text);
  PERFORM pg_advisory_xact_lock(hashtext('planning.found_organisation'));
  IF EXISTS (SELECT 1 FROM planning.organisation o WHERE o.sample = is_sample) THEN
    RETURN false;
  END IF;
  INSERT INTO planning.organisation (id, name, sample, changed_by) VALUES (org, org_name, is_sample, administrator);
  INSERT INTO planning.person (org_id, id, email, name, password_hash, must_change_password, changed_by)
    VALUES (org, administrator, administrator_email, administrator_name, hash, must_change, administrator);
  INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, founding, granted_by, changed_by)
    VALUES (org, grant_id, administrator, 'ADMINISTRATOR', true, administrator, administrator);
  RETURN true;
END $$;

CREATE FUNCTION planning.create_person(org uuid, person uuid, person_email text, person_name text, hash text, must_change boolean,
    actor uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('create_person', ticket, org::text, person::text, person_email, person_name, hash, must_change::text,
    actor::text);
  PERFORM planning.require_administrator(org, actor);
  INSERT INTO planning.person (org_id, id, email, name, password_hash, must_change_password, changed_by)
    VALUES (org, person, person_email, person_name, hash, must_change, actor);
END $$;

CREATE FUNCTION planning.end_sessions(org uuid, person uuid, except_token_hash text) RETURNS void
  LANGUAGE sql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  UPDATE planning.session s SET ended_at = now()
    WHERE s.org_id = org AND s.person_id = person AND s.ended_at IS NULL AND s.token_hash <> except_token_hash
$$;

-- A person sets the own password, keeping the session it is done in (keep_token_hash); an administrator sets another's, ending every session.
CREATE FUNCTION planning.set_password(org uuid, person uuid, hash text, must_change boolean, keep_token_hash text, actor uuid, ticket text)
    RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('set_password', ticket, org::text, person::text, hash, must_change::text, keep_token_hash, actor::text);
  IF person <> actor THEN
    PERFORM planning.require_administrator(org, actor);
  END IF;
  UPDATE planning.person p SET password_hash = hash, must_change_password = must_change, version = p.version + 1,
      changed_by = actor, changed_at = now()
    WHERE p.org_id = org AND p.id = person;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such person' USING ERRCODE = 'NL404';
  END IF;
  PERFORM planning.end_sessions(org, person, CASE WHEN person = actor THEN keep_token_hash ELSE '' END);
END $$;

CREATE FUNCTION planning.deactivate_person(org uuid, person uuid, actor uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('deactivate_person', ticket, org::text, person::text, actor::text);
  PERFORM planning.require_administrator(org, actor);
  UPDATE planning.person p SET active = false, version = p.version + 1, changed_by = actor, changed_at = now()
    WHERE p.org_id = org AND p.id = person AND p.active;
  PERFORM planning.end_sessions(org, person, '');
  PERFORM planning.require_some_administrator(org);
END $$;

CREATE FUNCTION planning.reactivate_person(org uuid, person uuid, actor uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('reactivate_person', ticket, org::text, person::text, actor::text);
  PERFORM planning.require_administrator(org, actor);
  UPDATE planning.person p SET active = true, version = p.version + 1, changed_by = actor, changed_at = now()
    WHERE p.org_id = org AND p.id = person AND NOT p.active;
END $$;

-- product is null but for a product manager; in the ticket it is then the empty text.
CREATE FUNCTION planning.grant_capacity(org uuid, grant_id uuid, person uuid, granted_capacity text, product uuid, actor uuid, ticket text)
    RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('grant_capacity', ticket, org::text, grant_id::text, person::text, granted_capacity,
    coalesce(product::text, ''), actor::text);
  PERFORM planning.require_administrator(org, actor);
  INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, product_id, granted_by, changed_by)
    VALUES (org, grant_id, person, granted_capacity, product, actor, actor);
EXCEPTION
  WHEN unique_violation THEN RAISE EXCEPTION 'This person holds this capacity already.' USING ERRCODE = 'NL409';
  WHEN foreign_key_violation THEN RAISE EXCEPTION 'There is no such person or product.' USING ERRCODE = 'NL404';
END $$;

CREATE FUNCTION planning.revoke_capacity(org uuid, grant_id uuid, person uuid, is_for_cause boolean, actor uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('revoke_capacity', ticket, org::text, grant_id::text, person::text, is_for_cause::text,
    actor::text);
  PERFORM planning.require_administrator(org, actor);
  UPDATE planning.capacity_grant g SET revoked_by = actor, revoked_at = now(), for_cause = is_for_cause, changed_by = actor, changed_at = now()
    WHERE g.org_id = org AND g.id = grant_id AND g.person_id = person AND g.revoked_at IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such grant' USING ERRCODE = 'NL404';
  END IF;
  PERFORM planning.require_some_administrator(org);
END $$;

-- Returns when the session ends at the latest.
CREATE FUNCTION planning.open_session(org uuid, person uuid, hash_of_token text, fingerprint text, ticket text) RETURNS timestamptz
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  PERFORM planning.spend_ticket('open_session', ticket, org::text, person::text, hash_of_token, fingerprint);
  IF NOT EXISTS (SELECT 1 FROM planning.person p WHERE p.org_id = org AND p.id = person AND p.active FOR SHARE) THEN
    RAISE EXCEPTION 'This person is not active.' USING ERRCODE = 'NL403';
  END IF;
  INSERT INTO planning.session (org_id, token_hash, person_id, address_fingerprint, expires_at)
    VALUES (org, hash_of_token, person, fingerprint, now() + interval '12 hours');
  RETURN now() + interval '12 hours';
END $$;

-- Removing the sample company -----------------------------------------------------------------------------------------

-- Only the door below writes here: the guards of append-only tables let a deletion pass when sample_is_leaving() says so.
CREATE TABLE planning.sample_departure (
  org_id      uuid NOT NULL,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  CONSTRAINT sample_departure_pk PRIMARY KEY (org_id)
);

-- For every guard and audit trigger: true only inside remove_sample_organisation, for that organisation, in that transaction.
CREATE FUNCTION planning.sample_is_leaving(org uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM planning.sample_departure d
    JOIN planning.organisation o ON o.id = d.org_id AND o.sample
    WHERE d.org_id = org AND d.transaction = pg_current_xact_id())
$$;

CREATE FUNCTION planning.organisation_kind_never_changes() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.sample) IS DISTINCT FROM (OLD.id, OLD.sample) THEN
    RAISE EXCEPTION 'an organisation never becomes a sample, nor a sample an organisation' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' AND NOT planning.sample_is_leaving(OLD.id) THEN
    RAISE EXCEPTION 'only the sample organisation can be removed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER organisation_kind_never_changes BEFORE UPDATE OR DELETE ON planning.organisation
  FOR EACH ROW EXECUTE FUNCTION planning.organisation_kind_never_changes();
ALTER TABLE planning.organisation ENABLE ALWAYS TRIGGER organisation_kind_never_changes;

-- Deletes every row of a sample organisation in both schemas. Tables are tried until foreign keys allow each, so a new table needs no line here.
CREATE FUNCTION planning.remove_sample_organisation(org uuid, ticket text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
DECLARE
  remaining  regclass[];
  stuck      regclass[];
  tab        regclass;
BEGIN
  PERFORM planning.spend_ticket('remove_sample_organisation', ticket, org::text);
  PERFORM 1 FROM planning.organisation o WHERE o.id = org AND o.sample FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'only the sample organisation can be removed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO planning.sample_departure (org_id) VALUES (org);
  SELECT array_agg(c.oid::regclass) INTO remaining
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped
    WHERE n.nspname IN ('planning', 'ethics') AND c.relkind IN ('r', 'p') AND c.oid <> 'planning.sample_departure'::regclass;
  WHILE cardinality(remaining) > 0 LOOP
    stuck := '{}';
    FOREACH tab IN ARRAY remaining LOOP
      BEGIN
        EXECUTE format('DELETE FROM %s WHERE org_id = $1', tab) USING org;
      EXCEPTION WHEN foreign_key_violation THEN
        stuck := stuck || tab;
      END;
    END LOOP;
    IF cardinality(stuck) = cardinality(remaining) THEN
      RAISE EXCEPTION 'tables refer to each other in a circle: %', stuck;
    END IF;
    remaining := stuck;
  END LOOP;
  DELETE FROM planning.organisation o WHERE o.id = org;
  DELETE FROM planning.sample_departure d WHERE d.org_id = org;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA planning FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  planning.found_organisation(uuid, text, boolean, uuid, text, text, text, boolean, uuid, text),
  planning.create_person(uuid, uuid, text, text, text, boolean, uuid, text),
  planning.set_password(uuid, uuid, text, boolean, text, uuid, text),
  planning.deactivate_person(uuid, uuid, uuid, text),
  planning.reactivate_person(uuid, uuid, uuid, text),
  planning.grant_capacity(uuid, uuid, uuid, text, uuid, uuid, text),
  planning.revoke_capacity(uuid, uuid, uuid, boolean, uuid, text),
  planning.open_session(uuid, uuid, text, text, text),
  planning.sample_is_leaving(uuid),
  planning.remove_sample_organisation(uuid, text)
  TO northline_app;
