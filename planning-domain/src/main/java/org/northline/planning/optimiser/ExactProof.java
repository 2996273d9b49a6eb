package org.northline.planning.optimiser;

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

/**
 * Asks SCIP for the best plan, beginning with one that is known. Places that would cost more of the bound than there is between the bound and the plan are
 * left out before: no better plan has them (reduced-cost fixing).
 */
final class ExactProof {
    private final Layout known;
    private final int quarters;
    private final long room;
    private final MPSolver solver;
    private final @Nullable MPVariable[][] places;
    private int options;

    private ExactProof(Layout known, long bound) {
        Loader.loadNativeLibraries();
        this.known = known;
        this.quarters = known.rows.quarters;
        this.room = bound - (known.value() << Relaxation.DIGITS);
        this.solver = MPSolver.createSolver("SCIP");
        this.places = new MPVariable[known.quarter.length][quarters];
    }

    /**
     * The best plan, or a better one, or nothing.
     *
     * @param bound of the problem, with the digits of {@link Relaxation}, whose losses are counted
     * @param mostOptions how many places of candidates there may be for an attempt to be made
     * @param nodes how many nodes of its search the solver may open
     */
    static Verdict of(Layout known, long bound, int mostOptions, int nodes) {
        ExactProof proof = new ExactProof(known, bound);
        proof.places();
        if (proof.options > mostOptions) {
            return new Verdict(Optional.empty(), false);
        }
        proof.rows();
        known.relaxation.problem.precedences().forEach(proof::precedence);
        known.relaxation.problem.togethers().forEach(group -> group.forEach(id -> proof.same(group.get(0), id)));
        return proof.verdict(nodes);
    }

    private void places() {
        MPObjective worth = solver.objective();
        worth.setMaximization();
        for (int id = 0; id < places.length; id++) {
            boolean chosen = known.relaxation.loss(id, Plan.CUT) > room;
            MPConstraint once = solver.makeConstraint(chosen ? 1 : 0, 1);
            for (int quarter = 0; quarter < quarters; quarter++) {
                if (known.relaxation.allowed(id, quarter) && known.relaxation.loss(id, quarter) <= room) {
                    MPVariable here = solver.makeBoolVar("");
                    places[id][quarter] = here;
                    options++;
                    once.setCoefficient(here, 1);
                    worth.setCoefficient(here, (double) known.relaxation.worth(id, quarter));
                }
            }
        }
    }

    private void rows() {
        Rows rows = known.rows;
        MPConstraint[] limits = new MPConstraint[rows.links];
        for (int row = 0; row < limits.length; row++) {
            limits[row] = solver.makeConstraint(Double.NEGATIVE_INFINITY, (double) rows.limit[row]);
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
                    values.add(known.quarter[id] == quarter ? 1.0 : 0.0);
                }
            }
        }
        solver.setHint(
                variables.toArray(MPVariable[]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Verdict verdict(int nodes) {
        hint();
        solver.setSolverSpecificParametersAsString("limits/nodes = " + nodes + "\n");
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus status = solver.solve(exact);
        Optional<int[]> plan = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE
                ? Optional.of(plan())
                : Optional.empty();
        return new Verdict(plan, status == MPSolver.ResultStatus.OPTIMAL);
    }

    private int[] plan() {
        int[] plan = new int[places.length];
        for (int id = 0; id < plan.length; id++) {
            plan[id] = Plan.CUT;
            for (int quarter = 0; quarter < quarters; quarter++) {
                MPVariable here = places[id][quarter];
                plan[id] = here != null && here.solutionValue() > 0.5 ? quarter : plan[id];
            }
        }
        return plan;
    }

    /** The best plan that was found, if any, and whether none is better. */
    record Verdict(Optional<int[]> plan, boolean finished) {}
}
