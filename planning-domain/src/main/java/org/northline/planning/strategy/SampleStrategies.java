package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.Scorecards;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** What the sample company thinks of every strategy; the three that it chooses are kept as {@code option.} and their key. */
@OnePerServer
class SampleStrategies implements SampleChapter {
    /** Ratings of pursued strategies by the suggested criteria: fit, impact, confidence, effort, time to value. */
    private static final Map<String, List<Integer>> RATINGS = Map.of(
            "MARKET_PENETRATION", List.of(3, 4, 4, 3, 3),
            "NEW_CAPABILITIES", List.of(4, 4, 2, 5, 4),
            "ACTIVATION", List.of(5, 4, 4, 2, 1),
            "RETAIN_AND_EXPAND", List.of(5, 5, 3, 4, 3),
            "COST_TO_SERVE", List.of(4, 3, 5, 3, 2));

    private static final Map<String, String> CHOICES = Map.of(
            "ACTIVATION",
            "Highest score, quick, and everything else gets cheaper once a practice is up in a week. It serves the company's"
                    + " North Star directly.",
            "RETAIN_AND_EXPAND",
            "The largest effect on revenue. We take the two causes that leavers named most: owners who wait for an answer,"
                    + " and trouble that is noticed too late.",
            "COST_TO_SERVE",
            "We know exactly where the hours go, and breaking even needs it.");

    private final StrategyOptions options;
    private final Scorecards scorecards;
    private final TakeStance stance;
    private final RateStrategy rate;
    private final ChooseStrategy choose;

    @Inject
    SampleStrategies(
            StrategyOptions options,
            Scorecards scorecards,
            TakeStance stance,
            RateStrategy rate,
            ChooseStrategy choose) {
        this.options = options;
        this.scorecards = scorecards;
        this.stance = stance;
        this.rate = rate;
        this.choose = choose;
    }

    private record Opinion(String strategy, Stance stance, String reason) {}

    @Override
    public int order() {
        return 130;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        CycleId cycle = new CycleId(company.kept("cycle"));
        List<Criterion> criteria = scorecards.get(leader.org(), cycle).criteria();
        Map<String, Opinion> opinions =
                opinions().stream().collect(Collectors.toMap(Opinion::strategy, Function.identity()));
        for (StrategyOption option : options.ofCycle(leader.org(), cycle)) {
            String key = option.strategy().key();
            write(requireNonNull(opinions.get(key), key), option, criteria, leader);
            if (CHOICES.containsKey(key)) {
                company.keep("option." + key, option.id().value());
            }
        }
    }

    private void write(Opinion opinion, StrategyOption option, List<Criterion> criteria, Actor leader) {
        long version = stance.take(
                new TakeStance.Command(leader, option.id(), option.version(), opinion.stance(), opinion.reason()));
        if (RATINGS.containsKey(opinion.strategy())) {
            version = rate.rate(new RateStrategy.Command(
                    leader, option.id(), version, ratings(criteria, RATINGS.get(opinion.strategy()))));
        }
        if (CHOICES.containsKey(opinion.strategy())) {
            choose.choose(
                    new ChooseStrategy.Command(leader, option.id(), version, true, CHOICES.get(opinion.strategy())));
        }
    }

    private static List<RateStrategy.Rating> ratings(List<Criterion> criteria, List<Integer> scores) {
        List<RateStrategy.Rating> ratings = new ArrayList<>();
        for (int at = 0; at < criteria.size(); at++) {
            ratings.add(new RateStrategy.Rating(criteria.get(at).id(), scores.get(at)));
        }
        return ratings;
    }

    private static List<Opinion> opinions() {
        return List.of(
                new Opinion(
                        "MARKET_PENETRATION",
                        Stance.PURSUE,
                        "We win six of ten comparisons among practices with three to ten vets, and only a third of them know"
                                + " us."),
                new Opinion(
                        "UP_MARKET",
                        Stance.EXPLORE,
                        "Two groups of more than fifty practices asked. Both need roles and records that we lack. One design"
                                + " partner, no promise."),
                new Opinion(
                        "DOWN_MARKET",
                        Stance.NOT_NOW,
                        "A vet working alone costs us as much support as a practice of eight. First make it cheaper to"
                                + " serve."),
                new Opinion(
                        "NEW_GEOGRAPHY",
                        Stance.NOT_NOW,
                        "Every country keeps its own register of drugs. Austria is next, once no customer at home needs a"
                                + " custom contract."),
                new Opinion(
                        "NEW_VERTICAL",
                        Stance.NEVER,
                        "Livestock traders asked for the health records of single animals to set prices. Records are kept for"
                                + " the animal's care, whoever pays."),
                new Opinion(
                        "NEW_CHANNEL_OR_PARTNER",
                        Stance.EXPLORE,
                        "Three laboratories recommend us unasked. One pilot, with a written answer to who owns the customer and"
                                + " the data."),
                new Opinion(
                        "SELF_SERVE_GROWTH",
                        Stance.NOT_NOW,
                        "Nobody can start alone while old records are imported by us. It follows from faster activation, not"
                                + " before."),
                new Opinion(
                        "NEW_CAPABILITIES",
                        Stance.PURSUE,
                        "Payment plans and home visits were named in a quarter of the lost deals."),
                new Opinion(
                        "COMPLEMENTARY_PRODUCT",
                        Stance.EXPLORE,
                        "Practices buy the handling of pet insurance from others. We talk with ten of them before we think of"
                                + " building it."),
                new Opinion(
                        "PLATFORM_ECOSYSTEM",
                        Stance.NOT_NOW,
                        "Two partners read our data, nobody earns by it. An interface first, a platform when the third one"
                                + " asks."),
                new Opinion(
                        "ACQUISITION_OR_DIVERSIFICATION",
                        Stance.NEVER,
                        "A broker of owners' addresses was offered to us. Selling what people told their vet is not what we are"
                                + " for."),
                new Opinion(
                        "PRICING_AND_PACKAGING",
                        Stance.EXPLORE,
                        "A price per seat punishes part-time vets. Test a price per visit with the spring renewals."),
                new Opinion(
                        "ACTIVATION",
                        Stance.PURSUE,
                        "Half of the practices that left in their first year never closed a full day in the first month. The"
                                + " start takes 23 days."),
                new Opinion(
                        "RETAIN_AND_EXPAND",
                        Stance.PURSUE,
                        "Churn of 11.2 % takes more than new business brings in a quarter, and practices with two products"
                                + " leave half as often."),
                new Opinion(
                        "COST_TO_SERVE",
                        Stance.PURSUE,
                        "Four support contacts per practice and month, most of them about the same five questions."),
                new Opinion(
                        "SUNSET_OR_DIVEST",
                        Stance.EXPLORE,
                        "The fax gateway serves eleven practices and takes an engineer one month a quarter. Find each of them a"
                                + " way out first."));
    }
}
