package org.northline.ethics.sealing;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.northline.ethics.hat.Hat;
import org.northline.ethics.policy.Policies;
import org.northline.ethics.policy.Policy;
import org.northline.ethics.review.AnswerState;
import org.northline.ethics.review.GivenAnswer;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.Parties;
import org.northline.ethics.review.Parties.Party;
import org.northline.ethics.review.TierDemand;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;
import org.northline.ethics.scenario.ScenarioKind;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the dossier of a review as it stands in the database. */
@OnePerServer
class Dossiers implements TierDemand {
    private final Jdbi jdbi;
    private final Policies policies;

    @Inject
    Dossiers(Jdbi jdbi, Policies policies) {
        this.jdbi = jdbi;
        this.policies = policies;
    }

    @Override
    public int of(MisuseReview review) {
        OrgId org = review.key().org();
        return Math.max(get(org, review.id().value()).demandedTier(), leastTier(org, review.item()));
    }

    /** What was stopped once, or is linked to what was, is reviewed at the highest tier. */
    private int leastTier(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT ethics.least_tier(:org, :item)")
                .bind("org", org.value())
                .bind("item", item)
                .mapTo(Integer.class)
                .one());
    }

    /** The dossier; fails with {@link NotFound} when the review is absent or another organisation's. */
    Dossier get(OrgId org, UUID review) {
        return jdbi.withHandle(handle -> {
            Header header = query(handle, HEADER, org, review)
                    .map(ConstructorMapper.of(Header.class))
                    .findOne()
                    .orElseThrow(NotFound::new);
            Policy policy = policies.get(org, header.policyVersion());
            return new Dossier(
                    caseOf(handle, org, header),
                    policy,
                    answers(handle, org, review),
                    parties(handle, org, review),
                    villain(handle, org, review),
                    hats(handle, org, review),
                    scenarios(handle, org, review),
                    Resemblances.of(handle, org, header.itemId()));
        });
    }

    private static final String HEADER = """
            SELECT r.id, r.item_id, r.tier, r.lead_id, r.policy_version,
              r.policy_version = (SELECT p.version FROM ethics.current_policy p WHERE p.org_id = r.org_id) AS newest,
              ethics.double_scored_from() AS double_scored_from, ethics.money_page_from() AS money_page_from,
              EXISTS (SELECT FROM ethics.money_page m WHERE m.org_id = r.org_id AND m.review_id = r.id) AS money_page_written
            FROM ethics.misuse_review r WHERE r.org_id = :org AND r.id = :review
            """;

    private static Dossier.Case caseOf(Handle handle, OrgId org, Header header) {
        List<UUID> makers = handle.createQuery(
                        "SELECT DISTINCT person_id FROM ethics.item_maker WHERE org_id = :org AND item_id = :item")
                .bind("org", org.value())
                .bind("item", header.itemId())
                .mapTo(UUID.class)
                .list();
        return new Dossier.Case(
                header.id(),
                header.itemId(),
                header.tier(),
                header.leadId(),
                new HashSet<>(makers),
                header.newest(),
                header.doubleScoredFrom(),
                header.moneyPageFrom(),
                header.moneyPageWritten());
    }

    private static List<Dossier.AnswerOnFile> answers(Handle handle, OrgId org, UUID review) {
        return query(handle, """
                        SELECT a.question_id, a.state, a.value, a.reason,
                          EXISTS (SELECT FROM ethics.answer_second s WHERE s.org_id = a.org_id AND s.answer_id = a.id
                            AND s.answer_version = a.version AND s.changed_by <> a.changed_by) AS seconded
                        FROM ethics.answer a WHERE a.org_id = :org AND a.review_id = :review
                        """, org, review)
                .map((row, context) -> new Dossier.AnswerOnFile(
                        row.getString("question_id"),
                        new GivenAnswer(
                                AnswerState.valueOf(row.getString("state")),
                                row.getString("value"),
                                row.getString("reason")),
                        row.getBoolean("seconded")))
                .list();
    }

    private static Optional<Parties> parties(Handle handle, OrgId org, UUID review) {
        return query(handle, "SELECT * FROM ethics.parties WHERE org_id = :org AND review_id = :review", org, review)
                .map((row, context) -> new Parties(
                        party(row, "payer", "payer_aim"),
                        party(row, "product_user", "user_aim"),
                        party(row, "data_subject", "data_subject_aim"),
                        party(row, "bystander", "bystander_aim"),
                        row.getBoolean("payer_is_user"),
                        row.getBoolean("opposed"),
                        row.getString("comparison")))
                .findOne();
    }

    private static Party party(ResultSet row, String who, String aim) throws SQLException {
        return new Party(row.getString(who), row.getString(aim));
    }

    private static Optional<Dossier.Villain> villain(Handle handle, OrgId org, UUID review) {
        return query(handle, """
                        SELECT v.person_id AS person, coalesce(v.person_id = (
                            SELECT w.person_id FROM ethics.villain w
                            JOIN ethics.misuse_review o ON o.org_id = w.org_id AND o.id = w.review_id
                            JOIN planning.roadmap_item j ON j.org_id = o.org_id AND j.id = o.item_id
                            WHERE w.org_id = r.org_id AND j.product_id = i.product_id AND o.item_id <> r.item_id
                              AND o.sealed_at IS NOT NULL
                            ORDER BY o.sealed_at DESC LIMIT 1), false) AS twice_running
                        FROM ethics.villain v
                        JOIN ethics.misuse_review r ON r.org_id = v.org_id AND r.id = v.review_id
                        JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
                        WHERE v.org_id = :org AND v.review_id = :review
                        """, org, review)
                .map(ConstructorMapper.of(Dossier.Villain.class))
                .findOne();
    }

    private static List<Dossier.HatOnFile> hats(Handle handle, OrgId org, UUID review) {
        return query(handle, """
                        SELECT h.hat, h.argued_from, h.person_id IS NOT NULL AS worn, h.argument <> '' AS argued,
                          NOT EXISTS (SELECT FROM ethics.wearing_refusals(h.org_id, h.review_id, h.hat, h.person_id)) AS independent
                        FROM ethics.hat_standing h WHERE h.org_id = :org AND h.review_id = :review ORDER BY h.place
                        """, org, review)
                .map((row, context) -> new Dossier.HatOnFile(
                        Hat.valueOf(row.getString("hat")),
                        row.getInt("argued_from"),
                        row.getBoolean("worn"),
                        row.getBoolean("argued"),
                        row.getBoolean("independent")))
                .list();
    }

    private static List<Dossier.ScenarioOnFile> scenarios(Handle handle, OrgId org, UUID review) {
        return query(handle, """
                        SELECT s.id, s.kind, s.title, s.inherent_level, s.residual_level, s.written_by, d.choice,
                          CASE WHEN NOT b.asked THEN 'SINGLE' WHEN b.second_score_id IS NULL THEN 'ONCE'
                            WHEN b.far_apart AND NOT b.discussed THEN 'UNDISCUSSED' ELSE 'TWICE' END AS scoring,
                          EXISTS (SELECT FROM planning.capacity_grant g WHERE g.org_id = d.org_id AND g.person_id = d.changed_by
                            AND g.capacity = 'EXECUTIVE' AND g.revoked_at IS NULL) AS by_executive,
                          (SELECT count(*) FROM ethics.mitigation m
                            WHERE m.org_id = s.org_id AND m.scenario_id = s.id AND NOT m.withdrawn) AS mitigations,
                          (SELECT count(*) FROM ethics.mitigation m
                            JOIN ethics.mitigation_verification v ON v.org_id = m.org_id AND v.mitigation_id = m.id
                            WHERE m.org_id = s.org_id AND m.scenario_id = s.id AND NOT m.withdrawn) AS verified
                        FROM ethics.misuse_scenario s
                        JOIN ethics.scenario_scoring b ON b.org_id = s.org_id AND b.scenario_id = s.id
                        LEFT JOIN ethics.disposition d ON d.org_id = s.org_id AND d.scenario_id = s.id
                        WHERE s.org_id = :org AND s.review_id = :review AND NOT s.withdrawn ORDER BY s.id
                        """, org, review)
                .map((row, context) -> scenario(row))
                .list();
    }

    private static Dossier.ScenarioOnFile scenario(ResultSet row) throws SQLException {
        return new Dossier.ScenarioOnFile(
                row.getObject("id", UUID.class),
                ScenarioKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("inherent_level"),
                row.getInt("residual_level"),
                Dossier.Scoring.valueOf(row.getString("scoring")),
                row.getObject("written_by", UUID.class),
                Optional.ofNullable(row.getString("choice")).map(Disposition::valueOf),
                row.getBoolean("by_executive"),
                row.getInt("mitigations"),
                row.getInt("verified"));
    }

    private static Query query(Handle handle, String sql, OrgId org, UUID review) {
        return handle.createQuery(sql).bind("org", org.value()).bind("review", review);
    }

    /** The row of the review itself. */
    public record Header(
            UUID id,
            UUID itemId,
            int tier,
            UUID leadId,
            int policyVersion,
            boolean newest,
            int doubleScoredFrom,
            int moneyPageFrom,
            boolean moneyPageWritten) {}
}
