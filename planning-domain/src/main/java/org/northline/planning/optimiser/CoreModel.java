package org.northline.planning.optimiser;

import static org.northline.planning.optimiser.Plan.CUT;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.optimiser.Problem.Precedence;

/** What SCIP is asked of a core: each open place a choice of 0 or 1, beginning with the plan that is known. */
final class CoreModel {
    /** Of the solver's floating point, in shares of a bound. */
    private static final double ROUNDING = 1e-9;

    /** The root is not gone through again: on these problems that costs more than it brings. */
    private static final String ONCE = "presolving/maxrestarts = 0\n";

    /** A proof that begins with the best plan learns little from what led nowhere. */
    private static final String WITHOUT_CONFLICTS = "conflict/enable = FALSE\n";

    private final Core core;
    private final int quarters;
    private final MPSolver solver;
    private final @Nullable MPVariable[][] places;

    private CoreModel(Core core) {
        Loader.loadNativeLibraries();
        this.core = core;
        this.quarters = core.known.rows.quarters;
        this.solver = MPSolver.createSolver("SCIP");
        this.places = new MPVariable[core.known.quarter.length][quarters];
    }

    /**
     * The best plan of the core, or a better one than is known, or nothing.
     *
     * @param nodes how many nodes of its search the solver may open; with one it bounds the core and hardly looks for a plan
     * @param seed the same gives the same answer
     */
    static Answer solve(Core core, int nodes, int seed) {
        CoreModel model = new CoreModel(core);
        try {
            model.places();
            model.rows();
            Problem problem = core.known.relaxation.problem;
            problem.precedences().forEach(model::precedence);
            problem.togethers().forEach(group -> group.forEach(id -> model.same(group.get(0), id)));
            return model.answer(nodes, seed);
        } finally {
            model.solver.delete();
        }
    }

    private void places() {
        MPObjective worth = solver.objective();
        worth.setMaximization();
        for (int id = 0; id < places.length; id++) {
            boolean mayBeCut = core.isOpen(id, CUT);
            MPConstraint once = solver.makeConstraint(mayBeCut ? 0 : 1, 1);
            for (int quarter = 0; quarter < quarters; quarter++) {
                if (core.isOpen(id, quarter)) {
                    MPVariable here = solver.makeBoolVar("");
                    places[id][quarter] = here;
                    once.setCoefficient(here, 1);
                    worth.setCoefficient(here, (double) core.known.relaxation.worth(id, quarter));
                }
            }
        }
    }

    private void rows() {
        Rows rows = core.known.rows;
        MPConstraint[] limits = new MPConstraint[rows.links];
        for (int row = 0; row < limits.length; row++) {
            limits[row] = solver.makeConstraint(Double.NEGATIVE_INFINITY, (double) core.known.limit[row]);
        }
        for (int id = 0; id < places.length; id++) {
            for (int quarter = 0; quarter < quarters; quarter++) {
                MPVariable here = places[id][quarter];
                if (here != null) {
                    for (int at = rows.start[id]; at < rows.start[id + 1]; at++) {
                        limit(limits, rows.row[at], here, rows.take[at]);
                    }
                    int place = id * quarters + quarter;
                    for (int at = rows.quarterStart[place]; at < rows.quarterStart[place + 1]; at++) {
                        limit(limits, rows.quarterRow[at], here, rows.quarterTake[at]);
                    }
                }
            }
        }
    }

    private static void limit(MPConstraint[] limits, int row, MPVariable here, long take) {
        if (row < limits.length) {
            limits[row].setCoefficient(here, (double) take);
        }
    }

    private void precedence(Precedence pair) {
        for (int last = 0; last < quarters; last++) {
            MPConstraint before = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
            until(before, pair.then(), last, 1);
            until(before, pair.first(), last, -1);
        }
    }

    private void same(int one, int other) {
        if (one != other) {
            MPConstraint equal = solver.makeConstraint(0, 0);
            until(equal, one, quarters - 1, 1);
            until(equal, other, quarters - 1, -1);
        }
    }

    private void until(MPConstraint constraint, int id, int last, int times) {
        for (int quarter = 0; quarter <= last; quarter++) {
            MPVariable here = places[id][quarter];
            if (here != null) {
                constraint.setCoefficient(here, times);
            }
        }
    }

    private void hint() {
        List<MPVariable> variables = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int id = 0; id < places.length; id++) {
            for (int quarter = 0; quarter < quarters; quarter++) {
                MPVariable here = places[id][quarter];
                if (here != null) {
                    variables.add(here);
                    values.add(core.known.quarter[id] == quarter ? 1.0 : 0.0);
                }
            }
        }
        solver.setHint(
                variables.toArray(MPVariable[]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Answer answer(int nodes, int seed) {
        hint();
        solver.setSolverSpecificParametersAsString("limits/nodes = " + nodes + "\nrandomization/randomseedshift = "
                + seed + "\n" + ONCE + (core.isWhole() ? WITHOUT_CONFLICTS : ""));
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus status = solver.solve(exact);
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return new Answer(Optional.empty(), false, Long.MAX_VALUE);
        }
        double bound = solver.objective().bestBound() * (1 + ROUNDING);
        return new Answer(Optional.of(plan()), status == MPSolver.ResultStatus.OPTIMAL, (long) Math.floor(bound));
    }

    private int[] plan() {
        int[] plan = new int[places.length];
        for (int id = 0; id < plan.length; id++) {
            plan[id] = CUT;
            for (int quarter = 0; quarter < quarters; quarter++) {
                MPVariable here = places[id][quarter];
                plan[id] = here != null && here.solutionValue() > 0.5 ? quarter : plan[id];
            }
        }
        return plan;
    }

    /**
     * What the solver says.
     *
     * @param plan the best that was found, if any
     * @param finished whether none in the core is better
     * @param bound no plan in the core has more value
     */
    record Answer(Optional<int[]> plan, boolean finished, long bound) {}
}
