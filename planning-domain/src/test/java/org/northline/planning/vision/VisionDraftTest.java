package org.northline.planning.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.vision.VisionDraft.MetricDraft;

class VisionDraftTest {
    private static final MetricDraft STAR = metric(MetricKind.NORTH_STAR, "Trips planned");

    @Test
    void northStarAloneIsEnough() {
        assertThat(new VisionDraft("A vision", 3, List.of(STAR)).checked().metrics())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void horizonIsThreeToFiveYears(int years) {
        assertThat(new VisionDraft("A vision", years, List.of(STAR)).checked().horizonYears())
                .isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, -1})
    void otherHorizonIsRefused(int years) {
        assertThat(problemsOf(new VisionDraft("A vision", years, List.of(STAR))))
                .containsExactly("/horizonYears");
    }

    @Test
    void exactlyOneMetricIsTheNorthStar() {
        MetricDraft input = metric(MetricKind.INPUT, "Trials");
        MetricDraft second = metric(MetricKind.NORTH_STAR, "Another star");

        assertThat(problemsOf(new VisionDraft("A vision", 3, List.of(input)))).containsExactly("/metrics");
        assertThat(problemsOf(new VisionDraft("A vision", 3, List.of(STAR, second))))
                .containsExactly("/metrics");
    }

    @Test
    void everyFieldOfEveryMetricIsTold() {
        VisionDraft draft = new VisionDraft(
                null,
                null,
                List.of(
                        STAR,
                        new MetricDraft(null, null, "trips PLANNED", "", null, new BigDecimal("1e20"), null, null)));

        assertThat(problemsOf(draft))
                .containsExactly(
                        "/statement",
                        "/horizonYears",
                        "/metrics/1/name",
                        "/metrics/1/kind",
                        "/metrics/1/unit",
                        "/metrics/1/definition",
                        "/metrics/1/lastTarget");
    }

    @Test
    void missingMetricsAreNoNorthStar() {
        assertThat(problemsOf(new VisionDraft("A vision", 3, null))).containsExactly("/metrics");
    }

    @Test
    void metricIsListedOnce() {
        UUID id = UUID.randomUUID();
        VisionDraft draft = new VisionDraft(
                "A vision",
                3,
                List.of(
                        new MetricDraft(id, MetricKind.NORTH_STAR, "One", "u", "d", null, null, null),
                        new MetricDraft(id, MetricKind.INPUT, "Two", "u", "d", null, null, null)));

        assertThat(problemsOf(draft)).containsExactly("/metrics/1/id");
    }

    @Test
    void thirteenMetricsAreTooMany() {
        List<MetricDraft> many = IntStream.range(0, 13)
                .mapToObj(number -> metric(number == 0 ? MetricKind.NORTH_STAR : MetricKind.INPUT, "Metric " + number))
                .toList();

        assertThat(problemsOf(new VisionDraft("A vision", 3, many))).containsExactly("/metrics");
    }

    @ParameterizedTest
    @EnumSource
    void suggestionsOfEachLevelMakeAValidVision(VisionLevel level) {
        List<MetricDraft> taken = MetricSuggestions.at(level).stream()
                .map(each -> new MetricDraft(
                        null, each.kind(), each.name(), each.unit(), each.definition(), null, null, null))
                .toList();

        assertThat(new VisionDraft("A vision", 3, taken).checked().metrics()).hasSameSizeAs(taken);
    }

    private static MetricDraft metric(MetricKind kind, String name) {
        return new MetricDraft(null, kind, name, "a month", "What it counts", null, null, BigDecimal.TEN);
    }

    private static List<String> problemsOf(VisionDraft draft) {
        return catchThrowableOfType(InvalidInput.class, draft::checked).problems().stream()
                .map(FieldProblem::pointer)
                .toList();
    }
}
