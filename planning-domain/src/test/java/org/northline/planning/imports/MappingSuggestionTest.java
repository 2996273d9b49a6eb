package org.northline.planning.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappingSuggestionTest {
    @Test
    void columnsAreSuggestedByTheirNames() {
        MappingSuggestion suggestion = MappingSuggestion.of(
                List.of("Key", "TITLE", "Description", "Target_Users", "owning-sig"),
                List.of(List.of("1", "a", "b", "c", "d")),
                List.of("Key"));

        assertThat(suggestion.columns())
                .containsEntry(ImportField.EXTERNAL_KEY, List.of("Key"))
                .containsEntry(ImportField.TITLE, List.of("TITLE"))
                .containsEntry(ImportField.PROBLEM, List.of("Description"))
                .containsEntry(ImportField.TARGET_USERS, List.of("Target_Users"));
        assertThat(suggestion.productColumn()).contains("owning-sig");
    }

    @Test
    void columnWhoseValuesWouldFailIsNotSuggested() {
        MappingSuggestion suggestion = MappingSuggestion.of(
                List.of("title", "kind", "start", "end", "owner"),
                List.of(
                        List.of("a", "goal", "2027-01-01", "soon", "@person-0001"),
                        List.of("b", "roadmap", "", "", "")),
                List.of());

        assertThat(suggestion.columns())
                .containsOnlyKeys(ImportField.TITLE, ImportField.STARTS_ON)
                .containsEntry(ImportField.STARTS_ON, List.of("start"));
    }

    @Test
    void oneColumnIsSuggestedOnce() {
        MappingSuggestion suggestion = MappingSuggestion.of(List.of("name"), List.of(List.of("a")), List.of());

        assertThat(suggestion.columns()).containsOnlyKeys(ImportField.TITLE);
        assertThat(suggestion.productColumn()).isEmpty();
    }
}
