package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.consolidation.PlannedItem.Links;

/**
 * Everything that a consolidation of a scenario is about, in hundredths: of a person-week, of an hour, of the currency's unit.
 *
 * @param items all that are not withdrawn, by number
 * @param teams those that have anything to do or to give
 * @param reviewers the hours of a quarter; without a limit when absent
 * @param quarterBudgets by quarter; without a limit when absent
 * @param budget of the year; without a limit when absent
 * @param weights what a point counts in each quarter, in per cent
 */
record PlanFacts(
        List<PlannedItem> items,
        Links links,
        List<Team> teams,
        Optional<Long> reviewers,
        Optional<List<Long>> quarterBudgets,
        Optional<Long> budget,
        List<Theme> themes,
        List<Long> weights) {
    PlanFacts {
        items = List.copyOf(items);
        requireNonNull(links, "links");
        teams = List.copyOf(teams);
        requireNonNull(reviewers, "reviewers");
        requireNonNull(quarterBudgets, "quarterBudgets");
        requireNonNull(budget, "budget");
        themes = List.copyOf(themes);
        weights = List.copyOf(weights);
    }

    int quarters() {
        return weights.size();
    }

    /** A team and what it has in each quarter; nothing when nobody has said so, which is no limit. */
    record Team(UUID id, String name, Optional<List<Long>> weeks) {
        Team {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(weeks, "weeks");
        }
    }

    /** A theme and what it is to cost at least and at most, when that is to be kept. */
    record Theme(UUID id, String name, Optional<Long> least, Optional<Long> most) {
        Theme {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(least, "least");
            requireNonNull(most, "most");
        }
    }
}
