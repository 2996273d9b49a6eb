package org.northline.planning.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/**
 * How soon the gate can be through with an item that it has not cleared yet, and what that takes of the reviewers.
 *
 * @param leadDays of tier 1 to 4, from today until the item is cleared; 0 to 365, a higher tier never less
 * @param hours of tier 1 to 4, what one review takes of all reviewers together; 0 to 999, a higher tier never less
 * @param reviewerHours what the reviewers have in a quarter; without a limit when absent
 */
public record ReviewPace(List<Integer> leadDays, List<Integer> hours, Optional<Integer> reviewerHours) {
    public static final int TIERS = 4;

    /** What nobody has reviewed yet counts as this tier. */
    public static final int TIER_WITHOUT_REVIEW = 2;

    static final ReviewPace USUAL = new ReviewPace(List.of(10, 20, 40, 60), List.of(4, 10, 30, 60), Optional.empty());

    private static final int MOST_DAYS = 365;
    private static final int MOST_HOURS = 999;
    private static final int MOST_REVIEWER_HOURS = 99_999;

    public ReviewPace {
        leadDays = List.copyOf(leadDays);
        hours = List.copyOf(hours);
        if (leadDays.size() != TIERS || hours.size() != TIERS) {
            throw new IllegalArgumentException("there are " + TIERS + " tiers");
        }
    }

    /** The day on which an item of this tier can be cleared when everybody begins today. */
    public LocalDate clearOn(Optional<Integer> tier, LocalDate today) {
        return today.plusDays(leadDays.get(tier.orElse(TIER_WITHOUT_REVIEW) - 1));
    }

    public int hoursOf(Optional<Integer> tier) {
        return hours.get(tier.orElse(TIER_WITHOUT_REVIEW) - 1);
    }

    /** A pace as typed. */
    public record Draft(
            @Nullable List<@Nullable Integer> leadDays,
            @Nullable List<@Nullable Integer> hours,
            @Nullable Integer reviewerHours) {
        /** Refuses with every problem of these figures at once. */
        ReviewPace checked(FieldChecks checks) {
            List<Integer> days = rising(checks, "/leadDays", leadDays, MOST_DAYS);
            List<Integer> work = rising(checks, "/reviewHours", hours, MOST_HOURS);
            checks.that(
                    reviewerHours == null || (reviewerHours >= 0 && reviewerHours <= MOST_REVIEWER_HOURS),
                    "/reviewerHours",
                    "Use a whole number from 0 to " + MOST_REVIEWER_HOURS + ", or leave it empty for no limit.");
            checks.done();
            return new ReviewPace(days, work, Optional.ofNullable(reviewerHours));
        }

        private static List<Integer> rising(
                FieldChecks checks, String pointer, @Nullable List<@Nullable Integer> typed, int most) {
            List<Integer> figures = new ArrayList<>();
            for (@Nullable Integer figure : typed == null ? List.<@Nullable Integer>of() : typed) {
                if (figure != null) {
                    figures.add(figure);
                }
            }
            checks.that(figures.size() == TIERS, pointer, "Give a figure for each of the " + TIERS + " tiers.");
            for (int tier = 0; tier < figures.size(); tier++) {
                int figure = figures.get(tier);
                String own = pointer + "/" + tier;
                checks.that(figure >= 0 && figure <= most, own, "Use a whole number from 0 to " + most + ".");
                checks.that(
                        tier == 0 || figure >= figures.get(tier - 1),
                        own,
                        "A higher tier takes at least as much as a lower one.");
            }
            return figures;
        }
    }
}
