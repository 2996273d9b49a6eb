package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item at two moments of a plan.
 *
 * @param before none when it was added
 * @param after none when it was removed
 * @param reason the newest that somebody gave between the two moments
 */
public record PlanDifference(
        UUID itemId,
        int numberYear,
        int numberSerial,
        String number,
        List<DifferenceKind> kinds,
        List<ChangedField> fields,
        Optional<PlannedItem> before,
        Optional<PlannedItem> after,
        Optional<GivenReason> reason) {
    public PlanDifference {
        requireNonNull(itemId, "itemId");
        requireNonNull(number, "number");
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(reason, "reason");
    }

    /** As it was called last. */
    public String title() {
        return after.or(() -> before).map(PlannedItem::title).orElse(number);
    }

    /** By how many days it starts later; less than 0 for earlier, none unless it has a first day at both moments. */
    public Optional<Long> startShift() {
        return shift(
                before.map(PlannedItem::startsOn).orElse(null),
                after.map(PlannedItem::startsOn).orElse(null));
    }

    /** By how many days it ends later. */
    public Optional<Long> endShift() {
        return shift(
                before.map(PlannedItem::endsOn).orElse(null),
                after.map(PlannedItem::endsOn).orElse(null));
    }

    private static Optional<Long> shift(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Optional.empty() : Optional.of(ChronoUnit.DAYS.between(from, to));
    }
}
