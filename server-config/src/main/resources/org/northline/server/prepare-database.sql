-- Roles, schemas and extensions that the migrations build on. Every statement may run again at every start.
-- Runs as the login that deploys: it owns the database and may create roles, and need not be a superuser.

DO $$
DECLARE
  wanted record;
BEGIN
  FOR wanted IN
    SELECT * FROM (VALUES
      ('northline_owner', 'NOLOGIN'),   -- owns schemas, tables and functions; migrations act as it
      ('northline_auditor', 'NOLOGIN'), -- reads
      ('northline_app', 'LOGIN')        -- the server
    ) AS role (name, login)
    WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role.name)
  LOOP
    EXECUTE format('CREATE ROLE %I %s NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION', wanted.name, wanted.login);
  END LOOP;
  IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
    -- Since PostgreSQL 16 the creator of a role may administer it, but not act as it, until it says so.
    EXECUTE format('GRANT northline_owner TO %I', current_user);
  END IF;
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO northline_app, northline_auditor', current_database());
END
$$;

CREATE SCHEMA IF NOT EXISTS planning AUTHORIZATION northline_owner;
CREATE SCHEMA IF NOT EXISTS ethics AUTHORIZATION northline_owner;
CREATE SCHEMA IF NOT EXISTS extensions AUTHORIZATION northline_owner;
CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA extensions;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

SET ROLE northline_owner;
REVOKE ALL ON SCHEMA planning, ethics, extensions FROM PUBLIC;
GRANT USAGE ON SCHEMA planning, ethics, extensions TO northline_app, northline_auditor;
RESET ROLE;
