package org.northline.ethics.casefile;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.PartiesView.PartyView;
import org.northline.ethics.review.AnswerState;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;
import org.northline.ethics.scenario.Mitigation.BlockedStep;
import org.northline.ethics.scenario.ScenarioKind;
import org.northline.planning.shared.Actor;

/** Reads what people wrote in one review, as far as the reader may know it: a score that is to be given again blind stays with its author. */
final class WrittenParts {
    private final Handle handle;
    private final Actor reader;
    private final UUID review;

    WrittenParts(Handle handle, Actor reader, UUID review) {
        this.handle = handle;
        this.reader = reader;
        this.review = review;
    }

    List<AnswerView> answers() {
        return query("""
                        SELECT a.question_id, a.state, a.value, a.reason, a.version, a.changed_at, a.changed_by AS by_id, p.name AS by_name,
                          s.id AS second_id, s.name AS second_name
                        FROM ethics.answer a
                        JOIN planning.person p ON p.org_id = a.org_id AND p.id = a.changed_by
                        LEFT JOIN LATERAL (SELECT q.id, q.name FROM ethics.answer_second t
                          JOIN planning.person q ON q.org_id = t.org_id AND q.id = t.changed_by
                          WHERE t.org_id = a.org_id AND t.answer_id = a.id AND t.answer_version = a.version LIMIT 1) s ON true
                        WHERE a.org_id = :org AND a.review_id = :review ORDER BY a.question_id
                        """)
                .map((row, context) -> new AnswerView(
                        row.getString("question_id"),
                        AnswerState.valueOf(row.getString("state")),
                        filled(row.getString("value")),
                        filled(row.getString("reason")),
                        person(row, "second"),
                        somebody(row, "by"),
                        instant(row, "changed_at"),
                        row.getLong("version")))
                .list();
    }

    PartiesView parties() {
        return query("SELECT * FROM ethics.parties WHERE org_id = :org AND review_id = :review")
                .map((row, context) -> new PartiesView(
                        new PartyView(row.getString("payer"), row.getString("payer_aim")),
                        new PartyView(row.getString("product_user"), row.getString("user_aim")),
                        new PartyView(row.getString("data_subject"), row.getString("data_subject_aim")),
                        new PartyView(row.getString("bystander"), row.getString("bystander_aim")),
                        row.getBoolean("payer_is_user"),
                        row.getBoolean("opposed"),
                        row.getString("comparison"),
                        row.getLong("version")))
                .findOne()
                .orElseGet(PartiesView::empty);
    }

    MoneyPageView moneyPage() {
        return new MoneyPages(handle, reader, review).get();
    }

    List<HatView> hats() {
        return new Hats(handle, reader, review).list();
    }

    List<ScenarioView> scenarios() {
        Map<UUID, ScoringView> scorings = new Scorings(handle, reader, review).byScenario();
        Map<UUID, List<MitigationView>> mitigations =
                mitigations().stream().collect(groupingBy(MitigationView::scenarioId));
        return query("""
                        SELECT s.*, w.id AS writer_id, w.name AS writer_name,
                          d.choice, d.reason AS choice_reason, e.id AS decider_id, e.name AS decider_name
                        FROM ethics.misuse_scenario s
                        JOIN planning.person w ON w.org_id = s.org_id AND w.id = s.written_by
                        LEFT JOIN ethics.disposition d ON d.org_id = s.org_id AND d.scenario_id = s.id
                        LEFT JOIN planning.person e ON e.org_id = d.org_id AND e.id = d.changed_by
                        WHERE s.org_id = :org AND s.review_id = :review AND NOT s.withdrawn ORDER BY s.id
                        """)
                .map((row, context) -> scenario(row, scorings, mitigations))
                .list();
    }

