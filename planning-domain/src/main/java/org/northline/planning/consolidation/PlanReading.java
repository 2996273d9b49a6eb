package org.northline.planning.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.consolidation.PlannedItem.Group;
import org.northline.planning.consolidation.PlannedItem.Need;
import org.northline.planning.optimiser.Plan;
import org.northline.planning.optimiser.Prices;
import org.northline.planning.optimiser.Problem;
import org.northline.planning.optimiser.Problem.Demand;

/** Reads a plan for people: where each item is and why, what is missing for those that are not in it, and what there is too little of. */
final class PlanReading {
    private static final int YEAR = 0;
    private static final double THOUSAND = 1_000;
    private static final int POINT_DIGITS = 2;

    private final PlanProblem plan;
    private final Problem problem;
    private final List<Integer> quarters;
    private final Prices prices;
    private final long[][] taken;
    private final long[] spent;
    private final long[] ofThemes;

    PlanReading(PlanProblem plan, Plan found, Prices prices) {
        this.plan = plan;
        this.problem = plan.problem();
        this.quarters = found.quarters();
        this.prices = prices;
        this.taken = new long[problem.teams()][problem.quarters()];
        this.spent = new long[problem.quarters()];
        this.ofThemes = new long[problem.bands().size()];
        for (int id = 0; id < quarters.size(); id++) {
            count(problem.candidates().get(id), quarters.get(id));
        }
    }

    private void count(Problem.Candidate candidate, int quarter) {
        if (quarter != Plan.CUT) {
            candidate.demands().forEach(demand -> taken[demand.team()][quarter] += demand.effort());
            spent[quarter] += candidate.cost();
            if (candidate.theme() >= 0) {
                ofThemes[candidate.theme()] += candidate.cost();
            }
        }
    }

    /** Every item of the cycle, each once. */
    List<ItemPlace> places() {
        List<ItemPlace> places = new ArrayList<>(plan.excluded());
        for (int id = 0; id < quarters.size(); id++) {
            places.add(quarters.get(id) == Plan.CUT ? cut(id) : in(id, quarters.get(id)));
        }
        return places;
    }

    private ItemPlace cut(int id) {
        PlannedItem item = plan.candidates().get(id);
        return linked(item).orElseGet(() -> missing(id, item, after(item), item.to(), null));
    }

    /** The first quarter in which an item may be, after all that it needs. */
    private int after(PlannedItem item) {
        return plan.needs().stream()
                .filter(need -> need.item().equals(item.id()))
                .mapToInt(need -> quarters.get(plan.number(need.needed())))
                .reduce(item.from(), Math::max);
    }

    /** Cut because of another item, if so. */
    private Optional<ItemPlace> linked(PlannedItem item) {
        for (Group group : plan.exclusives()) {
            Optional<UUID> chosen = group.items().stream()
                    .filter(other -> group.items().contains(item.id()) && isIn(other))
                    .findFirst();
            if (chosen.isPresent()) {
                return Optional.of(ItemPlace.cut(item, PlaceReason.EXCLUDED_BY, chosen.get(), group.name()));
            }
        }
        for (Need need : plan.needs()) {
            if (need.item().equals(item.id()) && !isIn(need.needed())) {
                return Optional.of(ItemPlace.cut(item, PlaceReason.NEEDS_CUT, need.needed(), null));
            }
            if (need.item().equals(item.id()) && quarters.get(plan.number(need.needed())) > item.to()) {
                return Optional.of(ItemPlace.cut(item, PlaceReason.NEEDED_TOO_LATE, need.needed(), null));
            }
        }
        for (Group group : plan.togethers()) {
            if (group.items().contains(item.id())) {
                UUID mate = group.items().stream()
                        .filter(other -> !other.equals(item.id()))
                        .findFirst()
                        .orElseThrow();
                return Optional.of(ItemPlace.cut(item, PlaceReason.TOGETHER_WITH_CUT, mate, group.name()));
            }
        }
        return Optional.empty();
    }

    private boolean isIn(UUID item) {
        int number = plan.number(item);
        return number != Plan.CUT && quarters.get(number) != Plan.CUT;
    }

    private ItemPlace in(int id, int quarter) {
        PlannedItem item = plan.candidates().get(id);
        if (item.must() == PlannedItem.Must.PLACED || item.must() == PlannedItem.Must.KEPT) {
            return ItemPlace.in(
                    item,
                    quarter,
                    item.must() == PlannedItem.Must.PLACED ? PlaceReason.PLACED : PlaceReason.KEPT,
                    null);
        }
        if (quarter == item.from()) {
            return ItemPlace.in(item, quarter, item.fromReason(), null);
        }
        for (Need need : plan.needs()) {
            if (need.item().equals(item.id()) && quarters.get(plan.number(need.needed())) == quarter) {
                return ItemPlace.in(item, quarter, PlaceReason.AFTER_NEEDED, need.needed());
            }
        }
        return missing(id, item, after(item), quarter - 1, quarter);
    }

