package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.northline.planning.consolidation.PlannedItem.Must;
import org.northline.planning.estimate.ItemValue;
import org.northline.planning.estimate.StrategicValue;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.scenario.AssumptionKind;
import org.northline.planning.scenario.AssumptionRow;
import org.northline.planning.scenario.ScenarioRow;

/**
 * Says of each item in which quarters it may be. An item that the gate has not cleared begins with the first quarter that starts when it can be; one that
 * was stopped never comes. Nothing new comes into a quarter that is over, while the year still has others.
 */
final class PlannedItems {
    private static final String CLEARED = "CLEARED";
    private static final Set<String> STOPPED = Set.of("STOPPED", "UNDER_APPEAL");
    private static final long HUNDRED = 100;
    private static final int NO_QUARTER = -1;

    private final ScenarioRow scenario;
    private final List<Quarter> quarters;
    private final LocalDate today;
    private final Map<UUID, Place> places;
    private final Map<UUID, Map<UUID, Long>> efforts;
    private final Map<UUID, AssumptionRow> assumed = new HashMap<>();

    PlannedItems(
            ScenarioRow scenario,
            List<Quarter> quarters,
            LocalDate today,
            Map<UUID, Place> places,
            Map<UUID, Map<UUID, Long>> efforts) {
        this.scenario = scenario;
        this.quarters = quarters;
        this.today = today;
        this.places = places;
        this.efforts = efforts;
        scenario.assumptions().stream()
                .filter(assumption -> assumption.itemId() != null)
                .forEach(assumption -> assumed.put(requireNonNull(assumption.itemId()), assumption));
    }

    /** Items that were withdrawn while they were read are left out. */
    List<PlannedItem> of(List<ItemValue> values) {
        return values.stream()
                .filter(value -> places.containsKey(value.itemId()))
                .map(value -> planned(value, requireNonNull(places.get(value.itemId()))))
                .toList();
    }

    private PlannedItem planned(ItemValue value, Place place) {
        Optional<LocalDate> clearOn = place.standing.equals(CLEARED)
                ? Optional.empty()
                : Optional.of(scenario.settings().pace().clearOn(place.tier, today));
        Must must = must(value, place);
        Window window = window(value, place, must, clearOn);
        return new PlannedItem(
                value.itemId(),
                value.value().map(StrategicValue::points),
                value.estimate().cost().map(cost -> cost.amount()),
                value.theme().map(ItemValue.Theme::id),
                efforts.getOrDefault(value.itemId(), Map.of()),
                clearOn.isEmpty() ? 0 : HUNDRED * scenario.settings().pace().hoursOf(place.tier),
                place.standing,
                must,
                window.from,
                window.reason,
                window.to,
                clearOn,
                excluded(value, place, must, window));
    }

    private Must must(ItemValue value, Place place) {
        if (says(value.itemId(), AssumptionKind.ITEM_PLACED)) {
            return Must.PLACED;
        }
        if (place.onPortfolio && scenario.settings().keepsPromoted()) {
            return Must.KEPT;
        }
        return value.estimate().mandatoryReason().isPresent() ? Must.MANDATORY : Must.FREE;
    }

    private boolean says(UUID item, AssumptionKind kind) {
        AssumptionRow assumption = assumed.get(item);
        return assumption != null && assumption.kind() == kind;
    }

    private Window window(ItemValue value, Place place, Must must, Optional<LocalDate> clearOn) {
        int last = quarters.size() - 1;
        if (must == Must.KEPT) {
            int quarter = place.startsOn.map(this::quarterOf).orElse(NO_QUARTER);
            return quarter == NO_QUARTER
                    ? new Window(0, PlaceReason.FIRST_OF_CYCLE, last)
                    : new Window(quarter, PlaceReason.KEPT, quarter);
        }
        int gate = clearOn.map(this::firstFrom).orElse(0);
        if (must == Must.PLACED) {
            int quarter =
                    requireNonNull(requireNonNull(assumed.get(value.itemId())).quarter()) - 1;
            return gate > quarter
                    ? new Window(gate, PlaceReason.GATE, quarter)
                    : new Window(quarter, PlaceReason.PLACED, quarter);
        }
        int asked =
                value.estimate().window().earliest().map(quarter -> quarter - 1).orElse(0);
        int to = value.estimate().window().latest().map(quarter -> quarter - 1).orElse(last);
        int open = firstOpen();
        if (gate > Math.max(asked, open)) {
            return new Window(gate, PlaceReason.GATE, to);
        }
        return asked > open
                ? new Window(asked, PlaceReason.WINDOW, to)
                : new Window(open, PlaceReason.FIRST_OF_CYCLE, to);
    }

    /** The quarter that a day is in; none for a day of another year. */
    private int quarterOf(LocalDate day) {
        return IntStream.range(0, quarters.size())
                .filter(at -> !day.isBefore(quarters.get(at).startsOn())
                        && !day.isAfter(quarters.get(at).endsOn()))
                .findFirst()
                .orElse(NO_QUARTER);
    }

    /** The first quarter that starts on this day or later. */
    private int firstFrom(LocalDate day) {
        return IntStream.range(0, quarters.size())
                .filter(at -> !quarters.get(at).startsOn().isBefore(day))
                .findFirst()
                .orElse(quarters.size());
    }

    /** The first quarter that is not over; the first of all when the whole year is. */
    private int firstOpen() {
        return IntStream.range(0, quarters.size())
                .filter(at -> !quarters.get(at).endsOn().isBefore(today))
                .findFirst()
                .orElse(0);
    }

    private Optional<PlaceReason> excluded(ItemValue value, Place place, Must must, Window window) {
        if (STOPPED.contains(place.standing)) {
            return Optional.of(PlaceReason.STOPPED);
        }
        if (says(value.itemId(), AssumptionKind.ITEM_LEFT_OUT)) {
            return Optional.of(PlaceReason.LEFT_OUT);
        }
        if (window.from > window.to) {
            return Optional.of(PlaceReason.GATE_TOO_LATE);
        }
        return must == Must.FREE && value.value().isEmpty() ? Optional.of(PlaceReason.NOT_SCORED) : Optional.empty();
    }

    /** Where an item stands with its dates and with the gate. */
    record Place(Optional<LocalDate> startsOn, boolean onPortfolio, String standing, Optional<Integer> tier) {
        Place {
            requireNonNull(startsOn, "startsOn");
            requireNonNull(standing, "standing");
            requireNonNull(tier, "tier");
        }
    }

    private record Window(int from, PlaceReason reason, int to) {}
}
