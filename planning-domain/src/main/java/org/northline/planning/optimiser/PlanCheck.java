package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;
import org.northline.planning.optimiser.Rule.Kind;

/** Counts a plan anew from its problem alone, sharing nothing with the search, and names the rules that it breaks. */
public final class PlanCheck {
    private final Problem problem;
    private final List<Integer> quarters;
    private final List<Rule> broken = new ArrayList<>();

    private PlanCheck(Problem problem, Plan plan) {
        this.problem = problem;
        this.quarters = plan.quarters();
    }

    /** What the plan breaks; nothing for one that can be done. Refuses a plan of another number of candidates. */
    public static List<Rule> broken(Problem problem, Plan plan) {
        if (plan.quarters().size() != problem.candidates().size()) {
            throw new IllegalArgumentException("The plan is of another problem");
        }
        PlanCheck check = new PlanCheck(problem, plan);
        check.windows();
        check.capacity();
        check.budgets();
        check.bands();
        check.links();
        return List.copyOf(check.broken);
    }

    private void windows() {
        for (int id = 0; id < quarters.size(); id++) {
            Candidate candidate = problem.candidates().get(id);
            int quarter = quarters.get(id);
            if (quarter == CUT) {
                expect(!candidate.mandatory(), Rule.of(Kind.MANDATORY, id));
            } else {
                expect(quarter >= candidate.earliest() && quarter <= candidate.latest(), Rule.of(Kind.WINDOW, id));
            }
        }
    }

    private void capacity() {
        long[][] taken = new long[problem.teams()][problem.quarters()];
        for (int id = 0; id < quarters.size(); id++) {
            if (quarters.get(id) >= 0) {
                for (Demand demand : problem.candidates().get(id).demands()) {
                    taken[demand.team()][quarters.get(id)] += demand.effort();
                }
            }
        }
        for (int team = 0; team < problem.teams(); team++) {
            for (int quarter = 0; quarter < problem.quarters(); quarter++) {
                expect(
                        taken[team][quarter] <= problem.capacity().get(team).get(quarter),
                        new Rule(Kind.CAPACITY, team, quarter));
            }
        }
    }

    private void budgets() {
        for (int quarter = 0; quarter < problem.quarters(); quarter++) {
            expect(cost(quarter, null) <= problem.quarterBudgets().get(quarter), Rule.of(Kind.QUARTER_BUDGET, quarter));
        }
        expect(cost(null, null) <= problem.budget(), Rule.of(Kind.BUDGET, 0));
    }

    private void bands() {
        for (int theme = 0; theme < problem.bands().size(); theme++) {
            Band band = problem.bands().get(theme);
            long cost = cost(null, theme);
            expect(cost >= band.least(), Rule.of(Kind.LEAST_OF_THEME, theme));
            expect(cost <= band.most(), Rule.of(Kind.MOST_OF_THEME, theme));
        }
    }

    private long cost(@Nullable Integer quarter, @Nullable Integer theme) {
        long cost = 0;
        for (int id = 0; id < quarters.size(); id++) {
            Candidate candidate = problem.candidates().get(id);
            boolean counts = quarters.get(id) != CUT
                    && (quarter == null || quarters.get(id).equals(quarter))
                    && (theme == null || candidate.theme() == theme);
            cost += counts ? candidate.cost() : 0;
        }
        return cost;
    }

    private void links() {
        for (int at = 0; at < problem.precedences().size(); at++) {
            Precedence pair = problem.precedences().get(at);
            int first = quarters.get(pair.first());
            int then = quarters.get(pair.then());
            expect(then == CUT || (first != CUT && first <= then), Rule.of(Kind.PRECEDENCE, at));
        }
        for (int at = 0; at < problem.exclusives().size(); at++) {
            expect(chosen(problem.exclusives().get(at)) <= 1, Rule.of(Kind.EXCLUSIVE, at));
        }
        for (int at = 0; at < problem.togethers().size(); at++) {
            List<Integer> group = problem.togethers().get(at);
            expect(chosen(group) == 0 || chosen(group) == group.size(), Rule.of(Kind.TOGETHER, at));
        }
    }

    private long chosen(List<Integer> group) {
        return group.stream().filter(id -> quarters.get(id) != CUT).count();
    }

    private void expect(boolean kept, Rule rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
