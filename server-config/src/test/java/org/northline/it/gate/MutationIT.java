package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.northline.it.Northline;

/**
 * Each layer of the gate off in turn, inside a transaction that is undone: an attack that was refused must then succeed, or the catalogue must
 * differ from its golden file. A mutant that nobody notices would mean a guard that nobody tests. In one long file, because all layers stand in one
 * list.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationIT {
    private static final String OPEN_REVIEW_WITHOUT_CHECKS = """
            CREATE OR REPLACE FUNCTION ethics.open_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
              SELECT i.revision, i.content_hash, 1, 99 INTO NEW.item_revision, NEW.item_hash, NEW.policy_version, NEW.number
                FROM planning.roadmap_item i WHERE i.id = NEW.item_id;
              RETURN NEW;
            END $$
            """;

    private static final String NOTHING_RESEMBLES = """
            CREATE OR REPLACE FUNCTION ethics.resembled_stops(org uuid, item uuid) RETURNS TABLE (stopped_item_id uuid, resemblance numeric)
              LANGUAGE sql AS $$ SELECT NULL::uuid, 1.0 WHERE false $$
            """;
    private static final String NO_HIGHEST_TIER =
            "CREATE OR REPLACE FUNCTION ethics.least_tier(org uuid, item uuid) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$";

    private Battlefield field;

    @BeforeAll
    void layOut() throws SQLException {
        try (Connection app = Northline.connectionOfApp()) {
            field = Battlefield.laidOut(app);
        }
    }

    /** Layers that the attacks themselves must miss. */
    static List<String> missedByAttacks() {
        return List.of(
                "GRANT INSERT ON planning.portfolio_entry TO northline_app",
                "GRANT INSERT ON ethics.sign_off TO northline_app",
                "GRANT INSERT ON ethics.objection_withdrawal TO northline_app",
                "GRANT INSERT ON ethics.mitigation_verification TO northline_app",
                "GRANT INSERT ON ethics.condition_extension TO northline_app",
                "GRANT SELECT ON ethics.condition_extension TO northline_app",
                "GRANT SELECT ON ethics.appeal_vote TO northline_app",
                "GRANT INSERT ON ethics.stop_link TO northline_app",
                "GRANT INSERT ON ethics.second_score TO northline_app",
                "GRANT SELECT ON ethics.second_score TO northline_app",
                "GRANT INSERT ON ethics.score_discussion TO northline_app",
                "GRANT SELECT ON ethics.score_discussion TO northline_app",
                "GRANT INSERT ON ethics.money_page TO northline_app",
                "GRANT SELECT ON ethics.money_page TO northline_app",
                "GRANT INSERT ON ethics.hat TO northline_app",
                "GRANT SELECT ON ethics.hat TO northline_app",
                "GRANT INSERT ON ethics.policy_publication TO northline_app",
                "GRANT SELECT ON ethics.policy_publication TO northline_app",
                "GRANT INSERT ON planning.capacity_grant TO northline_app",
                "GRANT INSERT ON planning.session TO northline_app",
                "GRANT SELECT ON planning.server_secret TO northline_app",
                "GRANT DELETE ON planning.door_ticket TO northline_app",
                "GRANT SELECT ON ethics.sign_off TO northline_app",
                "GRANT EXECUTE ON FUNCTION ethics.judge(uuid, uuid, boolean) TO northline_app",
                "GRANT CREATE ON SCHEMA ethics TO northline_app",
                noRows("ethics.judge(org uuid, item uuid, with_locks boolean)"),
                noRows("ethics.signing_refusals(org uuid, review uuid, person uuid, wanted text)"),
                noOp("planning.spend_ticket(purpose text, ticket text, VARIADIC fields text[])"),
                noRows("ethics.extension_refusals(org uuid, mitigation uuid, person uuid, wanted text)"),
                passing("ethics.guard_extension()"),
                passing("ethics.guard_verifier()"),
                noRows("ethics.appeal_refusals(org uuid, item uuid, person uuid)"),
                noRows("ethics.panel_refusals(org uuid, appeal uuid, person uuid, wanted text)"),
                passing("ethics.guard_appeal()"),
                passing("ethics.guard_appeal_vote()"),
                passing("ethics.guard_appeal_decision()"),
                passing("ethics.guard_stop_link()"),
                passing("ethics.guard_seal_after_stop()"),
                NOTHING_RESEMBLES,
                NO_HIGHEST_TIER,
                noRows("ethics.second_score_refusals(org uuid, scenario uuid, person uuid)"),
                noRows("ethics.discussion_refusals(org uuid, scenario uuid, person uuid)"),
                passing("ethics.guard_scenario_score()"),
                passing("ethics.guard_second_score()"),
                passing("ethics.guard_score_discussion()"),
                passing("ethics.guard_sealed_scores()"),
                noRows("ethics.money_page_refusals(org uuid, review uuid, person uuid)"),
                passing("ethics.guard_money_page()"),
                passing("ethics.guard_sealed_money()"),
                noRows("ethics.hat_refusals(org uuid, review uuid, worn text, person uuid)"),
                noRows("ethics.wearing_refusals(org uuid, review uuid, worn text, person uuid)"),
                passing("ethics.guard_hat()"),
                passing("ethics.guard_villain()"),
                passing("ethics.guard_sealed_hats()"),
                passing("ethics.guard_review()"),
                passing("ethics.guard_review_part()"),
                passing("ethics.guard_identity_of_part()"),
                passing("ethics.guard_grant()"),
                passing("ethics.guard_audit_head()"),
                passing("ethics.guard_policy()"),
                passing("ethics.guard_policy_part()"),
                passing("ethics.guard_policy_draft()"),
                passing("ethics.record_policy_draft_author()"),
                noFaults("versions"),
                noFaults("guidelines"),
                noFaults("questions"),
                noFaults("quorum"),
                off("ethics.policy", "policy_a_guard"),
                off("ethics.policy_draft", "policy_draft_a_guard"),
                off("ethics.policy_draft", "policy_draft_b_author"),
                off("ethics.policy_draft_author", "policy_draft_author_append_only"),
                off("ethics.policy_publication", "policy_publication_append_only"),
                off("ethics.guideline", "guideline_a_closed"),
                off("ethics.question", "question_a_closed"),
                off("ethics.question_option", "question_option_a_closed"),
                off("ethics.question_threshold", "question_threshold_append_only"),
                off("ethics.scenario_seed", "scenario_seed_append_only"),
                OPEN_REVIEW_WITHOUT_CHECKS,
                passing("ethics.refuse_deletion()"),
                passing("ethics.refuse_rewriting()"),
                off("planning.portfolio_entry", "portfolio_entry_a_gate") + "; "
                        + off("planning.portfolio_entry", "portfolio_entry_b_gate_at_commit"),
                off("planning.portfolio_removal", "portfolio_removal_append_only"),
                off("ethics.appeal", "appeal_a_guard"),
                off("ethics.appeal", "appeal_append_only"),
                off("ethics.appeal_vote", "appeal_vote_a_guard"),
                off("ethics.appeal_vote", "appeal_vote_append_only"),
                off("ethics.appeal_decision", "appeal_decision_a_guard"),
                off("ethics.appeal_decision", "appeal_decision_no_truncate"),
                off("ethics.misuse_review", "misuse_review_c_seal_after_stop"),
                off("ethics.stop_link", "stop_link_a_open_review"),
                off("ethics.stop_link", "stop_link_b_guard"),
                off("ethics.stop_link", "stop_link_append_only"),
                off("ethics.stop_link", "stop_link_no_truncate"),
                off("ethics.misuse_scenario", "misuse_scenario_c_score"),
                off("ethics.misuse_review", "misuse_review_c_scores"),
                off("ethics.second_score", "second_score_b_guard"),
                off("ethics.second_score", "second_score_append_only"),
                off("ethics.score_discussion", "score_discussion_b_guard"),
                off("ethics.score_discussion", "score_discussion_append_only"),
                off("ethics.score_discussion", "score_discussion_no_truncate"),
                off("ethics.misuse_review", "misuse_review_c_money"),
                off("ethics.money_page", "money_page_b_guard"),
                off("ethics.money_page", "money_page_append_only"),
                off("ethics.money_page", "money_page_no_truncate"),
                off("ethics.misuse_review", "misuse_review_c_hats"),
                off("ethics.villain", "villain_c_hats"),
                off("ethics.hat", "hat_b_guard"),
                off("ethics.hat", "hat_append_only"),
                off("ethics.hat", "hat_no_truncate"),
                off("ethics.condition_extension", "condition_extension_a_guard"),
                off("ethics.condition_extension", "condition_extension_append_only"),
                off("ethics.mitigation_verification", "mitigation_verification_a_verifier"),
                off("ethics.sign_off", "sign_off_append_only"),
                off("ethics.item_stop", "item_stop_append_only"),
                off("ethics.audit_event", "audit_event_append_only"),
                off("ethics.audit_event", "audit_event_no_truncate"),
                off("ethics.quorum_seat", "quorum_seat_append_only"),
                off("ethics.answer_author", "answer_author_append_only"),
                "ALTER TABLE planning.portfolio_entry DROP CONSTRAINT portfolio_entry_case_fk",
                "ALTER TABLE ethics.sign_off DROP CONSTRAINT sign_off_person_uq",
                "ALTER TABLE ethics.sign_off DROP CONSTRAINT sign_off_statement_fk",
                "ALTER TABLE ethics.score_discussion DROP CONSTRAINT score_discussion_body_ck",
                "ALTER TABLE ethics.money_page DROP CONSTRAINT money_page_range_ck",
                "ALTER TABLE ethics.money_page DROP CONSTRAINT money_page_amount_ck",
                "ALTER TABLE ethics.hat DROP CONSTRAINT hat_hat_ck",
                "ALTER TABLE ethics.hat DROP CONSTRAINT hat_argument_ck",
                "ALTER TABLE ethics.quorum_seat DROP CONSTRAINT quorum_seat_minimum_ck",
                "ALTER TABLE planning.capacity_grant DROP CONSTRAINT capacity_grant_not_self_ck",
                "DROP INDEX ethics.misuse_review_live_uq",
                "DROP INDEX ethics.policy_draft_open_uq",
                "CREATE OR REPLACE VIEW ethics.open_objection AS SELECT org_id, item_id, id, person_id, guideline_number FROM ethics.objection WHERE false",
                "CREATE OR REPLACE VIEW ethics.quorum_standing AS SELECT org_id, item_id, id AS review_id, 0 AS signers_needed, 2::bigint AS signers,"
                        + " NULL::text[] AS lost FROM ethics.misuse_review; CREATE OR REPLACE VIEW ethics.seat_standing AS SELECT org_id, item_id, id AS review_id,"
                        + " ''::text AS capacity, 0 AS minimum, 2::bigint AS signers FROM ethics.misuse_review");
    }

    /** One of two layers off: the other still refuses, so that only the catalogue tells. */
    static List<String> missedByTheCatalogue() {
        return List.of(
                "GRANT UPDATE ON ethics.misuse_review TO northline_app",
                "GRANT INSERT ON ethics.quorum TO northline_app",
                "GRANT EXECUTE ON FUNCTION ethics.adopt_policy(uuid, jsonb) TO northline_app",
                "ALTER TABLE ethics.quorum DROP CONSTRAINT quorum_signers_ck",
                "ALTER TABLE ethics.appeal_decision DROP CONSTRAINT appeal_decision_outcome_ck",
                "ALTER TABLE ethics.appeal_vote DROP CONSTRAINT appeal_vote_pk",
                "ALTER TABLE ethics.second_score DROP CONSTRAINT second_score_once_uq",
                "ALTER TABLE ethics.second_score DROP CONSTRAINT second_score_level_ck",
                off("ethics.second_score", "second_score_a_open_review"),
                off("ethics.score_discussion", "score_discussion_a_open_review"),
                off("ethics.money_page", "money_page_a_open_review"),
                "ALTER TABLE ethics.money_page DROP CONSTRAINT money_page_number_uq",
                off("ethics.hat", "hat_a_open_review"),
                "ALTER TABLE ethics.hat DROP CONSTRAINT hat_number_uq",
                "ALTER TABLE ethics.hat DROP CONSTRAINT hat_answer_ck",
                "ALTER TABLE ethics.condition_extension DROP CONSTRAINT condition_extension_pk",
                "ALTER TABLE ethics.condition_extension DROP CONSTRAINT condition_extension_length_ck",
                noRows("ethics.policy_draft_faults(org uuid, draft uuid)"),
                off("ethics.policy_draft", "policy_draft_no_delete"),
                off("ethics.quorum", "quorum_a_closed"),
                off("ethics.scenario_seed", "scenario_seed_a_closed"),
                "GRANT DELETE ON ethics.sign_off TO northline_app",
                "GRANT TEMPORARY ON DATABASE %s TO northline_app",
                "GRANT northline_owner TO northline_app",
                "GRANT pg_read_server_files TO northline_app",
                "ALTER ROLE northline_app BYPASSRLS",
                "ALTER ROLE northline_app CREATEROLE",
                "ALTER FUNCTION ethics.judge(uuid, uuid, boolean) RESET search_path",
                "ALTER FUNCTION ethics.blockers(uuid, uuid) SECURITY INVOKER",
                "ALTER TABLE planning.portfolio_entry ENABLE TRIGGER portfolio_entry_a_gate",
                off("planning.portfolio_entry", "portfolio_entry_a_gate"),
                off("planning.portfolio_entry", "portfolio_entry_b_gate_at_commit"),
                off("planning.portfolio_entry", "portfolio_entry_immutable"),
                off("ethics.misuse_review", "zz_audit"),
                off("planning.portfolio_entry", "zz_audit"));
    }

    @ParameterizedTest
    @MethodSource("missedByAttacks")
    @DisplayName("An attack succeeds once this layer is off")
    void attackNoticesTheMutant(String mutation) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, mutation);

            assertThat(firstSuccess(superuser)).as("attacks that succeed now").isNotEmpty();

            superuser.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("missedByTheCatalogue")
    @DisplayName("The golden file of the catalogue tells that this layer is off")
    void catalogueNoticesTheMutant(String mutation) throws SQLException, IOException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, mutation.formatted(Sql.text(superuser, "SELECT current_database()")));

            assertThat(Catalogue.of(superuser)).isNotEqualTo(CatalogueIT.golden());

            superuser.rollback();
        }
    }

    @Test
    void withoutAMutationEverythingIsRefused() throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);

            assertThat(firstSuccess(superuser)).isEmpty();
        }
    }

    private List<String> firstSuccess(Connection superuser) throws SQLException {
        List<Attack> asServer = new ArrayList<>(new TicketAttacks(field).all());
        asServer.addAll(new DraftAttacks(field).onTheDoor());
        asServer.addAll(new ExtensionAttacks(field).onTheDoor());
        asServer.addAll(new AppealAttacks(field).onTheDoors());
        asServer.addAll(new StopLinkAttacks(field).onTheDoor());
        asServer.addAll(new ScoreAttacks(field).onTheDoors());
        asServer.addAll(new MoneyPageAttacks(field).onTheDoor());
        asServer.addAll(new HatAttacks(field).onTheDoors());
        asServer.addAll(new TableAttacks(field).all());
        asServer.addAll(ServerAttacks.all());
        for (Attack attack : asServer) {
            if (!attack.isRefused(superuser, "northline_app")) {
                return List.of(attack.name());
            }
        }
        for (Attack attack : GuardAttacks.of(field)) {
            if (!attack.isRefused(superuser, "northline_owner")) {
                return List.of(attack.name() + " (as the owner)");
            }
        }
        return List.of();
    }

    private static String off(String table, String trigger) {
        return "ALTER TABLE " + table + " DISABLE TRIGGER " + trigger;
    }

    private static String passing(String function) {
        return "CREATE OR REPLACE FUNCTION " + function + " RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN RETURN coalesce(NEW, OLD); END $$";
    }

    private static String noRows(String function) {
        return "CREATE OR REPLACE FUNCTION " + function
                + " RETURNS SETOF text LANGUAGE sql AS $$ SELECT '' WHERE false $$";
    }

    private static String noFaults(String of) {
        return noRows("ethics.faults_of_" + of + "(p ethics.policy)");
    }

    private static String noOp(String function) {
        return "CREATE OR REPLACE FUNCTION " + function + " RETURNS void LANGUAGE sql AS $$ SELECT $$";
    }
}
