package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two moments of a plan side by side.
 *
 * @param counts how many items each difference concerns; one that moved and changed counts in both
 * @param movedAndChanged how many count twice
 * @param themes those that have an item at either moment, by position; what belongs to no theme comes last
 * @param quarters the first to the fourth
 */
public record PlanComparison(
        Map<DifferenceKind, Integer> counts, int movedAndChanged, List<ThemeLine> themes, List<QuarterLine> quarters) {
    public PlanComparison {
        counts = Map.copyOf(counts);
        themes = List.copyOf(themes);
        quarters = List.copyOf(quarters);
    }

    /**
     * What some items are together.
     *
     * @param value points of those whose value was known
     * @param cost of those whose cost was known
     * @param weeks person-weeks
     */
    public record Sums(int items, long value, BigDecimal cost, BigDecimal weeks) {
        public static final Sums NONE = new Sums(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

        public Sums {
            requireNonNull(cost, "cost");
            requireNonNull(weeks, "weeks");
        }

        Sums plus(Sums other) {
            return new Sums(items + other.items, value + other.value, cost.add(other.cost), weeks.add(other.weeks));
        }
    }

    /** A theme at both moments; without id and name what belongs to no theme. */
    public record ThemeLine(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Integer position,
            Sums before,
            Sums after) {
        public ThemeLine {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /** What a quarter has at both moments: money, none while nobody had set it, and person-weeks of all teams. */
    public record QuarterLine(
            int quarter,
            Optional<BigDecimal> budgetBefore,
            Optional<BigDecimal> budgetAfter,
            BigDecimal weeksBefore,
            BigDecimal weeksAfter) {
        public QuarterLine {
            requireNonNull(budgetBefore, "budgetBefore");
            requireNonNull(budgetAfter, "budgetAfter");
            requireNonNull(weeksBefore, "weeksBefore");
            requireNonNull(weeksAfter, "weeksAfter");
        }
    }

    /** The whole plan before. */
    public Sums before() {
        return themes.stream().map(ThemeLine::before).reduce(Sums.NONE, Sums::plus);
    }

    public Sums after() {
        return themes.stream().map(ThemeLine::after).reduce(Sums.NONE, Sums::plus);
    }
}