    /** The quarter of these in which the least is missing for a candidate, by what it is worth, and what that is. */
    private ItemPlace missing(int id, PlannedItem item, int from, int to, @Nullable Integer in) {
        int nearest = from;
        double least = Double.MAX_VALUE;
        for (int quarter = from; quarter <= to; quarter++) {
            double weight = lacks(id, quarter, in != null).stream()
                    .mapToDouble(Lack::weight)
                    .sum();
            if (weight < least) {
                least = weight;
                nearest = quarter;
            }
        }
        List<Lack> lacks = lacks(id, nearest, in != null);
        Optional<Lack> large = lacks.stream().filter(Lack::tooLarge).findFirst();
        Optional<Lack> most = lacks.stream().max((one, other) -> Double.compare(one.weight(), other.weight()));
        PlaceReason reason = large.map(lack -> PlaceReason.TOO_LARGE)
                .or(() -> most.map(Lack::reason))
                .orElse(in == null ? fitting(id) : PlaceReason.NO_GAIN);
        return new ItemPlace(
                item,
                in == null ? null : in + 1,
                reason,
                null,
                reason == PlaceReason.THEME_FULL
                        ? themeOf(id)
                        : large.or(() -> most).map(Lack::name).orElse(null),
                nearest + 1,
                lacks.stream().map(Lack::shortage).toList());
    }

    private PlaceReason fitting(int id) {
        int theme = problem.candidates().get(id).theme();
        boolean full = theme >= 0
                && ofThemes[theme] + problem.candidates().get(id).cost()
                        > problem.bands().get(theme).most();
        return full ? PlaceReason.THEME_FULL : PlaceReason.FITS;
    }

    private @Nullable String themeOf(int id) {
        int theme = problem.candidates().get(id).theme();
        return theme < 0 ? null : plan.facts().themes().get(theme).name();
    }

    private List<Lack> lacks(int id, int quarter, boolean isIn) {
        List<Lack> lacks = new ArrayList<>();
        Problem.Candidate candidate = problem.candidates().get(id);
        for (Demand demand : candidate.demands()) {
            int team = demand.team();
            long has = problem.capacity().get(team).get(quarter);
            long lack = taken[team][quarter] + demand.effort() - has;
            if (lack > 0) {
                lacks.add(ofTeam(
                        team, lack, prices.capacity().get(team).get(quarter), demand.effort() > has, demand.effort()));
            }
        }
        long quarterLack =
                spent[quarter] + candidate.cost() - problem.quarterBudgets().get(quarter);
        if (quarterLack > 0) {
            lacks.add(new Lack(
                    LimitKind.QUARTER_BUDGET,
                    null,
                    null,
                    quarterLack,
                    prices.quarterBudgets().get(quarter),
                    candidate.cost() > problem.quarterBudgets().get(quarter),
                    candidate.cost()));
        }
        long yearLack = isIn ? 0 : allSpent() + candidate.cost() - problem.budget();
        if (yearLack > 0) {
            lacks.add(new Lack(
                    LimitKind.YEAR_BUDGET,
                    null,
                    null,
                    yearLack,
                    prices.budget(),
                    candidate.cost() > problem.budget(),
                    candidate.cost()));
        }
        return lacks;
    }

    private Lack ofTeam(int team, long lack, double price, boolean tooLarge, long of) {
        return team == plan.reviewers()
                ? new Lack(LimitKind.REVIEWERS, null, null, lack, price, tooLarge, of)
                : new Lack(
                        LimitKind.TEAM,
                        plan.facts().teams().get(team).id(),
                        plan.facts().teams().get(team).name(),
                        lack,
                        price,
                        tooLarge,
                        of);
    }

    private long allSpent() {
        long all = 0;
        for (long quarter : spent) {
            all += quarter;
        }
        return all;
    }

    /** Teams by quarter, then the reviewers, then the money of the quarters and of the year; what nobody asks for is left out. */
    List<LimitUse> uses() {
        List<LimitUse> uses = new ArrayList<>();
        for (int team = 0; team < problem.teams(); team++) {
            boolean reviewers = team == plan.reviewers();
            boolean limited = reviewers
                    ? plan.facts().reviewers().isPresent()
                    : plan.facts().teams().get(team).weeks().isPresent();
            for (int quarter = 0; quarter < problem.quarters(); quarter++) {
                uses.add(use(
                        reviewers ? LimitKind.REVIEWERS : LimitKind.TEAM,
                        reviewers ? null : plan.facts().teams().get(team).id(),
                        quarter + 1,
                        limited ? Optional.of(problem.capacity().get(team).get(quarter)) : Optional.empty(),
                        taken[team][quarter],
                        prices.capacity().get(team).get(quarter)));
            }
        }
        boolean limited = plan.facts().quarterBudgets().isPresent();
        for (int quarter = 0; quarter < problem.quarters(); quarter++) {
            uses.add(use(
                    LimitKind.QUARTER_BUDGET,
                    null,
                    quarter + 1,
                    limited ? Optional.of(problem.quarterBudgets().get(quarter)) : Optional.empty(),
                    spent[quarter],
                    prices.quarterBudgets().get(quarter) * THOUSAND));
        }
        uses.add(use(LimitKind.YEAR_BUDGET, null, YEAR, plan.facts().budget(), allSpent(), prices.budget() * THOUSAND));
        return uses;
    }

    /** A hundredth of a week is worth hundredths of points, as a whole week is worth points. */
    private static LimitUse use(
            LimitKind kind, @Nullable UUID team, int quarter, Optional<Long> has, long takes, double worth) {
        return new LimitUse(
                kind,
                team,
                quarter,
                has.map(PlanProblem::hundredths),
                PlanProblem.hundredths(takes),
                has.isEmpty()
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(worth).setScale(POINT_DIGITS, RoundingMode.HALF_EVEN));
    }
}