    private static ScenarioView scenario(
            ResultSet row, Map<UUID, ScoringView> scorings, Map<UUID, List<MitigationView>> mitigations)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        ScoringView scoring = requireNonNull(scorings.get(id), "scoring");
        ScoreView first = scoring.first();
        return new ScenarioView(
                id,
                ScenarioKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("actor"),
                row.getString("motive"),
                row.getString("means"),
                row.getString("victims"),
                row.getString("path"),
                row.getString("detector"),
                first == null ? null : first.severity(),
                first == null ? null : first.likelihood(),
                first == null ? Set.of() : first.aggravators(),
                Stream.of(row.getString("guidelines").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                first == null ? null : row.getInt("inherent_level"),
                first == null ? null : row.getInt("residual_level"),
                scoring,
                somebody(row, "writer"),
                disposition(row),
                mitigations.getOrDefault(id, List.of()),
                row.getLong("version"));
    }

    private static ScenarioView.@Nullable DispositionView disposition(ResultSet row) throws SQLException {
        String choice = row.getString("choice");
        return choice == null
                ? null
                : new ScenarioView.DispositionView(
                        Disposition.valueOf(choice), row.getString("choice_reason"), somebody(row, "decider"));
    }

    List<MitigationView> mitigations() {
        return query("""
                        SELECT m.*, o.name AS owner_name, v.evidence, v.changed_at AS verified_at,
                          p.id AS verifier_id, p.name AS verifier_name, coalesce(e.extended_to, m.due_on) AS due,
                          e.reason AS extension_reason, e.changed_at AS extended_at, x.id AS extender_id, x.name AS extender_name,
                          NOT b.hidden OR :reader IN (b.scored_by, m.planned_by) AS known
                        FROM ethics.mitigation m
                        JOIN ethics.scenario_scoring b ON b.org_id = m.org_id AND b.scenario_id = m.scenario_id
                        JOIN planning.person o ON o.org_id = m.org_id AND o.id = m.owner_id
                        LEFT JOIN ethics.mitigation_verification v ON v.org_id = m.org_id AND v.mitigation_id = m.id
                        LEFT JOIN planning.person p ON p.org_id = v.org_id AND p.id = v.changed_by
                        LEFT JOIN ethics.condition_extension e ON e.org_id = m.org_id AND e.mitigation_id = m.id
                        LEFT JOIN planning.person x ON x.org_id = e.org_id AND x.id = e.changed_by
                        WHERE m.org_id = :org AND m.review_id = :review AND NOT m.withdrawn ORDER BY m.id
                        """)
                .map((row, context) -> new MitigationView(
                        row.getObject("id", UUID.class),
                        row.getObject("scenario_id", UUID.class),
                        row.getString("body"),
                        somebody(row, "owner"),
                        row.getObject("due", LocalDate.class),
                        row.getString("measure"),
                        BlockedStep.valueOf(row.getString("blocks")),
                        row.getBoolean("known") ? row.getInt("residual_severity") : null,
                        row.getBoolean("known") ? row.getInt("residual_likelihood") : null,
                        verification(row),
                        extension(row),
                        row.getLong("version")))
                .list();
    }

    private static MitigationView.@Nullable VerificationView verification(ResultSet row) throws SQLException {
        String evidence = row.getString("evidence");
        return evidence == null
                ? null
                : new MitigationView.VerificationView(somebody(row, "verifier"), instant(row, "verified_at"), evidence);
    }

    private static MitigationView.@Nullable ExtensionView extension(ResultSet row) throws SQLException {
        String reason = row.getString("extension_reason");
        return reason == null
                ? null
                : new MitigationView.ExtensionView(
                        row.getObject("due_on", LocalDate.class),
                        somebody(row, "extender"),
                        instant(row, "extended_at"),
                        reason);
    }

    private Query query(String sql) {
        return handle.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("org", reader.org().value())
                .bind("reader", reader.person().value())
                .bind("review", review);
    }

    static PersonReference somebody(ResultSet row, String prefix) throws SQLException {
        return new PersonReference(row.getObject(prefix + "_id", UUID.class), row.getString(prefix + "_name"));
    }

    static @Nullable PersonReference person(ResultSet row, String prefix) throws SQLException {
        return row.getString(prefix + "_name") == null ? null : somebody(row, prefix);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String filled(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty()).orElse(null);
    }
}
