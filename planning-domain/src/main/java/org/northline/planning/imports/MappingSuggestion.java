package org.northline.planning.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A first mapping from the names of the columns. A column of fixed words, dates or addresses is suggested only when the
 * first rows can be read as such, so that a suggestion never makes every row fail.
 *
 * @param productColumn the column that seems to name products, if there is one
 */
public record MappingSuggestion(Map<ImportField, List<String>> columns, Optional<String> productColumn) {
    private static final Map<ImportField, List<String>> USUAL_NAMES = Map.ofEntries(
            Map.entry(ImportField.TITLE, List.of("title", "name", "summary", "headline", "feature", "goal")),
            Map.entry(ImportField.PROBLEM, List.of("problem", "description", "motivation", "why", "details", "need")),
            Map.entry(ImportField.TARGET_USERS, List.of("target users", "users", "audience", "persona")),
            Map.entry(ImportField.PAYER, List.of("payer", "buyer", "customer")),
            Map.entry(ImportField.REVENUE_LINK, List.of("revenue link", "revenue", "price", "pricing")),
            Map.entry(ImportField.DATA_CATEGORIES, List.of("data categories", "personal data", "data")),
            Map.entry(ImportField.AUTOMATION_USE, List.of("automation use", "automation", "ai use", "ai")),
            Map.entry(ImportField.GEOGRAPHY, List.of("geography", "region", "country", "market")),
            Map.entry(ImportField.CHANNEL, List.of("channel")),
            Map.entry(ImportField.POPULATION, List.of("population", "segment", "affected people")),
            Map.entry(ImportField.KIND, List.of("kind", "type", "item type")),
            Map.entry(ImportField.HORIZON, List.of("horizon", "time horizon", "timeframe", "bucket")),
            Map.entry(ImportField.STARTS_ON, List.of("starts on", "start", "start date", "begin")),
            Map.entry(ImportField.ENDS_ON, List.of("ends on", "end", "end date", "due", "due date", "target date")),
            Map.entry(ImportField.THEME, List.of("theme", "strategic theme")),
            Map.entry(ImportField.OWNER, List.of("owner", "owner email", "assignee", "email")));

    private static final List<String> PRODUCT_NAMES = List.of(
            "product",
            "product name",
            "product key",
            "owning sig",
            "sig",
            "team",
            "owning team",
            "component",
            "area",
            "product line",
            "squad");

    public MappingSuggestion {
        columns = new TreeMap<>(columns);
    }

    static MappingSuggestion of(List<String> columns, List<List<String>> sample, List<String> key) {
        Map<ImportField, List<String>> suggested = new TreeMap<>();
        Set<String> used = new HashSet<>();
        for (ImportField field : ImportField.values()) {
            find(columns, USUAL_NAMES.getOrDefault(field, List.of()), used)
                    .filter(column -> fits(field, values(columns.indexOf(column), sample)))
                    .ifPresent(column -> {
                        suggested.put(field, List.of(column));
                        used.add(column);
                    });
        }
        if (!key.isEmpty()) {
            suggested.put(ImportField.EXTERNAL_KEY, key);
        }
        return new MappingSuggestion(suggested, find(columns, PRODUCT_NAMES, used));
    }

    private static Optional<String> find(List<String> columns, List<String> names, Set<String> used) {
        return names.stream()
                .flatMap(name -> columns.stream().filter(column -> words(column).equals(name)))
                .filter(Predicate.not(used::contains))
                .findFirst();
    }

    private static boolean fits(ImportField field, List<String> values) {
        return switch (field) {
            case KIND -> values.stream().allMatch(value -> RowValues.kind(value).isPresent());
            case HORIZON ->
                values.stream().allMatch(value -> RowValues.horizon(value).isPresent());
            case STARTS_ON, ENDS_ON ->
                values.stream().allMatch(value -> RowValues.date(value).isPresent());
            case OWNER -> values.stream().allMatch(value -> value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
            default -> true;
        };
    }

    private static List<String> values(int column, List<List<String>> sample) {
        List<String> values = new ArrayList<>();
        for (List<String> row : sample) {
            if (column < row.size() && !row.get(column).isBlank()) {
                values.add(row.get(column).strip());
            }
        }
        return values;
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
