package org.northline.bench;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.northline.planning.optimiser.Plan;
import org.northline.planning.optimiser.PlanCheck;
import org.northline.planning.optimiser.Problem;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;

/** Asks a solver for the best plan by the plain model of the problem, written as anybody would, and gives it all the time there is. */
final class PeerSolver {
    private final Problem problem;
    private final MPSolver solver;
    private final MPVariable[][] places;

    private PeerSolver(String name, Problem problem) {
        this.problem = problem;
        this.solver = MPSolver.createSolver(name);
        this.places = new MPVariable[problem.candidates().size()][problem.quarters()];
    }

    /**
     * The value of its best plan, counted anew; nothing without a plan.
     *
     * @param name as OR-Tools knows it: SAT for CP-SAT, SCIP, CBC
     */
    static OptionalLong best(String name, Problem problem, Duration limit) {
        return of(name, problem).solve(limit);
    }

    /** The model in the format of CPLEX LP, for a solver that is a program. */
    static String lp(Problem problem) {
        return of("SCIP", problem).solver.exportModelAsLpFormat();
    }

    private static PeerSolver of(String name, Problem problem) {
        PeerSolver peer = new PeerSolver(name, problem);
        peer.places();
        peer.capacity();
        peer.money();
        peer.links();
        return peer;
    }

    private void places() {
        solver.objective().setMaximization();
        for (int id = 0; id < places.length; id++) {
            Candidate candidate = problem.candidates().get(id);
            MPConstraint once = solver.makeConstraint(candidate.mandatory() ? 1 : 0, 1);
            for (int quarter = candidate.earliest(); quarter <= candidate.latest(); quarter++) {
                places[id][quarter] = solver.makeBoolVar("");
                once.setCoefficient(places[id][quarter], 1);
                solver.objective().setCoefficient(places[id][quarter], problem.worth(id, quarter));
            }
        }
    }

    private static MPConstraint atMost(MPSolver solver, double limit) {
        return solver.makeConstraint(Double.NEGATIVE_INFINITY, limit);
    }

    private void add(MPConstraint constraint, int id, int from, int to, double times) {
        for (int quarter = from; quarter <= to; quarter++) {
            if (places[id][quarter] != null) {
                constraint.setCoefficient(places[id][quarter], times);
            }
        }
    }

    private void capacity() {
        for (int quarter = 0; quarter < problem.quarters(); quarter++) {
            List<MPConstraint> teams = new ArrayList<>();
            for (int team = 0; team < problem.teams(); team++) {
                teams.add(atMost(solver, problem.capacity().get(team).get(quarter)));
            }
            for (int id = 0; id < places.length; id++) {
                for (Demand demand : problem.candidates().get(id).demands()) {
                    add(teams.get(demand.team()), id, quarter, quarter, demand.effort());
                }
            }
        }
    }

    private void money() {
        int last = problem.quarters() - 1;
        MPConstraint all = atMost(solver, problem.budget());
        for (int quarter = 0; quarter <= last; quarter++) {
            MPConstraint one = atMost(solver, problem.quarterBudgets().get(quarter));
            for (int id = 0; id < places.length; id++) {
                add(one, id, quarter, quarter, problem.candidates().get(id).cost());
            }
        }
        List<MPConstraint> themes = problem.bands().stream()
                .map(band -> solver.makeConstraint(band.least(), Double.POSITIVE_INFINITY))
                .toList();
        for (int id = 0; id < places.length; id++) {
            Candidate candidate = problem.candidates().get(id);
            add(all, id, 0, last, candidate.cost());
            if (candidate.theme() >= 0) {
                add(themes.get(candidate.theme()), id, 0, last, candidate.cost());
            }
        }
    }

    private void links() {
        int last = problem.quarters() - 1;
        for (Precedence pair : problem.precedences()) {
            for (int quarter = 0; quarter <= last; quarter++) {
                MPConstraint before = atMost(solver, 0);
                add(before, pair.then(), 0, quarter, 1);
                add(before, pair.first(), 0, quarter, -1);
            }
        }
        for (List<Integer> group : problem.exclusives()) {
            MPConstraint one = atMost(solver, 1);
            group.forEach(id -> add(one, id, 0, last, 1));
        }
    }

    private OptionalLong solve(Duration limit) {
        solver.setTimeLimit(limit.toMillis());
        solver.setNumThreads(2);
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return OptionalLong.empty();
        }
        List<Integer> quarters = new ArrayList<>();
        for (MPVariable[] place : places) {
            int chosen = Plan.CUT;
            for (int quarter = 0; quarter < place.length; quarter++) {
                chosen = place[quarter] != null && place[quarter].solutionValue() > 0.5 ? quarter : chosen;
            }
            quarters.add(chosen);
        }
        Plan plan = new Plan(quarters);
        return PlanCheck.broken(problem, plan).isEmpty() ? OptionalLong.of(plan.value(problem)) : OptionalLong.empty();
    }
}
