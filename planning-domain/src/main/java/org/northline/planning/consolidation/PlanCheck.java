package org.northline.planning.consolidation;

import static org.northline.planning.consolidation.Plan.CUT;

import java.util.ArrayList;
import java.util.List;
import org.northline.planning.consolidation.Problem.Band;
import org.northline.planning.consolidation.Problem.Candidate;
import org.northline.planning.consolidation.Problem.Demand;
import org.northline.planning.consolidation.Problem.Precedence;

/** Counts a plan anew from its problem alone, sharing nothing with the search, and names whatever it breaks. */
public final class PlanCheck {
    private final Problem problem;
    private final List<Integer> quarters;
    private final List<String> broken = new ArrayList<>();

    private PlanCheck(Problem problem, Plan plan) {
        this.problem = problem;
        this.quarters = plan.quarters();
    }

    /** What the plan breaks; nothing for one that can be done. */
    public static List<String> broken(Problem problem, Plan plan) {
        if (plan.quarters().size() != problem.candidates().size()) {
            return List.of("The plan is of another problem");
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
                expect(!candidate.mandatory(), "mandatory candidate " + id + " is cut");
            } else {
                expect(
                        quarter >= candidate.earliest() && quarter <= candidate.latest(),
                        "candidate " + id + " is outside its quarters");
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
                        "team " + team + " is over in quarter " + quarter);
            }
        }
    }

    private void budgets() {
        for (int quarter = 0; quarter < problem.quarters(); quarter++) {
            expect(
                    cost(quarter, null) <= problem.quarterBudgets().get(quarter),
                    "quarter " + quarter + " is over its budget");
        }
        expect(cost(null, null) <= problem.budget(), "the budget is exceeded");
    }

    private void bands() {
        for (int theme = 0; theme < problem.bands().size(); theme++) {
            Band band = problem.bands().get(theme);
            long cost = cost(null, theme);
            expect(cost >= band.least() && cost <= band.most(), "theme " + theme + " is outside its band");
        }
    }

    private long cost(
            @org.jspecify.annotations.Nullable Integer quarter, @org.jspecify.annotations.Nullable Integer theme) {
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
        for (Precedence pair : problem.precedences()) {
            int first = quarters.get(pair.first());
            int then = quarters.get(pair.then());
            expect(
                    then == CUT || (first != CUT && first <= then),
                    "candidate " + pair.then() + " needs " + pair.first());
        }
        for (List<Integer> group : problem.exclusives()) {
            expect(chosen(group) <= 1, "more than one of " + group + " is chosen");
        }
        for (List<Integer> group : problem.togethers()) {
            expect(
                    chosen(group) == 0 || chosen(group) == group.size(),
                    "some of " + group + " are chosen and some are not");
        }
    }

    private long chosen(List<Integer> group) {
        return group.stream().filter(id -> quarters.get(id) != CUT).count();
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}
