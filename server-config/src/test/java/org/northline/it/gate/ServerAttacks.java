package org.northline.it.gate;

import java.util.List;

/** Attacks on the database server: its roles, its catalogue, its files, and the way in which names are found. */
final class ServerAttacks {
    private ServerAttacks() {}

    /** Those that also hold for a role which somebody more powerful has put on. */
    static List<Attack> all() {
        return List.of(
                Attack.sql(
                        "disable the triggers of the roadmap",
                        "ALTER TABLE planning.portfolio_entry DISABLE TRIGGER ALL"),
                Attack.sql("drop a guard", "DROP TRIGGER portfolio_entry_a_gate ON planning.portfolio_entry"),
                Attack.sql("drop the audit", "DROP TRIGGER zz_audit ON ethics.misuse_review"),
                Attack.sql(
                        "drop a constraint",
                        "ALTER TABLE planning.portfolio_entry DROP CONSTRAINT portfolio_entry_case_fk"),
                Attack.sql("take a table over", "ALTER TABLE ethics.sign_off OWNER TO northline_app"),
                Attack.sql("lock everybody out", "LOCK TABLE planning.portfolio_entry IN ACCESS EXCLUSIVE MODE"),
                Attack.sql(
                        "replace the predicate",
                        "CREATE OR REPLACE FUNCTION ethics.blockers(org uuid, item uuid) RETURNS SETOF text"
                                + " LANGUAGE sql AS $$ SELECT 'x' WHERE false $$"),
                Attack.sql(
                        "replace the hook of the plan",
                        "CREATE OR REPLACE FUNCTION planning.promotion_blockers(org uuid, item uuid)"
                                + " RETURNS SETOF text LANGUAGE sql AS $$ SELECT 'x' WHERE false $$"),
                Attack.sql(
                        "alter where a door looks for names",
                        "ALTER FUNCTION ethics.judge(uuid, uuid, boolean) SET search_path = public"),
                Attack.sql(
                        "make a door run as its caller",
                        "ALTER FUNCTION ethics.judge(uuid, uuid, boolean) SECURITY INVOKER"),
                Attack.sql(
                        "replace a view of the predicate",
                        "CREATE OR REPLACE VIEW ethics.open_objection AS SELECT * FROM ethics.objection WHERE false"),
                Attack.sql(
                        "add a function to the gate",
                        "CREATE FUNCTION ethics.helper() RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'"),
                Attack.sql("add a table to the gate", "CREATE TABLE ethics.shadow (x integer)"),
                Attack.sql(
                        "add a function to public",
                        "CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT clock_timestamp()'"),
                Attack.sql(
                        "add an operator to public",
                        "CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq)"),
                Attack.sql("make a schema", "CREATE SCHEMA shadow"),
                Attack.sql("shadow a table by a temporary one", "CREATE TEMPORARY TABLE misuse_review (org_id uuid)"),
                Attack.sql(
                        "shadow a view by a temporary one",
                        "CREATE TEMPORARY VIEW blocker AS SELECT 'x'::text AS reason WHERE false"),
                Attack.sql("call the predicate's inside without locks", "SELECT ethics.judge(NULL, NULL, false)"),
                Attack.sql("call the helper that skips the checks", "SELECT ethics.locked_review(NULL, NULL)"),
                Attack.sql("call the trigger of the log", "SELECT ethics.append_audit_event()"),
                Attack.sql(
                        "unguard a table by the migrations' helper", "SELECT ethics.protect('ethics.sign_off', false)"),
                Attack.sql("forget a migration", "DELETE FROM ethics.flyway_schema_history"),
                Attack.sql("become superuser", "ALTER ROLE northline_app SUPERUSER"),
                Attack.sql("join the owner", "GRANT northline_owner TO northline_app"),
                Attack.sql("make another role", "CREATE ROLE shadow LOGIN SUPERUSER"),
                Attack.sql("give oneself a privilege", "GRANT UPDATE ON ethics.audit_head TO northline_app"),
                Attack.sql("read a file of the server", "SELECT pg_read_file('/etc/passwd')"),
                Attack.sql("run a program on the server", "COPY (SELECT 1) TO PROGRAM 'cat'"),
                Attack.sql("write a file on the server", "COPY (SELECT 1) TO '/tmp/northline-attack'"),
                Attack.sql("bring a file in as a large object", "SELECT lo_import('/etc/passwd')"),
                Attack.sql(
                        "write a large object out", "SELECT lo_export(lo_from_bytea(0, ''), '/tmp/northline-attack')"),
                Attack.sql("load a library", "LOAD 'plpgsql_check_shadow'"),
                Attack.sql("add an extension", "CREATE EXTENSION dblink"),
                Attack.sql("reload the configuration", "SELECT pg_reload_conf()"),
                Attack.sql("read the hashes of roles", "SELECT rolpassword FROM pg_authid"),
                Attack.sql("write to the catalogue", "UPDATE pg_trigger SET tgenabled = 'D'"));
    }

    /** Those that PostgreSQL judges by who has signed in, or that end the transaction: they need a session of the server's own role. */
    static List<Attack> inOwnSession() {
        return List.of(
                Attack.sql("act as the owner", "SET ROLE northline_owner"),
                Attack.sql("act as the superuser", "SET SESSION AUTHORIZATION postgres"),
                Attack.sql("skip triggers as a replica does", "SET session_replication_role = replica"),
                Attack.sql(
                        "skip triggers for one transaction",
                        "SELECT set_config('session_replication_role', 'replica', true)"),
                Attack.sql("allow changes of the catalogue", "SET allow_system_table_mods = on"),
                Attack.sql("put a promotion off past its check", "PREPARE TRANSACTION 'later'"),
                Attack.sql("write the log of statements elsewhere", "SET log_statement = 'none'"));
    }
}
