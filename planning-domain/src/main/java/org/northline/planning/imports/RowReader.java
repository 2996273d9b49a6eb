package org.northline.planning.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.northline.planning.csv.CsvRow;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.PersonId;

/** Reads the rows of one import as values for items, or tells everything that is wrong with a row. */
final class RowReader {
    private final ImportMapping mapping;
    private final List<String> columns;
    private final ImportReferences references;
    private final Map<ImportField, int[]> positions = new EnumMap<>(ImportField.class);
    private final int filterPosition;
    private final int productPosition;

    RowReader(ImportMapping mapping, List<String> columns, ImportReferences references) {
        this.mapping = mapping;
        this.columns = List.copyOf(columns);
        this.references = references;
        mapping.columns()
                .forEach((field, names) -> positions.put(
                        field, names.stream().mapToInt(columns::indexOf).toArray()));
        ImportMapping.RowFilter filter = mapping.filter();
        this.filterPosition = filter == null ? -1 : columns.indexOf(filter.column());
        String productColumn = mapping.product().column();
        this.productPosition = productColumn == null ? -1 : columns.indexOf(productColumn);
    }

    /** Whether the mapping's filter wants this row; a row that cannot be read is wanted, so that it is reported. */
    boolean wants(CsvRow row) {
        ImportMapping.RowFilter filter = mapping.filter();
        return filter == null
                || row.fields().size() != columns.size()
                || filter.values().contains(row.fields().get(filterPosition).strip());
    }

    /** The values, unless it adds a problem. */
    Optional<RowValues> read(CsvRow row, List<RowProblem> problems) {
        String unreadable = row.unreadable();
        if (unreadable != null) {
            problems.add(RowProblem.ofRow(row.line(), unreadable));
            return Optional.empty();
        }
        if (row.fields().size() != columns.size()) {
            problems.add(RowProblem.ofRow(
                    row.line(),
                    "This row has " + row.fields().size() + " fields and the header has " + columns.size() + "."));
            return Optional.empty();
        }
        return new Reading(row, problems).values();
    }

    /** The reading of one row. */
    private final class Reading {
        private final CsvRow row;
        private final List<RowProblem> problems;

        Reading(CsvRow row, List<RowProblem> problems) {
            this.row = row;
            this.problems = problems;
        }

        Optional<RowValues> values() {
            int before = problems.size();
            Optional<ProductId> product = product();
            @Nullable
            LocalDate startsOn = parsed(ImportField.STARTS_ON, RowValues::date, "Write a date as 2027-03-31.");
            @Nullable LocalDate endsOn = parsed(ImportField.ENDS_ON, RowValues::date, "Write a date as 2027-03-31.");
            if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
                report(ImportField.ENDS_ON, endsOn.toString(), "An item ends on or after the day it starts.");
            }
            String key = externalKey();
            Map<ImportField, String> texts = texts();
            @Nullable
            ItemKind kind = parsed(ImportField.KIND, RowValues::kind, "Use one of " + words(ItemKind.values()) + ".");
            @Nullable
            TimeHorizon horizon =
                    parsed(ImportField.HORIZON, RowValues::horizon, "Use one of " + words(TimeHorizon.values()) + ".");
            @Nullable ThemeId theme = theme();
            @Nullable
            PersonId owner = parsed(ImportField.OWNER, references::person, "Nobody here signs in with this address.");
            return problems.size() > before
                    ? Optional.empty()
                    : product.map(found -> new RowValues(
                            row.line(),
                            key,
                            texts,
                            positions.keySet(),
                            found,
                            kind,
                            horizon,
                            startsOn,
                            endsOn,
                            theme,
                            owner));
        }

        private String externalKey() {
            List<String> parts = new ArrayList<>();
            for (int position : positions.getOrDefault(ImportField.EXTERNAL_KEY, new int[0])) {
                String part = row.fields().get(position).strip();
                if (part.isEmpty()) {
                    report(columns.get(position), "", "The key of the row is missing here.");
                }
                parts.add(part);
            }
            // Doubling the bar keeps ("a|b", "c") apart from ("a", "b|c").
            String key = parts.size() == 1
                    ? parts.get(0)
                    : parts.stream().map(part -> part.replace("|", "||")).collect(Collectors.joining(" | "));
            checkText(ImportField.EXTERNAL_KEY, key);
            return key;
        }

        private Map<ImportField, String> texts() {
            Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
            for (ImportField field : positions.keySet()) {
                if (field.isText()) {
                    String text = text(field);
                    String value = field == ImportField.TITLE ? text.replaceAll("\\R", " ") : text;
                    checkText(field, value);
                    texts.put(field, value);
                }
            }
            if (texts.getOrDefault(ImportField.TITLE, "").isEmpty()) {
                report(ImportField.TITLE, "", "The title is missing.");
            }
            return texts;
        }

        private Optional<ProductId> product() {
            Optional<ProductId> fixed = mapping.product().fixed();
            if (fixed.isPresent()) {
                return fixed;
            }
            String column = columns.get(productPosition);
            String name = row.fields().get(productPosition).strip();
            return references.product(name, sentence -> report(column, name, sentence));
        }

        private @Nullable ThemeId theme() {
            ThemeId inColumn =
                    parsed(ImportField.THEME, references::theme, "This planning cycle has no theme of this name.");
            return inColumn == null ? mapping.theme().orElse(null) : inColumn;
        }

        private <T> @Nullable T parsed(ImportField field, Function<String, Optional<T>> parser, String sentence) {
            String text = positions.containsKey(field) ? text(field) : "";
            if (text.isEmpty()) {
                return null;
            }
            Optional<T> value = parser.apply(text);
            if (value.isEmpty()) {
                report(field, text, sentence);
            }
            return value.orElse(null);
        }

        private String text(ImportField field) {
            int[] from = positions.getOrDefault(field, new int[0]);
            if (from.length == 1) {
                return row.fields().get(from[0]).strip();
            }
            List<String> parts = new ArrayList<>();
            for (int position : from) {
                String part = row.fields().get(position).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            return String.join("\n", parts);
        }

        private void checkText(ImportField field, String text) {
            int length = text.codePointCount(0, text.length());
            if (length > field.longest()) {
                report(field, text, "Use at most " + field.longest() + " characters; this has " + length + ".");
            }
            boolean unreadable = text.codePoints()
                    .anyMatch(character -> Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0);
            if (unreadable) {
                report(field, text, "This has control characters that cannot be stored.");
            }
        }

        private void report(ImportField field, String value, String sentence) {
            List<String> names = mapping.columns().getOrDefault(field, List.of());
            report(String.join(", ", names), value, sentence);
        }

        private void report(String column, String value, String sentence) {
            problems.add(new RowProblem(row.line(), column, value, sentence));
        }
    }

    private static String words(Enum<?>[] values) {
        return List.of(values).stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
