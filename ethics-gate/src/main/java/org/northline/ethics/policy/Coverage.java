package org.northline.ethics.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which questions of the standard bank ask for each category of the published catalogues of harm. Of those catalogues it carries the names of
 * the categories and none of the text.
 */
public record Coverage(List<Category> categories) {
    private static final int COLUMNS = 3;

    public Coverage {
        categories = List.copyOf(categories);
    }

    /** The list that is kept beside this class. */
    public static Coverage standard() {
        try (InputStream file = Coverage.class.getResourceAsStream("coverage.csv")) {
            return of(new String(Objects.requireNonNull(file, "coverage.csv").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads lines of catalogue, category and question ids after a heading. */
    static Coverage of(String lines) {
        return new Coverage(lines.lines().skip(1).map(Category::of).toList());
    }

    /** The categories that none of these questions asks for. */
    public List<Category> missedBy(Set<String> questions) {
        return categories.stream()
                .filter(category -> category.questions().stream().noneMatch(questions::contains))
                .toList();
    }

    /** One category, and the questions that ask for it. */
    public record Category(String catalogue, String name, List<String> questions) {
        public Category {
            questions = List.copyOf(questions);
        }

        private static Category of(String line) {
            String[] columns = line.split(";", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalStateException("Not a line of the coverage: " + line);
            }
            return new Category(columns[0], columns[1], Arrays.asList(columns[2].split(" ")));
        }
    }
}
