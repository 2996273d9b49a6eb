package org.northline.planning.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Money;

/**
 * How the work of a cycle is shared among its themes, by cost and by person-weeks, and how it is meant to be.
 *
 * @param themes those that are not archived, by position
 * @param withoutTheme what the items take that belong to no theme
 * @param version of the targets; 0 while nobody has set one
 */
public record PlannedAllocation(List<ThemePlan> themes, Planned withoutTheme, long version) {
    private static final int DIGITS = 1;
    private static final int PERCENT_POWER = 2;

    public PlannedAllocation {
        themes = List.copyOf(themes);
        requireNonNull(withoutTheme, "withoutTheme");
    }

    /** A part of a whole in per cent, rounded half to even to one digit; none of a whole that is nothing. */
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(part.movePointRight(PERCENT_POWER).divide(whole, DIGITS, RoundingMode.HALF_EVEN));
    }

    /** One theme; without a band nothing is said of what it is to have. */
    public record ThemePlan(UUID id, String name, int position, Optional<Band> band, Planned planned) {
        public ThemePlan {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(band, "band");
            requireNonNull(planned, "planned");
        }

        /** None while no cost is planned at all. */
        public Optional<Band.Place> byCost() {
            return band.flatMap(known -> planned.costShare().map(known::placeOf));
        }

        /** None while no effort is planned at all. */
        public Optional<Band.Place> byWeeks() {
            return band.flatMap(known -> planned.weeksShare().map(known::placeOf));
        }
    }

    /**
     * What the items of a theme take, withdrawn ones left out.
     *
     * @param weeks person-weeks expected of all teams, rounded half-up to one decimal
     * @param costShare per cent of the cost of all items of the cycle
     * @param weeksShare per cent of the person-weeks of all items of the cycle
     */
    public record Planned(
            int items, Money cost, BigDecimal weeks, Optional<BigDecimal> costShare, Optional<BigDecimal> weeksShare) {
        public Planned {
            requireNonNull(cost, "cost");
            requireNonNull(weeks, "weeks");
            requireNonNull(costShare, "costShare");
            requireNonNull(weeksShare, "weeksShare");
        }
    }
}
