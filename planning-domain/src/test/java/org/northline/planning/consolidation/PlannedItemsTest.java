package org.northline.planning.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.consolidation.PlannedItem.Must;
import org.northline.planning.consolidation.PlannedItems.Place;
import org.northline.planning.estimate.Estimate;
import org.northline.planning.estimate.ItemValue;
import org.northline.planning.estimate.QuarterWindow;
import org.northline.planning.estimate.ValueFactors;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.scenario.AssumptionKind;
import org.northline.planning.scenario.AssumptionRow;
import org.northline.planning.scenario.ReviewPace;
import org.northline.planning.scenario.ScenarioRow;
import org.northline.planning.scenario.ScenarioSettings;
import org.northline.planning.scenario.Thoroughness;

class PlannedItemsTest {
    private static final UUID ITEM = new UUID(1, 1);
    private static final List<Quarter> YEAR = Quarter.of(LocalDate.of(2027, 1, 1), 2027);
    private static final Optional<Integer> ANY = Optional.empty();

    private static ScenarioRow scenario(boolean keepsPromoted, List<AssumptionRow> assumptions) {
        return new ScenarioRow(
                new UUID(2, 2),
                new UUID(3, 3),
                new ScenarioSettings(
                        "Draft",
                        "",
                        Thoroughness.QUICK,
                        100,
                        100,
                        5,
                        keepsPromoted,
                        false,
                        new ReviewPace(List.of(10, 20, 40, 60), List.of(1, 2, 3, 4), ANY)),
                assumptions,
                Optional.empty(),
                false,
                "Somebody",
                OffsetDateTime.parse("2026-11-23T00:00:00Z"),
                1);
    }

    private static AssumptionRow assumption(AssumptionKind kind, Integer quarter) {
        return new AssumptionRow(new UUID(4, 4), kind, ITEM, "RM-1", "Item", false, null, null, quarter, null);
    }

    private static PlannedItem planned(ScenarioRow scenario, LocalDate today, Place place, QuarterWindow window) {
        ItemValue value = new ItemValue(
                ITEM,
                2027,
                1,
                "RM-2027-001",
                "Item",
                Optional.empty(),
                Currency.getInstance("EUR"),
                new Estimate(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("The law asks for it."),
                        window),
                new ValueFactors(false, Optional.empty(), Optional.empty(), Optional.empty()),
                1);
        return new PlannedItems(scenario, YEAR, today, Map.of(ITEM, place), Map.of())
                .of(List.of(value))
                .get(0);
    }

    private static Place place(String standing, Integer tier) {
        return new Place(Optional.empty(), false, standing, Optional.ofNullable(tier));
    }

    private static PlannedItem draftOn(String today, Integer tier) {
        return planned(
                scenario(false, List.of()), LocalDate.parse(today), place("DRAFT", tier), new QuarterWindow(ANY, ANY));
    }

    /** Tier 2 takes 20 days, and is that of what nobody has reviewed. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-12, 2, 0",
        "2026-12-13, 2, 1",
        "2026-12-12, , 0",
        "2026-12-12, 1, 0",
        "2026-12-22, 1, 0",
        "2026-12-23, 1, 1",
        "2026-12-12, 4, 1",
        "2027-09-11, 2, 3",
        "2027-09-12, 2, 4"
    })
    void itemComesWithTheFirstQuarterThatStartsWhenItCanBeCleared(String today, Integer tier, int from) {
        PlannedItem item = draftOn(today, tier);

        assertThat(item.from()).isEqualTo(from);
        assertThat(item.excluded()).isEqualTo(from == 4 ? Optional.of(PlaceReason.GATE_TOO_LATE) : Optional.empty());
        assertThat(item.reviewHours()).isEqualTo(100L * (tier == null ? 2 : tier));
    }

    @Test
    void clearedItemWaitsForNobodyButForNothingThatIsOver() {
        PlannedItem before = planned(
                scenario(false, List.of()),
                LocalDate.of(2026, 12, 31),
                place("CLEARED", 4),
                new QuarterWindow(ANY, ANY));
        PlannedItem within = planned(
                scenario(false, List.of()), LocalDate.of(2027, 5, 1), place("CLEARED", 4), new QuarterWindow(ANY, ANY));
        PlannedItem after = planned(
                scenario(false, List.of()), LocalDate.of(2028, 5, 1), place("CLEARED", 4), new QuarterWindow(ANY, ANY));

        assertThat(before.from()).isZero();
        assertThat(before.reviewHours()).isZero();
        assertThat(before.clearOn()).isEmpty();
        assertThat(within.from()).isEqualTo(1);
        assertThat(after.from()).as("the whole year is over").isZero();
    }

    @Test
    void windowOfTheEstimateHoldsUnlessTheGateIsLater() {
        QuarterWindow window = new QuarterWindow(Optional.of(2), Optional.of(3));
        PlannedItem cleared =
                planned(scenario(false, List.of()), LocalDate.of(2026, 12, 1), place("CLEARED", 1), window);
        PlannedItem late = planned(scenario(false, List.of()), LocalDate.of(2027, 4, 1), place("DRAFT", 4), window);

        assertThat(List.of(cleared.from(), cleared.to())).containsExactly(1, 2);
        assertThat(cleared.fromReason()).isEqualTo(PlaceReason.WINDOW);
        assertThat(List.of(late.from(), late.to())).containsExactly(2, 2);
        assertThat(late.fromReason()).isEqualTo(PlaceReason.GATE);
    }

    @Test
    void placedItemComesInItsQuarterAndNeverBeforeTheGate() {
        ScenarioRow placed = scenario(false, List.of(assumption(AssumptionKind.ITEM_PLACED, 2)));
        QuarterWindow window = new QuarterWindow(Optional.of(4), ANY);
        PlannedItem soon = planned(placed, LocalDate.of(2026, 12, 1), place("CLEARED", 1), window);
        PlannedItem late = planned(placed, LocalDate.of(2027, 3, 1), place("DRAFT", 4), window);

        assertThat(List.of(soon.from(), soon.to())).containsExactly(1, 1);
        assertThat(soon.must()).isEqualTo(Must.PLACED);
        assertThat(late.excluded()).contains(PlaceReason.GATE_TOO_LATE);
    }

    @Test
    void promotedItemIsKeptInItsQuarterWhenTheScenarioSaysSo() {
        Place promoted = new Place(Optional.of(LocalDate.of(2027, 8, 3)), true, "CLEARED", Optional.of(1));
        QuarterWindow window = new QuarterWindow(ANY, ANY);
        PlannedItem kept = planned(scenario(true, List.of()), LocalDate.of(2026, 12, 1), promoted, window);
        PlannedItem free = planned(scenario(false, List.of()), LocalDate.of(2026, 12, 1), promoted, window);

        assertThat(List.of(kept.from(), kept.to())).containsExactly(2, 2);
        assertThat(kept.must()).isEqualTo(Must.KEPT);
        assertThat(List.of(free.from(), free.to())).containsExactly(0, 3);
        assertThat(free.must()).isEqualTo(Must.MANDATORY);
    }

    @ParameterizedTest
    @CsvSource({"STOPPED, STOPPED", "UNDER_APPEAL, STOPPED"})
    void stoppedItemNeverComesWhoeverPlacesIt(String standing, PlaceReason reason) {
        PlannedItem item = planned(
                scenario(true, List.of(assumption(AssumptionKind.ITEM_PLACED, 4))),
                LocalDate.of(2026, 12, 1),
                place(standing, 1),
                new QuarterWindow(ANY, ANY));

        assertThat(item.excluded()).contains(reason);
    }
}
