package org.northline.planning.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Ids;

class PlanDifferenceTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    @Test
    void shiftIsInDaysAndLessThanZeroForEarlier() {
        PlanDifference moved = between(
                item("Wait board", FEBRUARY, FEBRUARY.plusDays(30)),
                item("Waiting board", FEBRUARY.plusDays(28), FEBRUARY.plusDays(29)));

        assertThat(moved.startShift()).contains(28L);
        assertThat(moved.endShift()).contains(-1L);
        assertThat(moved.title()).isEqualTo("Waiting board");
    }

    @Test
    void withoutADayAtBothMomentsThereIsNoShift() {
        PlanDifference dated = between(item("A", null, FEBRUARY), item("A", FEBRUARY, null));
        PlanDifference removed = between(item("A", FEBRUARY, FEBRUARY), null);

        assertThat(dated.startShift()).isEmpty();
        assertThat(dated.endShift()).isEmpty();
        assertThat(removed.startShift()).isEmpty();
        assertThat(removed.title()).isEqualTo("A");
    }

    private static PlanDifference between(PlannedItem before, PlannedItem after) {
        return new PlanDifference(
                Ids.next(),
                2027,
                1,
                "RM-2027-001",
                List.of(DifferenceKind.MOVED),
                List.of(),
                Optional.ofNullable(before),
                Optional.ofNullable(after),
                Optional.empty());
    }

    private static PlannedItem item(String title, LocalDate start, LocalDate end) {
        return new PlannedItem(
                title,
                Ids.next(),
                "Payments",
                null,
                null,
                ItemKind.FEATURE,
                TimeHorizon.NOW,
                start,
                end,
                1,
                null,
                null,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                false);
    }
}
