package org.northline.ethics.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads the questions of one bank, each with what belongs to it. */
final class Questions {
    private final Map<String, List<AnswerOption>> options;
    private final Map<String, List<Threshold>> thresholds;
    private final Map<String, List<ScenarioSeed>> seeds;

    private Questions(Handle handle, UUID org, int bank) {
        this.options = parts(handle, org, bank, OPTIONS, OptionRow.class, OptionRow::questionId, OptionRow::option);
        this.thresholds = parts(
                handle, org, bank, THRESHOLDS, ThresholdRow.class, ThresholdRow::questionId, ThresholdRow::threshold);
        this.seeds = parts(handle, org, bank, SEEDS, SeedRow.class, SeedRow::questionId, SeedRow::seed);
    }

    static List<Question> of(Handle handle, UUID org, int bank) {
        Questions parts = new Questions(handle, org, bank);
        return handle.createQuery("""
                        SELECT id, body, help, kind, mandatory_from_tier, unknown_tier, guidelines, triage, evidence FROM ethics.question
                        WHERE org_id = :org AND bank_version = :bank ORDER BY position
                        """)
                .bind("org", org)
                .bind("bank", bank)
                .map((row, context) -> parts.question(row))
                .list();
    }

    private Question question(ResultSet row) throws SQLException {
        String id = row.getString("id");
        AnswerForm form = new AnswerForm(
                QuestionKind.valueOf(row.getString("kind")),
                options.getOrDefault(id, List.of()),
                thresholds.getOrDefault(id, List.of()),
                row.getBoolean("evidence"));
        return new Question(
                id,
                row.getString("body"),
                row.getString("help"),
                form,
                row.getInt("mandatory_from_tier"),
                row.getInt("unknown_tier"),
                row.getBoolean("triage"),
                integers(row.getArray("guidelines")),
                seeds.getOrDefault(id, List.of()));
    }

    private static List<Integer> integers(Array array) throws SQLException {
        return Stream.of((Integer[]) array.getArray()).toList();
    }

    private static <R, P> Map<String, List<P>> parts(
            Handle handle, UUID org, int bank, String sql, Class<R> type, Function<R, String> id, Function<R, P> part) {
        return handle.createQuery(sql).bind("org", org).bind("bank", bank).map(ConstructorMapper.of(type)).stream()
                .collect(groupingBy(id, mapping(part, toList())));
    }

    private static final String OPTIONS = """
            SELECT question_id, key, body, least_tier FROM ethics.question_option
            WHERE org_id = :org AND bank_version = :bank ORDER BY question_id, position
            """;
    private static final String THRESHOLDS = """
            SELECT question_id, from_value, least_tier FROM ethics.question_threshold
            WHERE org_id = :org AND bank_version = :bank ORDER BY question_id, from_value
            """;
    private static final String SEEDS = """
            SELECT question_id, kind, title FROM ethics.scenario_seed
            WHERE org_id = :org AND bank_version = :bank ORDER BY question_id, position
            """;

    /** An option as it is stored. */
    public record OptionRow(String questionId, String key, String body, int leastTier) {
        AnswerOption option() {
            return new AnswerOption(key, body, leastTier);
        }
    }

    /** A threshold as it is stored. */
    public record ThresholdRow(String questionId, long fromValue, int leastTier) {
        Threshold threshold() {
            return new Threshold(fromValue, leastTier);
        }
    }

    /** A seed as it is stored. */
    public record SeedRow(String questionId, String kind, String title) {
        ScenarioSeed seed() {
            return new ScenarioSeed(kind, title);
        }
    }
}
