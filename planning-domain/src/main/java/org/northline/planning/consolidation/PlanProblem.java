package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.northline.planning.consolidation.PlanFacts.Team;
import org.northline.planning.consolidation.PlanFacts.Theme;
import org.northline.planning.consolidation.PlannedItem.Group;
import org.northline.planning.consolidation.PlannedItem.Need;
import org.northline.planning.optimiser.Plan;
import org.northline.planning.optimiser.Problem;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;

/** The facts of a plan as a problem of bare numbers: what cannot come is no candidate, and the reviewers are one more team. */
final class PlanProblem {
    private final PlanFacts facts;
    private final Map<UUID, PlannedItem> byId = new HashMap<>();
    private final Map<UUID, ItemPlace> excluded = new HashMap<>();
    private final List<PlannedItem> candidates = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<UUID, Integer> teamNumbers = new HashMap<>();
    private final List<Group> exclusives;
    private final List<Group> togethers;
    private final List<Need> needs;
    private final Problem problem;

    PlanProblem(PlanFacts facts) {
        this.facts = facts;
        facts.items().forEach(item -> byId.put(item.id(), item));
        exclude();
        for (PlannedItem item : facts.items()) {
            if (!excluded.containsKey(item.id())) {
                numbers.put(item.id(), candidates.size());
                candidates.add(item);
            }
        }
        for (Team team : facts.teams()) {
            teamNumbers.put(team.id(), teamNumbers.size());
        }
        this.needs = facts.links().needs().stream()
                .filter(need -> numbers.containsKey(need.item()) && numbers.containsKey(need.needed()))
                .toList();
        this.exclusives = ofCandidates(facts.links().exclusives());
        this.togethers = ofCandidates(facts.links().togethers());
        this.problem = new Problem(
                candidates.stream().map(this::candidate).toList(),
                facts.weights(),
                capacity(),
                facts.budget().orElseGet(this::allMoney),
                facts.quarterBudgets()
                        .orElseGet(() -> IntStream.range(0, facts.quarters())
                                .mapToObj(quarter -> allMoney())
                                .toList()),
                facts.themes().stream().map(PlanProblem::band).toList(),
                needs.stream()
                        .map(need -> new Precedence(number(need.needed()), number(need.item())))
                        .toList(),
                numbers(exclusives),
                numbers(togethers));
    }

    /** What cannot come, and then whatever needs it or goes together with it, until nothing more follows. */
    private void exclude() {
        for (PlannedItem item : facts.items()) {
            item.excluded().ifPresent(reason -> excluded.put(item.id(), ItemPlace.cut(item, reason, null, null)));
        }
        int before;
        do {
            before = excluded.size();
            for (Need need : facts.links().needs()) {
                if (excluded.containsKey(need.needed())) {
                    follow(need.item(), PlaceReason.NEEDS_CUT, need.needed(), null);
                }
            }
            for (Group group : facts.links().togethers()) {
                group.items().stream()
                        .filter(excluded::containsKey)
                        .findFirst()
                        .ifPresent(missing -> group.items()
                                .forEach(item -> follow(item, PlaceReason.TOGETHER_WITH_CUT, missing, group.name())));
            }
        } while (excluded.size() > before);
    }

    private void follow(UUID item, PlaceReason reason, UUID other, @Nullable String subject) {
        PlannedItem known = byId.get(item);
        if (known != null) {
            excluded.computeIfAbsent(item, none -> ItemPlace.cut(known, reason, other, subject));
        }
    }

    private List<Group> ofCandidates(List<Group> groups) {
        return groups.stream()
                .map(group -> new Group(
                        group.name(),
                        group.items().stream().filter(numbers::containsKey).toList()))
                .filter(group -> group.items().size() > 1)
                .toList();
    }

    private List<List<Integer>> numbers(List<Group> groups) {
        return groups.stream()
                .map(group -> group.items().stream().map(this::number).toList())
                .toList();
    }

    private Candidate candidate(PlannedItem item) {
        List<Demand> demands = new ArrayList<>();
        item.weeks().forEach((team, weeks) -> demands.add(new Demand(requireNonNull(teamNumbers.get(team)), weeks)));
        if (item.reviewHours() > 0) {
            demands.add(new Demand(reviewers(), item.reviewHours()));
        }
        return new Candidate(
                item.value().orElse(0),
                item.cents(),
                item.from(),
                item.to(),
                item.isMandatory(),
                item.theme().map(this::themeNumber).orElse(-1),
                demands);
    }

