package org.northline.planning.optimiser;

import static java.util.Objects.requireNonNull;
import static org.northline.planning.optimiser.Plan.CUT;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The best plan when some candidates are free and all others stay where they are, by CP-SAT. Same question, seed and effort give the same answer. */
final class SubProblem {
    private final Layout layout;
    private final List<Integer> free;
    private final CpModel model = new CpModel();
    private final int quarters;
    private final Map<Integer, @Nullable BoolVar[]> places = new HashMap<>();

    private SubProblem(Layout layout, List<Integer> free) {
        Loader.loadNativeLibraries();
        this.layout = layout;
        this.free = free;
        this.quarters = layout.rows.quarters;
    }

    /**
     * Answers with a plan that is better than the layout, or with nothing.
     *
     * @param effort what the solver may spend, in its deterministic seconds
     */
    static Answer solve(Layout layout, List<Integer> free, double effort, int seed) {
        SubProblem sub = new SubProblem(layout, free);
        sub.model.maximize(sub.places());
        return sub.answer(effort, seed);
    }

    /** Answers with a plan that has hardly more than it must, all candidates being free. */
    static Answer fewest(Layout layout, double effort, int seed) {
        SubProblem sub = new SubProblem(layout, all(layout));
        sub.places();
        LinearExprBuilder chosen = LinearExpr.newBuilder();
        sub.free.forEach(id -> chosen.add(sub.until(id, sub.quarters - 1)));
        sub.model.minimize(chosen);
        return sub.answer(effort, seed);
    }

    static List<Integer> all(Layout layout) {
        return IntStream.range(0, layout.quarter.length).boxed().toList();
    }

    /** Makes a variable for each place, and answers with the sum of what they are worth. */
    private LinearExpr places() {
        LinearExprBuilder worth = LinearExpr.newBuilder();
        for (int id : free) {
            @Nullable BoolVar[] place = new BoolVar[quarters];
            LinearExprBuilder chosen = LinearExpr.newBuilder();
            for (int quarter = 0; quarter < quarters; quarter++) {
                if (layout.relaxation.allowed(id, quarter)) {
                    BoolVar here = model.newBoolVar("");
                    place[quarter] = here;
                    chosen.add(here);
                    worth.addTerm(here, layout.relaxation.worth(id, quarter));
                    model.addHint(here, layout.quarter[id] == quarter ? 1 : 0);
                }
            }
            places.put(id, place);
            boolean mandatory = layout.relaxation.problem.candidates().get(id).mandatory();
            model.addLinearConstraint(chosen, mandatory ? 1 : 0, 1);
        }
        return worth.build();
    }

    private void rows() {
        Map<Integer, LinearExprBuilder> touched = new HashMap<>();
        Map<Integer, Long> stays = new HashMap<>();
        Rows rows = layout.rows;
        for (int id : free) {
            for (int at = rows.start[id]; at < rows.start[id + 1]; at++) {
                for (int quarter = 0; quarter < quarters; quarter++) {
                    term(touched, stays, rows.row[at], id, quarter, rows.take[at]);
                }
            }
            for (int quarter = 0; quarter < quarters; quarter++) {
                int place = id * quarters + quarter;
                for (int at = rows.quarterStart[place]; at < rows.quarterStart[place + 1]; at++) {
                    term(touched, stays, rows.quarterRow[at], id, quarter, rows.quarterTake[at]);
                }
            }
        }
        for (int row = 0; row < rows.links; row++) {
            long left = layout.limit[row] - layout.taken[row] + stays.getOrDefault(row, 0L);
            LinearExprBuilder taken = touched.get(row);
            if (taken != null) {
                model.addLessOrEqual(taken, left);
            } else if (left < 0) {
                // Nothing that is free can mend it.
                model.addBoolOr(new Literal[0]);
            }
        }
    }

    private void term(
            Map<Integer, LinearExprBuilder> touched,
            Map<Integer, Long> stays,
            int row,
            int id,
            int quarter,
            long take) {
        BoolVar here = place(id, quarter);
        if (here != null && row < layout.rows.links) {
            touched.computeIfAbsent(row, key -> LinearExpr.newBuilder()).addTerm(here, take);
        }
        if (layout.quarter[id] == quarter) {
            stays.merge(row, take, Long::sum);
        }
    }

    private void links() {
        for (int id : free) {
            for (int mate : layout.mates[id]) {
                same(id, mate);
            }
            for (int needed : layout.before[id]) {
                after(id, needed);
            }
            for (int needing : layout.after[id]) {
                if (!places.containsKey(needing) && layout.quarter[needing] != CUT) {
                    model.addEquality(until(id, layout.quarter[needing]), 1);
                }
            }
        }
    }

    private void same(int id, int mate) {
        LinearExpr here = until(id, quarters - 1);
        if (places.containsKey(mate)) {
            model.addEquality(here, until(mate, quarters - 1));
        } else {
            model.addEquality(here, layout.quarter[mate] == CUT ? 0 : 1);
        }
    }

    private void after(int id, int needed) {
        if (places.containsKey(needed)) {
            for (int quarter = 0; quarter < quarters; quarter++) {
                model.addLessOrEqual(until(id, quarter), until(needed, quarter));
            }
        } else {
            int last = layout.quarter[needed] == CUT ? quarters - 1 : layout.quarter[needed] - 1;
            if (last >= 0) {
                model.addEquality(until(id, last), 0);
            }
        }
    }

    private @Nullable BoolVar place(int id, int quarter) {
        return requireNonNull(places.get(id), "free")[quarter];
    }

    /** One when a candidate is in this quarter or an earlier one. */
    private LinearExpr until(int id, int last) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int quarter = 0; quarter <= last; quarter++) {
            BoolVar here = place(id, quarter);
            if (here != null) {
                sum.add(here);
            }
        }
        return sum.build();
    }

    private Answer answer(double effort, int seed) {
        rows();
        links();
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(seed)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(effort);
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        int[] plan = layout.quarter.clone();
        if (found) {
            for (int id : free) {
                plan[id] = CUT;
                for (int quarter = 0; quarter < quarters; quarter++) {
                    BoolVar here = place(id, quarter);
                    if (here != null && solver.booleanValue(here)) {
                        plan[id] = quarter;
                    }
                }
            }
        }
        return new Answer(
                Plan.of(plan),
                found,
                status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE,
                solver.response().getDeterministicTime());
    }

    /**
     * What the solver says.
     *
     * @param found whether the plan keeps to all limits; otherwise it is that of the layout
     * @param finished whether there is no better one, or none at all
     * @param effort what was spent, in deterministic seconds
     */
    record Answer(Plan plan, boolean found, boolean finished, double effort) {}
}
