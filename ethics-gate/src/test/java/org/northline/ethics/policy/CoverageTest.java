package org.northline.ethics.policy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Coverage standard = Coverage.standard();

    @Test
    void everyCategoryOfEveryCatalogueIsListedOnce() {
        Map<String, Long> sizes = standard.categories().stream()
                .collect(groupingBy(category -> category.catalogue().split(":", 2)[0], counting()));

        assertThat(sizes)
                .isEqualTo(Map.of(
                        "Ethical OS risk zones", 8L,
                        "Microsoft types of harm", 10L,
                        "LINDDUN", 7L,
                        "GDPR Article 35(7)", 4L));
        assertThat(standard.categories())
                .extracting(category -> category.catalogue() + category.name())
                .doesNotHaveDuplicates();
        assertThat(standard.categories())
                .allSatisfy(category -> assertThat(category.questions())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(id -> id.matches("[A-Z]{2}-[0-9]{2}")));
    }

    @Test
    void categoryIsMissedWhenNoneOfItsQuestionsIsAsked() {
        Set<String> questions = standard.categories().stream()
                .flatMap(category -> category.questions().stream())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(standard.missedBy(questions)).isEmpty();

        questions.remove("DA-07");

        assertThat(standard.missedBy(questions))
                .extracting(Coverage.Category::name)
                .containsExactly("Non-repudiation");
        assertThat(standard.missedBy(Set.of())).hasSameSizeAs(standard.categories());
    }

    @Test
    void lineThatIsNotOneIsRefused() {
        assertThatThrownBy(() -> Coverage.of("catalogue;category;questions\nLINDDUN;Linking"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Linking");
    }
}
