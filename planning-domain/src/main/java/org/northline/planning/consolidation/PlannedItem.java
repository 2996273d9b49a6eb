package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of an item when its scenario is consolidated.
 *
 * @param value its strategic value in points
 * @param weeks what it takes of each team, in hundredths of a person-week
 * @param reviewHours what the gate still takes of the reviewers, in hundredths of an hour; 0 when it has cleared it
 * @param from the first quarter in which it may be, from 0; what keeps it from earlier ones is {@code fromReason}
 * @param to the last one; before the first when there is none
 * @param clearOn the day from which the gate can be through with it; absent when it is
 * @param excluded why it cannot come, whatever there is
 */
record PlannedItem(
        UUID id,
        Optional<Integer> value,
        Optional<BigDecimal> cost,
        Optional<UUID> theme,
        Map<UUID, Long> weeks,
        long reviewHours,
        String gate,
        Must must,
        int from,
        PlaceReason fromReason,
        int to,
        Optional<LocalDate> clearOn,
        Optional<PlaceReason> excluded) {
    PlannedItem {
        requireNonNull(id, "id");
        requireNonNull(value, "value");
        requireNonNull(cost, "cost");
        requireNonNull(theme, "theme");
        weeks = Map.copyOf(weeks);
        requireNonNull(gate, "gate");
        requireNonNull(must, "must");
        requireNonNull(fromReason, "fromReason");
        requireNonNull(clearOn, "clearOn");
        requireNonNull(excluded, "excluded");
    }

    boolean isMandatory() {
        return must != Must.FREE;
    }

    /** In hundredths of the currency's unit. */
    long cents() {
        return cost.map(amount -> amount.movePointRight(2).longValueExact()).orElse(0L);
    }

    BigDecimal allWeeks() {
        return BigDecimal.valueOf(
                weeks.values().stream().mapToLong(Long::longValue).sum(), 2);
    }

    /** Why the plan has to have it. */
    enum Must {
        FREE,
        MANDATORY,
        PLACED,
        KEPT
    }

    /** The links of items that a plan keeps to. */
    record Links(List<Need> needs, List<Group> exclusives, List<Group> togethers) {
        Links {
            needs = List.copyOf(needs);
            exclusives = List.copyOf(exclusives);
            togethers = List.copyOf(togethers);
        }
    }

    /** The first needs the second. */
    record Need(UUID item, UUID needed) {}

    /** A set by its name. */
    record Group(String name, List<UUID> items) {
        Group {
            items = List.copyOf(items);
        }
    }
}
