package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database's own catalogue says about the gate, one line each: privileges of the runtime roles, guards, functions, constraints. */
final class Catalogue {
    private static final String GATE_TABLES = """
            SELECT c.oid, c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'v') AND (n.nspname = 'ethics' AND c.relname <> 'flyway_schema_history' OR c.oid::regclass::text IN ('planning.portfolio_entry',
              'planning.portfolio_removal', 'planning.capacity_grant', 'planning.person', 'planning.session', 'planning.organisation',
              'planning.server_secret', 'planning.door_ticket', 'planning.item_revision', 'planning.item_owner', 'planning.gate_standing',
              'planning.gate_state', 'planning.entry_standing'))
            """;

    private Catalogue() {}

    static List<String> of(Connection superuser) throws SQLException {
        List<String> lines = new ArrayList<>();
        lines.addAll(Sql.texts(superuser, ROLES));
        lines.addAll(Sql.texts(superuser, PRIVILEGES.formatted(GATE_TABLES)));
        lines.addAll(Sql.texts(superuser, TRIGGERS.formatted(GATE_TABLES)));
        lines.addAll(Sql.texts(superuser, CONSTRAINTS.formatted(GATE_TABLES)));
        lines.addAll(Sql.texts(superuser, FUNCTIONS));
        lines.addAll(Sql.texts(superuser, SCHEMAS));
        return lines;
    }

    private static final String ROLES = """
            SELECT 'role ' || rolname || concat_ws(' ', CASE WHEN rolsuper THEN ' superuser' END, CASE WHEN rolcreaterole THEN ' createrole' END,
              CASE WHEN rolcreatedb THEN ' createdb' END, CASE WHEN rolbypassrls THEN ' bypassrls' END,
              CASE WHEN rolreplication THEN ' replication' END)
              || ', member of: ' || coalesce((SELECT string_agg(m.roleid::regrole::text, ' ' ORDER BY m.roleid::regrole::text)
                FROM pg_auth_members m WHERE m.member = r.oid), '-')
            FROM pg_roles r WHERE rolname IN ('northline_app', 'northline_auditor') ORDER BY rolname
            """;

    private static final String PRIVILEGES = """
            WITH gate AS (%s)
            SELECT 'table ' || g.name || ' ' || p.grantee || ': ' || string_agg(p.privilege, ' ' ORDER BY p.privilege) FROM gate g
            JOIN LATERAL (
              SELECT coalesce(a.grantee::regrole::text, 'PUBLIC') AS grantee, a.privilege_type AS privilege
                FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = g.oid
              UNION ALL
              SELECT a.grantee::regrole::text, a.privilege_type || '(' || string_agg(t.attname, ',' ORDER BY t.attname) || ')'
                FROM pg_attribute t, aclexplode(t.attacl) a WHERE t.attrelid = g.oid GROUP BY a.grantee, a.privilege_type
            ) p ON p.grantee <> 'northline_owner'
            GROUP BY g.name, p.grantee ORDER BY 1
            """;

    private static final String TRIGGERS = """
            WITH gate AS (%s)
            SELECT 'trigger ' || g.name || ' ' || t.tgname || ' ' || t.tgenabled::text FROM gate g
            JOIN pg_trigger t ON t.tgrelid = g.oid AND NOT t.tgisinternal ORDER BY 1
            """;

    private static final String CONSTRAINTS = """
            WITH gate AS (%s)
            SELECT 'constraint ' || g.name || ' ' || k.conname FROM gate g JOIN pg_constraint k ON k.conrelid = g.oid AND k.contype <> 'n'
            UNION ALL
            SELECT 'unique index ' || g.name || ' ' || i.indexrelid::regclass::text FROM gate g
              JOIN pg_index i ON i.indrelid = g.oid AND i.indisunique
              WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
            ORDER BY 1
            """;

    private static final String FUNCTIONS = """
            SELECT 'function ' || p.oid::regprocedure::text || CASE WHEN p.prosecdef THEN ' definer' ELSE ' invoker' END
              || ' owner=' || p.proowner::regrole::text || ' ' || coalesce(array_to_string(p.proconfig, ' '), 'no search_path')
              || ' may: ' || coalesce((SELECT string_agg(CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END, ' ' ORDER BY 1)
                FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee <> p.proowner), '-')
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname = 'ethics' OR p.oid::regprocedure::text ~ '^planning.(promotion_blockers|clearing_case|on_material_change|enter_portfolio|'
              'leave_portfolio|spend_ticket|length_prefixed|grant_capacity|revoke_capacity|open_session|set_password|sample_is_leaving)[(]'
            ORDER BY 1
            """;

    private static final String SCHEMAS = """
            SELECT 'schema ' || n.nspname || ' ' || CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END || ': '
              || string_agg(a.privilege_type, ' ' ORDER BY a.privilege_type)
            FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname IN ('planning', 'ethics', 'extensions') AND a.grantee <> n.nspowner
            GROUP BY n.nspname, a.grantee
            UNION ALL
            SELECT 'temporary tables: ' || has_database_privilege('northline_app', current_database(), 'TEMPORARY')
            ORDER BY 1
            """;
}
