package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/** What somebody says in a check-in. */
record CheckInContent(LocalDate checkedOn, Optional<BigDecimal> value, Confidence confidence, String note) {
    static final int LONGEST_NOTE = 500;

    /** Nobody's day has begun earlier than there. */
    private static final ZoneOffset EASTERN_END_OF_THE_EARTH = ZoneOffset.ofHours(14);

    private static final int YEARS_BACK = 2;

    CheckInContent {
        requireNonNull(checkedOn, "checkedOn");
        requireNonNull(value, "value");
        requireNonNull(confidence, "confidence");
        requireNonNull(note, "note");
    }

    /** Refuses with every problem of these fields at once; what follows a metric has its value from there and from nowhere else. */
    static CheckInContent checked(Draft draft, boolean followsMetric, Instant now) {
        FieldChecks checks = new FieldChecks();
        if (followsMetric) {
            checks.that(
                    draft.value() == null,
                    "/value",
                    "This key result follows a metric and has its value from there. Leave the value out.");
        } else {
            checks.present("/value", draft.value());
            checks.optionalFigure("/value", draft.value());
        }
        checks.that(draft.confidence() != null, "/confidence", "Say how sure you are that it gets there.");
        String note = checks.optionalText("/note", draft.note(), LONGEST_NOTE);
        checkDay(checks, draft.checkedOn(), LocalDate.ofInstant(now, EASTERN_END_OF_THE_EARTH));
        checks.done();
        return new CheckInContent(
                requireNonNull(draft.checkedOn()),
                Optional.ofNullable(draft.value()),
                requireNonNull(draft.confidence()),
                note);
    }

    private static void checkDay(FieldChecks checks, @Nullable LocalDate day, LocalDate last) {
        checks.present("/checkedOn", day);
        checks.that(
                day == null || !day.isAfter(last), "/checkedOn", "Use today or a day before; this is in the future.");
        checks.that(
                day == null || !day.isBefore(last.minusYears(YEARS_BACK)),
                "/checkedOn",
                "Use a day of the last two years.");
    }

    /** The same as typed. */
    record Draft(
            @Nullable LocalDate checkedOn,
            @Nullable BigDecimal value,
            @Nullable Confidence confidence,
            @Nullable String note) {}
}
