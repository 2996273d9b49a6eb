package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/**
 * The catalogue of the database against a golden file. When a migration changes it on purpose, run these tests once more with
 * {@code -Dnorthline.golden=src/test/resources/org/northline/it/gate/catalogue.txt} and read the difference before checking it in.
 */
class CatalogueIT {
    @Test
    @DisplayName("I-2 Privileges, guards and functions of the gate are those of the golden file")
    void catalogueIsTheGoldenOne() throws SQLException, IOException {
        List<String> catalogue = catalogue();
        String rewrite = System.getProperty("northline.golden");
        if (rewrite != null) {
            Files.write(Path.of(rewrite), catalogue);
        }

        assertThat(catalogue).containsExactlyElementsOf(golden());
    }

    @Test
    void everyTriggerOfBothSchemasIsAlwaysOn() throws SQLException {
        assertThat(Sql.seen("""
                        SELECT t.tgrelid::regclass || ' ' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                        JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE n.nspname IN ('planning', 'ethics') AND NOT t.tgisinternal AND t.tgenabled <> 'A'
                        """)).isEmpty();
    }

    @Test
    void everyDefinerFunctionFixesItsSearchPathAndIsNotForEverybody() throws SQLException {
        assertThat(Sql.seen("""
                        SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                        WHERE n.nspname IN ('planning', 'ethics') AND p.prosecdef
                          AND (coalesce(array_to_string(p.proconfig, ' '), '') !~ 'search_path=.*pg_temp$'
                            OR has_function_privilege('public', p.oid, 'EXECUTE'))
                        """)).isEmpty();
    }

    @Test
    @DisplayName("I-49 Every table of an organisation has its audit trigger, but the technical ones")
    void everyTableIsAudited() throws SQLException {
        assertThat(Sql.seen("""
                        SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE n.nspname IN ('planning', 'ethics') AND c.relkind = 'r'
                          AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'org_id')
                          AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'zz_audit') ORDER BY 1
                        """))
                .containsExactlyInAnyOrder(
                        "ethics.answer_author",
                        "ethics.audit_event",
                        "ethics.audit_head",
                        "ethics.guideline",
                        "ethics.policy_draft_author",
                        "ethics.question",
                        "ethics.question_option",
                        "ethics.question_threshold",
                        "ethics.scenario_seed",
                        "planning.adopted_item",
                        "planning.best_plan",
                        "planning.carried_count",
                        "planning.conflicting_rule",
                        "planning.consolidated_item",
                        "planning.consolidated_use",
                        "planning.consolidation_progress",
                        "planning.idempotency_record",
                        "planning.import_chunk",
                        "planning.import_problem",
                        "planning.import_product",
                        "planning.import_progress",
                        "planning.import_row",
                        "planning.item_number_series",
                        "planning.item_owner",
                        "planning.item_revision",
                        "planning.metric_observation",
                        "planning.sample_departure",
                        "planning.session",
                        "planning.shortage",
                        "planning.workspace_arrival",
                        "planning.workspace_import_chunk",
                        "planning.workspace_import_part",
                        "planning.workspace_import_progress");
    }

    @Test
    void noRuntimeRoleWritesPastTheDoors() throws SQLException {
        assertThat(Sql.seen("""
                        SELECT t || ' ' || p FROM unnest(ARRAY['planning.portfolio_entry', 'planning.portfolio_removal', 'planning.capacity_grant',
                            'planning.item_revision', 'planning.item_owner', 'ethics.sign_off', 'ethics.sign_off_withdrawal', 'ethics.review_return',
                            'ethics.objection', 'ethics.objection_withdrawal', 'ethics.hold', 'ethics.hold_release', 'ethics.stop_call',
                            'ethics.stop_call_withdrawal', 'ethics.item_stop', 'ethics.mitigation_verification', 'ethics.policy', 'ethics.quorum',
                            'ethics.quorum_seat', 'ethics.guideline', 'ethics.question', 'ethics.question_option', 'ethics.question_threshold',
                            'ethics.scenario_seed', 'ethics.policy_publication', 'ethics.policy_draft_author', 'ethics.audit_event',
                            'ethics.audit_head', 'ethics.answer_author', 'ethics.condition_extension', 'ethics.appeal', 'ethics.appeal_vote',
                            'ethics.appeal_decision', 'ethics.stop_link', 'ethics.second_score', 'ethics.score_discussion',
                            'ethics.money_page', 'ethics.hat']) AS t,
                          unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS p, unnest(ARRAY['northline_app', 'northline_auditor']) AS r
                        WHERE has_table_privilege(r, t, p) OR (p IN ('INSERT', 'UPDATE') AND has_any_column_privilege(r, t, p))
                        """)).isEmpty();
    }

    static List<String> golden() throws IOException {
        try (InputStream file = CatalogueIT.class.getResourceAsStream("catalogue.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> catalogue() throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            return Catalogue.of(superuser);
        }
    }
}
