package org.northline.planning.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.northline.planning.consolidation.ConflictingRule.Kind;
import org.northline.planning.consolidation.PlannedItem.Group;
import org.northline.planning.consolidation.PlannedItem.Need;
import org.northline.planning.optimiser.Problem;
import org.northline.planning.optimiser.Rule;

/** Says what rules of bare numbers mean in the plan. */
final class ConflictWords {
    private final PlanProblem plan;
    private final Problem problem;

    ConflictWords(PlanProblem plan) {
        this.plan = plan;
        this.problem = plan.problem();
    }

    /** Items first, then what there is only so much of. */
    List<ConflictingRule> of(Set<Rule> rules) {
        return rules.stream()
                .sorted(Comparator.comparing(Rule::kind)
                        .thenComparing(Rule::one)
                        .thenComparing(Rule::other))
                .map(this::of)
                .toList();
    }

    private ConflictingRule of(Rule rule) {
        int one = rule.one();
        return switch (rule.kind()) {
            case MANDATORY -> PlanProblem.must(plan.candidates().get(one));
            case WINDOW -> window(plan.candidates().get(one));
            case CAPACITY -> capacity(one, rule.other());
            case BUDGET -> ConflictingRule.amount(Kind.BUDGET, null, null, PlanProblem.hundredths(problem.budget()));
            case QUARTER_BUDGET ->
                ConflictingRule.amount(
                        Kind.QUARTER_BUDGET,
                        null,
                        one + 1,
                        PlanProblem.hundredths(problem.quarterBudgets().get(one)));
            case LEAST_OF_THEME ->
                ConflictingRule.named(
                        Kind.LEAST_OF_THEME,
                        plan.facts().themes().get(one).name(),
                        PlanProblem.hundredths(problem.bands().get(one).least()));
            case MOST_OF_THEME ->
                ConflictingRule.named(
                        Kind.MOST_OF_THEME,
                        plan.facts().themes().get(one).name(),
                        PlanProblem.hundredths(problem.bands().get(one).most()));
            case PRECEDENCE -> needs(plan.needs().get(one));
            case EXCLUSIVE -> named(Kind.EXCLUSIVE, plan.exclusives().get(one));
            case TOGETHER -> named(Kind.TOGETHER, plan.togethers().get(one));
        };
    }

    private ConflictingRule window(PlannedItem item) {
        return item.fromReason() == PlaceReason.GATE
                        && item.to() == plan.facts().quarters() - 1
                ? ConflictingRule.of(Kind.GATE, item.id())
                : ConflictingRule.window(item.id(), item.from(), item.to());
    }

    private ConflictingRule capacity(int team, int quarter) {
        long has = problem.capacity().get(team).get(quarter);
        return team == plan.reviewers()
                ? ConflictingRule.amount(Kind.REVIEWERS, null, quarter + 1, PlanProblem.hundredths(has))
                : ConflictingRule.amount(
                        Kind.CAPACITY, plan.facts().teams().get(team).id(), quarter + 1, PlanProblem.hundredths(has));
    }

    private static ConflictingRule needs(Need need) {
        return ConflictingRule.between(Kind.NEEDS, need.item(), need.needed(), null);
    }

    private static ConflictingRule named(Kind kind, Group group) {
        return ConflictingRule.named(kind, group.name(), null);
    }
}
