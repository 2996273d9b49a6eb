package org.northline.planning.optimiser;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The smallest set of rules that no plan keeps together. Whatever can be kept together leaves out at least one rule of each such set, so the smallest
 * set that hits all that was left out so far is tried next, until it cannot be kept (A. Ignatiev, A. Previti, M. Liffiton and J. Marques-Silva,
 * Smallest MUS extraction with minimal hitting set dualization, 2015).
 */
public final class Conflict {
    private static final double EFFORT = 5;
    private static final int SEED = 1;
    private static final int MOST_ROUNDS = 2_000;

    private final Problem problem;
    private final RuleSet ruleSet;
    private final List<Rule> rules;
    private final List<Set<Rule>> leftOut = new ArrayList<>();

    private Conflict(Problem problem) {
        this.problem = problem;
        this.ruleSet = new RuleSet(problem);
        this.rules = ruleSet.all();
    }

    /** The smallest conflict of a problem; nothing when a plan keeps to all rules, or when the solver cannot tell within its effort. */
    public static Optional<Set<Rule>> smallest(Problem problem) {
        return new Conflict(problem).search();
    }

    private Optional<Set<Rule>> search() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<Rule> tried = smallestHit();
            SubProblem.Answer answer = keep(tried);
            if (!answer.found()) {
                return answer.finished() ? Optional.of(tried) : Optional.empty();
            }
            Set<Rule> broken = brokenBy(grown(tried, answer));
            if (broken.isEmpty()) {
                return Optional.empty();
            }
            leftOut.add(broken);
        }
        return Optional.empty();
    }

    private SubProblem.Answer keep(Set<Rule> some) {
        Layout nothing = new Layout(new Relaxation(ruleSet.only(some)));
        return SubProblem.fewest(nothing, EFFORT, SEED);
    }

    /** A plan that keeps to these rules and to as many others as can be added one after the other. */
    private Plan grown(Set<Rule> kept, SubProblem.Answer first) {
        SubProblem.Answer best = first;
        Set<Rule> holding = new HashSet<>(rules);
        holding.removeAll(brokenBy(first.plan()));
        holding.addAll(kept);
        for (Rule rule : rules) {
            if (holding.add(rule)) {
                SubProblem.Answer more = keep(holding);
                if (more.found()) {
                    best = more;
                } else {
                    holding.remove(rule);
                }
            }
        }
        return best.plan();
    }

    private Set<Rule> brokenBy(Plan plan) {
        return Set.copyOf(PlanCheck.broken(problem, plan));
    }

    private Set<Rule> smallestHit() {
        CpModel model = new CpModel();
        BoolVar[] in = rules.stream().map(rule -> model.newBoolVar("")).toArray(BoolVar[]::new);
        for (Set<Rule> one : leftOut) {
            model.addAtLeastOne(IntStream.range(0, in.length)
                    .filter(at -> one.contains(rules.get(at)))
                    .mapToObj(at -> in[at])
                    .toArray(Literal[]::new));
        }
        model.minimize(LinearExpr.sum(in));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(SEED);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("No smallest set of rules: " + status);
        }
        Set<Rule> hit = new HashSet<>();
        for (int at = 0; at < in.length; at++) {
            if (solver.booleanValue(in[at])) {
                hit.add(rules.get(at));
            }
        }
        return hit;
    }
}
