package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.northline.planning.revisit.Subjects;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What a tripwire says beside what it watches over and what it watches. */
record TripwireContent(Limit limit, LocalDate startsOn, Optional<LocalDate> endsOn, PersonId owner, String agreed) {
    static final int LONGEST_AGREED = 500;
    private static final int YEARS = 2;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    TripwireContent {
        requireNonNull(limit, "limit");
        requireNonNull(startsOn, "startsOn");
        requireNonNull(endsOn, "endsOn");
        requireNonNull(owner, "owner");
        requireNonNull(agreed, "agreed");
    }

    /** Refuses with every problem of these fields at once. */
    static TripwireContent checked(TripwireDraft draft, OrgId org, Subjects subjects, LocalDate today) {
        FieldChecks checks = new FieldChecks();
        checks.that(draft.comparison() != null, "/comparison", "Say which side of the threshold is safe.");
        checks.present("/threshold", draft.threshold());
        checks.optionalFigure("/threshold", draft.threshold());
        checkFall(checks, draft);
        checkDays(checks, draft, today);
        checks.that(
                draft.owner() != null && subjects.hasPerson(org, draft.owner()),
                "/ownerId",
                "Choose who decides when it trips, among the people of your organisation.");
        String agreed = checks.text("/agreed", draft.agreed(), LONGEST_AGREED);
        checks.done();
        return new TripwireContent(
                new Limit(
                        requireNonNull(draft.comparison()),
                        requireNonNull(draft.threshold()),
                        Optional.ofNullable(draft.baseline())),
                requireNonNull(draft.startsOn()),
                Optional.ofNullable(draft.endsOn()),
                requireNonNull(draft.owner()),
                agreed);
    }

    private static void checkFall(FieldChecks checks, TripwireDraft draft) {
        BigDecimal baseline = draft.baseline();
        if (draft.comparison() != TripwireComparison.FALLS_AT_MOST) {
            checks.that(
                    draft.comparison() == null || baseline == null,
                    "/baseline",
                    "Only a fall is counted from a baseline. Leave it out.");
            return;
        }
        BigDecimal share = draft.threshold();
        checks.that(
                share == null || (share.signum() > 0 && share.compareTo(ALL) <= 0),
                "/threshold",
                "Use more than 0 and at most 100 per cent.");
        checks.present("/baseline", baseline);
        checks.optionalFigure("/baseline", baseline);
        checks.that(
                baseline == null || baseline.signum() != 0,
                "/baseline",
                "From 0 nothing falls by a share. Use another baseline, or say at least how much it has to be.");
    }

    private static void checkDays(FieldChecks checks, TripwireDraft draft, LocalDate today) {
        LocalDate from = draft.startsOn();
        LocalDate until = draft.endsOn();
        checks.present("/startsOn", from);
        checks.that(
                from == null || (!from.isBefore(today.minusYears(YEARS)) && !from.isAfter(today.plusYears(YEARS))),
                "/startsOn",
                "Choose a day from two years ago to two years from now.");
        checks.that(
                from == null || until == null || !until.isBefore(from),
                "/endsOn",
                "Choose the first day or one after it.");
        checks.that(
                until == null || !until.isAfter(today.plusYears(2L * YEARS)),
                "/endsOn",
                "Choose a day of the next four years.");
    }
}
