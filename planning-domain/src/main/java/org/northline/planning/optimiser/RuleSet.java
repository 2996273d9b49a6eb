package org.northline.planning.optimiser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Rule.Kind;

/** The rules of a problem, and the problem that is left when only some of them hold. */
final class RuleSet {
    private final Problem problem;

    RuleSet(Problem problem) {
        this.problem = problem;
    }

    /** All rules that could keep a plan from something. */
    List<Rule> all() {
        Set<Rule> rules = new LinkedHashSet<>();
        for (int id = 0; id < problem.candidates().size(); id++) {
            Candidate candidate = problem.candidates().get(id);
            if (candidate.mandatory()) {
                rules.add(Rule.of(Kind.MANDATORY, id));
            }
            if (candidate.earliest() > 0 || candidate.latest() < problem.quarters() - 1) {
                rules.add(Rule.of(Kind.WINDOW, id));
            }
            for (Demand demand : candidate.demands()) {
                for (int quarter = 0; quarter < problem.quarters(); quarter++) {
                    rules.add(new Rule(Kind.CAPACITY, demand.team(), quarter));
                }
            }
        }
        rules.add(Rule.of(Kind.BUDGET, 0));
        addAll(rules, Kind.QUARTER_BUDGET, problem.quarters());
        addAll(rules, Kind.LEAST_OF_THEME, problem.bands().size());
        addAll(rules, Kind.MOST_OF_THEME, problem.bands().size());
        addAll(rules, Kind.PRECEDENCE, problem.precedences().size());
        addAll(rules, Kind.EXCLUSIVE, problem.exclusives().size());
        addAll(rules, Kind.TOGETHER, problem.togethers().size());
        return List.copyOf(rules);
    }

    private static void addAll(Set<Rule> rules, Kind kind, int count) {
        IntStream.range(0, count).forEach(one -> rules.add(Rule.of(kind, one)));
    }

    /** The problem with these rules and no others. */
    Problem only(Set<Rule> rules) {
        long money = problem.candidates().stream().mapToLong(Candidate::cost).sum();
        return new Problem(
                candidates(rules),
                problem.quarterWeights(),
                capacity(rules),
                rules.contains(Rule.of(Kind.BUDGET, 0)) ? problem.budget() : money,
                IntStream.range(0, problem.quarters())
                        .mapToObj(quarter -> rules.contains(Rule.of(Kind.QUARTER_BUDGET, quarter))
                                ? problem.quarterBudgets().get(quarter)
                                : Long.valueOf(money))
                        .toList(),
                bands(rules),
                kept(problem.precedences(), Kind.PRECEDENCE, rules),
                kept(problem.exclusives(), Kind.EXCLUSIVE, rules),
                kept(problem.togethers(), Kind.TOGETHER, rules));
    }

    private List<Candidate> candidates(Set<Rule> rules) {
        List<Candidate> candidates = new ArrayList<>();
        for (int id = 0; id < problem.candidates().size(); id++) {
            Candidate candidate = problem.candidates().get(id);
            boolean window = rules.contains(Rule.of(Kind.WINDOW, id));
            candidates.add(new Candidate(
                    candidate.value(),
                    candidate.cost(),
                    window ? candidate.earliest() : 0,
                    window ? candidate.latest() : problem.quarters() - 1,
                    rules.contains(Rule.of(Kind.MANDATORY, id)),
                    candidate.theme(),
                    candidate.demands()));
        }
        return candidates;
    }

    private List<List<Long>> capacity(Set<Rule> rules) {
        long[] asked = new long[problem.teams()];
        problem.candidates()
                .forEach(candidate -> candidate.demands().forEach(demand -> asked[demand.team()] += demand.effort()));
        List<List<Long>> capacity = new ArrayList<>();
        for (int team = 0; team < asked.length; team++) {
            List<Long> ofTeam = new ArrayList<>();
            for (int quarter = 0; quarter < problem.quarters(); quarter++) {
                boolean holds = rules.contains(new Rule(Kind.CAPACITY, team, quarter));
                ofTeam.add(holds ? problem.capacity().get(team).get(quarter) : Long.valueOf(asked[team]));
            }
            capacity.add(ofTeam);
        }
        return capacity;
    }

    private List<Band> bands(Set<Rule> rules) {
        List<Band> bands = new ArrayList<>();
        for (int theme = 0; theme < problem.bands().size(); theme++) {
            Band band = problem.bands().get(theme);
            bands.add(new Band(
                    rules.contains(Rule.of(Kind.LEAST_OF_THEME, theme)) ? band.least() : 0,
                    rules.contains(Rule.of(Kind.MOST_OF_THEME, theme)) ? band.most() : Long.MAX_VALUE));
        }
        return bands;
    }

    private static <T> List<T> kept(List<T> all, Kind kind, Set<Rule> rules) {
        return IntStream.range(0, all.size())
                .filter(one -> rules.contains(Rule.of(kind, one)))
                .mapToObj(all::get)
                .toList();
    }
}
