package org.northline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of one run in their order, and under what circumstances they came about; written as Markdown and as JSON. */
final class Table {
    private final Map<String, String> circumstances = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    void note(String circumstance, String value) {
        circumstances.put(circumstance, value);
    }

    void add(Figure figure) {
        figures.add(figure);
        System.out.println(line(figure));
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmarks.md"), markdown());
        Files.writeString(folder.resolve("benchmarks.json"), json());
    }

    String markdown() {
        String head = """
                | What | Northline | Beside it | | Ratio | Target | |
                |---|---|---|---|---|---|---|
                """;
        return circumstances.entrySet().stream()
                        .map(entry -> "- " + entry.getKey() + ": " + entry.getValue() + "\n")
                        .collect(Collectors.joining())
                + "\n"
                + head
                + figures.stream().map(figure -> line(figure) + "\n").collect(Collectors.joining());
    }

    String json() {
        return "{\n  \"circumstances\": {"
                + circumstances.entrySet().stream()
                        .map(entry -> "\n    " + quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
                        .collect(Collectors.joining(","))
                + "\n  },\n  \"figures\": ["
                + figures.stream().map(figure -> "\n    " + object(figure)).collect(Collectors.joining(","))
                + "\n  ]\n}\n";
    }

    private static String line(Figure figure) {
        String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
        return "| " + figure.what()
                + " | " + number(figure.northline()) + unit
                + " | " + figure.beside()
                + " | " + figure.peer().map(value -> number(value) + unit).orElse("")
                + " | " + figure.ratio().map(Table::number).orElse("")
                + " | "
                + figure.target()
                        .map(target -> (target.upper() ? "at most " : "at least ") + number(target.limit()))
                        .orElse("")
                + " | "
                + figure.reached()
                        .map(reached -> reached ? "reached" : "missed")
                        .orElse("") + " |";
    }

    private static String object(Figure figure) {
        List<String> fields = new ArrayList<>(List.of(
                "\"what\": " + quoted(figure.what()),
                "\"unit\": " + quoted(figure.unit()),
                "\"northline\": " + figure.northline()));
        figure.peer().ifPresent(value -> fields.add("\"beside\": " + quoted(figure.beside()) + ", \"peer\": " + value));
        figure.ratio().ifPresent(value -> fields.add("\"ratio\": " + value));
        figure.target()
                .ifPresent(target -> fields.add((target.upper() ? "\"atMost\": " : "\"atLeast\": ") + target.limit()));
        figure.reached().ifPresent(reached -> fields.add("\"reached\": " + reached));
        return "{" + String.join(", ", fields) + "}";
    }

    /** Three significant digits, which is more than a shared machine gives. */
    static String number(double value) {
        double size = Math.abs(value);
        String pattern = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 || size == 0 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, pattern, value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
