package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In the database one door leads onto the portfolio roadmap, and no setting leaves it open. */
class OnlyDoorIT {
    private static final String OURS = "n.nspname IN ('planning', 'ethics')";

    @Test
    @DisplayName("I-14 Of all functions one writes a portfolio entry")
    void oneFunctionEnters() throws SQLException {
        assertThat(
                        Sql.seen(
                                "SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE "
                                        + OURS
                                        + " AND p.prosrc ~* '(insert\\s+into|merge\\s+into|update|copy)\\s+(only\\s+)?(planning[.])?portfolio_entry'"))
                .containsExactly("planning.enter_portfolio(uuid,uuid,text,uuid,text)");
    }

    @Test
    @DisplayName("I-14 No other function, trigger or rule passes through that door")
    void nothingElsePassesThroughTheDoor() throws SQLException {
        assertThat(Sql.seen(
                        "SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE "
                                + OURS
                                + " AND p.proname <> 'enter_portfolio' AND p.prosrc ~* 'enter_portfolio'"))
                .isEmpty();
        assertThat(Sql.seen("SELECT r.rulename FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
                        + OURS
                        + " AND r.rulename <> '_RETURN'"))
                .isEmpty();
        assertThat(Sql.seen("SELECT a.attrelid::regclass FROM pg_class c, aclexplode(c.relacl) x, pg_attribute a"
                        + " WHERE c.oid = 'planning.portfolio_entry'::regclass AND a.attrelid = c.oid AND a.attnum = 1"
                        + " AND x.grantee <> c.relowner AND x.privilege_type <> 'SELECT'"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "I-14 Functions that compose their statements are known: two of the migrations, and those that empty or fill an organisation")
    void functionsThatComposeStatementsAreKnown() throws SQLException {
        assertThat(
                        Sql.seen(
                                "SELECT p.oid::regprocedure || CASE WHEN has_function_privilege('northline_app', p.oid, 'EXECUTE')"
                                        + " THEN ' of the server' ELSE '' END FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE "
                                        + OURS
                                        + " AND p.prosrc ~* '\\mexecute\\M\\s+(format|''|[a-z_]+\\s*(;|using|into|[|]{2}))' ORDER BY 1"))
                .containsExactly(
                        "ethics.attach_audit()",
                        "ethics.protect(regclass,boolean)",
                        "planning.remove_sample_organisation(uuid,text) of the server",
                        "planning.workspace_in_use(uuid) of the server",
                        "planning.write_arriving_rows(uuid,text,text[])");
    }

    @Test
    @DisplayName("I-48 No column of any table can hold an override or a switch of gate or audit")
    void noColumnHoldsASwitch() throws SQLException {
        assertThat(
                        Sql.seen(
                                "SELECT c.oid::regclass || '.' || a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                                        + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE "
                                        + OURS
                                        + " AND c.relkind = 'r' AND c.relname || '.' || a.attname ~* "
                                        + "'overrid|bypass|break_?glass|waive|waiver|exempt|emergency|disable|enable|switch|toggle|feature_flag|setting|force'"))
                .isEmpty();
    }

    @Test
    @DisplayName("I-48 Every yes-or-no column that the server may write is known, and none of them opens the gate")
    void yesOrNoColumnsAreKnown() throws SQLException {
        assertThat(Sql.seen(
                        "SELECT c.oid::regclass || '.' || a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.atttypid = 'boolean'::regtype WHERE "
                                + OURS
                                + " AND c.relkind = 'r' AND (has_column_privilege('northline_app', c.oid, a.attnum, 'INSERT')"
                                + " OR has_column_privilege('northline_app', c.oid, a.attnum, 'UPDATE')) ORDER BY 1"))
                .containsExactly(
                        "ethics.misuse_scenario.irreversible",
                        "ethics.misuse_scenario.likelihood_known",
                        "ethics.misuse_scenario.vulnerable_people",
                        "ethics.misuse_scenario.wide_reach",
                        "ethics.misuse_scenario.withdrawn",
                        "ethics.mitigation.withdrawn",
                        "ethics.parties.opposed",
                        "ethics.parties.payer_is_user",
                        "planning.change_reason.live",
                        "planning.consolidated_item.mandatory",
                        "planning.import_run.byte_order_mark",
                        "planning.import_run.create_products",
                        "planning.import_run.dry_run",
                        "planning.saved_view.shared",
                        "planning.scenario.keeps_allocation",
                        "planning.scenario.keeps_promoted",
                        "planning.share_link.shows_money",
                        "planning.share_link.shows_names",
                        "planning.strategy_option.chosen");
    }

    @Test
    @DisplayName("I-48 No function reads a setting of the session, but the isolation of its transaction")
    void noSettingOfTheSessionIsRead() throws SQLException {
        assertThat(Sql.seen(
                        "SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE "
                                + OURS
                                + " AND replace(p.prosrc, 'current_setting(''transaction_isolation'')', '')"
                                + " ~* 'current_setting|set_config|session_replication_role|disable\\s+trigger'"))
                .isEmpty();
    }
}
