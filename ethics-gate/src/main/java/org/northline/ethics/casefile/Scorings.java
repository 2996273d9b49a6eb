package org.northline.ethics.casefile;

import static java.util.stream.Collectors.toMap;
import static org.northline.ethics.casefile.WrittenParts.instant;
import static org.northline.ethics.casefile.WrittenParts.somebody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.ScoringView.DiscussionView;
import org.northline.ethics.casefile.ScoringView.MayScore;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.scenario.ScenarioKind;
import org.northline.planning.shared.Actor;

/** Reads the scores of a review's scenarios in one statement, and leaves out what is hidden from the reader. */
final class Scorings {
    private final Handle handle;
    private final Actor reader;
    private final UUID review;

    Scorings(Handle handle, Actor reader, UUID review) {
        this.handle = handle;
        this.reader = reader;
        this.review = review;
    }

    Map<UUID, ScoringView> byScenario() {
        return handle
                .createQuery("""
                        SELECT b.scenario_id, s.kind, b.score_number, b.asked, b.hidden AND b.scored_by <> :reader AS hidden, b.state = 'REVIEW' AS open,
                          b.asked AND b.far_apart AS apart, NOT b.asked OR b.scored_by = :reader AS may_rewrite,
                          NOT EXISTS (SELECT FROM ethics.second_score_refusals(b.org_id, b.scenario_id, :reader)) AS may_score,
                          NOT EXISTS (SELECT FROM ethics.discussion_refusals(b.org_id, b.scenario_id, :reader)) AS may_discuss,
                          s.severity, s.likelihood, s.likelihood_known, s.irreversible, s.vulnerable_people, s.wide_reach,
                          f.id AS first_id, f.name AS first_name, t.severity AS t_severity, t.likelihood AS t_likelihood,
                          t.likelihood_known AS t_likelihood_known, t.irreversible AS t_irreversible, t.vulnerable_people AS t_vulnerable_people,
                          t.wide_reach AS t_wide_reach, g.id AS second_id, g.name AS second_name,
                          d.body, d.changed_at AS discussed_at, w.id AS writer_id, w.name AS writer_name
                        FROM ethics.scenario_scoring b
                        JOIN ethics.misuse_scenario s ON s.org_id = b.org_id AND s.id = b.scenario_id
                        JOIN planning.person f ON f.org_id = b.org_id AND f.id = b.scored_by
                        LEFT JOIN ethics.second_score t ON t.org_id = b.org_id AND t.id = b.second_score_id
                        LEFT JOIN planning.person g ON g.org_id = t.org_id AND g.id = t.changed_by
                        LEFT JOIN ethics.score_discussion d ON d.org_id = t.org_id AND d.second_score_id = t.id
                        LEFT JOIN planning.person w ON w.org_id = d.org_id AND w.id = d.changed_by
                        WHERE b.org_id = :org AND b.review_id = :review AND NOT b.withdrawn
                        """)
                .bind("org", reader.org().value())
                .bind("review", review)
                .bind("reader", reader.person().value())
                .map((row, context) -> Map.entry(row.getObject("scenario_id", UUID.class), scoring(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ScoringView scoring(ResultSet row) throws SQLException {
        ScenarioKind kind = ScenarioKind.valueOf(row.getString("kind"));
        boolean hidden = row.getBoolean("hidden");
        boolean open = row.getBoolean("open") && ReviewDesk.takesPart(reader);
        return new ScoringView(
                row.getInt("score_number"),
                row.getBoolean("asked"),
                hidden,
                hidden ? null : ScoreView.of(row, "", kind, somebody(row, "first")),
                row.getString("second_name") == null ? null : ScoreView.of(row, "t_", kind, somebody(row, "second")),
                row.getBoolean("apart"),
                discussion(row),
                new MayScore(
                        open && row.getBoolean("may_score"),
                        open && row.getBoolean("may_discuss"),
                        open && row.getBoolean("may_rewrite")));
    }

    private static @Nullable DiscussionView discussion(ResultSet row) throws SQLException {
        String text = row.getString("body");
        return text == null ? null : new DiscussionView(somebody(row, "writer"), instant(row, "discussed_at"), text);
    }
}
