package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/** When an item is planned: a horizon always, dates where they are real. Not material to the ethics gate. */
public record ItemSchedule(
        TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public ItemSchedule {
        requireNonNull(horizon, "horizon");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("An item ends on or after the day it starts");
        }
    }

    public static ItemSchedule undated(TimeHorizon horizon) {
        return new ItemSchedule(horizon, null, null);
    }

    /** The schedule, as far as it is valid; {@code checks} gathers what is not. */
    public static ItemSchedule checked(
            FieldChecks checks,
            @Nullable TimeHorizon horizon,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        checks.present("/horizon", horizon);
        checks.that(isPlannable(startsOn), "/startsOn", "Use a date from 2000 to 2199.");
        checks.that(isPlannable(endsOn), "/endsOn", "Use a date from 2000 to 2199.");
        boolean ordered = startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
        checks.that(ordered, "/endsOn", "An item ends on or after the day it starts.");
        return new ItemSchedule(
                horizon == null ? TimeHorizon.LATER : horizon, ordered ? startsOn : null, ordered ? endsOn : null);
    }

    /** Whether plans reach this far; no date is always plannable. */
    public static boolean isPlannable(@Nullable LocalDate date) {
        return date == null || (!date.isBefore(EARLIEST) && !date.isAfter(LATEST));
    }

    public Optional<LocalDate> start() {
        return Optional.ofNullable(startsOn);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(endsOn);
    }
}
