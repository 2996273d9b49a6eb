package org.northline.planning.optimiser;

import java.io.Serializable;
import java.util.List;

/**
 * What one more unit of each limit would be worth at the margin, in units of worth of the problem: the prices at which the bound is the lowest. They are
 * those of the relaxation (dual values), near the truth for a little more and not for a lot.
 *
 * @param capacity by team and then by quarter
 * @param quarterBudgets by quarter
 * @param budget of all quarters together
 */
public record Prices(List<List<Double>> capacity, List<Double> quarterBudgets, double budget) implements Serializable {
    private static final long serialVersionUID = 1;

    public Prices {
        capacity = capacity.stream().map(List::copyOf).toList();
        quarterBudgets = List.copyOf(quarterBudgets);
    }
}