    private int themeNumber(UUID theme) {
        return IntStream.range(0, facts.themes().size())
                .filter(at -> facts.themes().get(at).id().equals(theme))
                .findFirst()
                .orElse(-1);
    }

    private List<List<Long>> capacity() {
        List<List<Long>> capacity = new ArrayList<>();
        for (Team team : facts.teams()) {
            long asked = candidates.stream()
                    .mapToLong(item -> item.weeks().getOrDefault(team.id(), 0L))
                    .sum();
            capacity.add(team.weeks().orElseGet(() -> eachQuarter(asked)));
        }
        long hours = candidates.stream().mapToLong(PlannedItem::reviewHours).sum();
        capacity.add(eachQuarter(facts.reviewers().orElse(hours)));
        return capacity;
    }

    private List<Long> eachQuarter(long amount) {
        return LongStream.generate(() -> amount).limit(facts.quarters()).boxed().toList();
    }

    private long allMoney() {
        return candidates.stream().mapToLong(PlannedItem::cents).sum();
    }

    private static Band band(Theme theme) {
        return new Band(theme.least().orElse(0L), theme.most().orElse(Long.MAX_VALUE));
    }

    Problem problem() {
        return problem;
    }

    PlanFacts facts() {
        return facts;
    }

    List<PlannedItem> candidates() {
        return candidates;
    }

    int number(UUID candidate) {
        return numbers.getOrDefault(candidate, Plan.CUT);
    }

    /** The number of the reviewers among the teams. */
    int reviewers() {
        return facts.teams().size();
    }

    List<Need> needs() {
        return needs;
    }

    List<Group> exclusives() {
        return exclusives;
    }

    List<Group> togethers() {
        return togethers;
    }

    /** Items that cannot come, with the reason. */
    Collection<ItemPlace> excluded() {
        return excluded.values();
    }

    /** What keeps an item from coming that has to come, when there is one: without any search there is no plan then. */
    List<ConflictingRule> contradiction() {
        Optional<PlannedItem> torn = facts.items().stream()
                .filter(item -> item.isMandatory() && excluded.containsKey(item.id()))
                .findFirst();
        List<ConflictingRule> rules = new ArrayList<>();
        torn.ifPresent(item -> {
            rules.add(must(item));
            why(item.id(), rules, new HashSet<>());
        });
        return rules;
    }

    private void why(UUID item, List<ConflictingRule> rules, Set<UUID> seen) {
        ItemPlace place = excluded.get(item);
        if (place == null || !seen.add(item)) {
            return;
        }
        PlannedItem facts = place.item();
        UUID other = place.otherItem();
        if (other != null) {
            ConflictingRule.Kind kind = place.reason() == PlaceReason.NEEDS_CUT
                    ? ConflictingRule.Kind.NEEDS
                    : ConflictingRule.Kind.TOGETHER;
            rules.add(ConflictingRule.between(kind, item, other, place.subject()));
            why(other, rules, seen);
        } else if (place.reason() == PlaceReason.GATE_TOO_LATE) {
            rules.add(ConflictingRule.of(ConflictingRule.Kind.GATE, item));
            if (facts.must() != PlannedItem.Must.PLACED) {
                rules.add(ConflictingRule.window(item, 0, facts.to()));
            }
        } else {
            rules.add(ConflictingRule.of(
                    place.reason() == PlaceReason.STOPPED
                            ? ConflictingRule.Kind.STOPPED
                            : ConflictingRule.Kind.LEFT_OUT,
                    item));
        }
    }

    static ConflictingRule must(PlannedItem item) {
        return ConflictingRule.of(
                switch (item.must()) {
                    case PLACED -> ConflictingRule.Kind.PLACED;
                    case KEPT -> ConflictingRule.Kind.KEPT;
                    case MANDATORY, FREE -> ConflictingRule.Kind.MANDATORY;
                },
                item.id());
    }

    static BigDecimal hundredths(long amount) {
        return BigDecimal.valueOf(amount, 2);
    }
}
