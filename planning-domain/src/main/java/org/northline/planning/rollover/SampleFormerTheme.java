package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.MaintainThemes;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.Scorecards;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;
import org.northline.planning.strategy.ChooseStrategy;
import org.northline.planning.strategy.RateStrategy;
import org.northline.planning.strategy.Stance;
import org.northline.planning.strategy.StrategyOption;
import org.northline.planning.strategy.StrategyOptions;
import org.northline.planning.strategy.TakeStance;

/** The one theme that the sample company had the year before, which goes on in 2027; kept as {@code theme.before}. */
@OnePerServer
class SampleFormerTheme implements SampleChapter {
    private static final String STRATEGY = "COST_TO_SERVE";
    private static final List<Integer> RATINGS = List.of(4, 3, 4, 3, 2);

    private final StrategyOptions options;
    private final Scorecards scorecards;
    private final TakeStance stance;
    private final RateStrategy rate;
    private final ChooseStrategy choose;
    private final MaintainThemes themes;

    @Inject
    SampleFormerTheme(
            StrategyOptions options,
            Scorecards scorecards,
            TakeStance stance,
            RateStrategy rate,
            ChooseStrategy choose,
            MaintainThemes themes) {
        this.options = options;
        this.scorecards = scorecards;
        this.stance = stance;
        this.rate = rate;
        this.choose = choose;
        this.themes = themes;
    }

    @Override
    public int order() {
        return 345;
    }

    @Override
    public void write(SampleCompany company) {
        Actor leader = company.as(SampleRole.PRODUCT_LEADER);
        CycleId before = new CycleId(company.kept("cycle.before"));
        StrategyOption option = options.ofCycle(leader.org(), before).stream()
                .filter(one -> one.strategy().key().equals(STRATEGY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no catalogue without " + STRATEGY));
        choose(leader, option, scorecards.get(leader.org(), before).criteria());
        ThemeId theme = themes.add(new MaintainThemes.Add(
                leader,
                before,
                "Less work per visit",
                "What a practice does again with every animal takes less of its day.",
                option.id()));
        company.keep("theme.before", theme.value());
    }

    private void choose(Actor leader, StrategyOption option, List<Criterion> criteria) {
        long version = stance.take(new TakeStance.Command(
                leader,
                option.id(),
                option.version(),
                Stance.PURSUE,
                "Practices ask what we cost them in time before they ask for the price."));
        version = rate.rate(new RateStrategy.Command(
                leader,
                option.id(),
                version,
                IntStream.range(0, criteria.size())
                        .mapToObj(at -> new RateStrategy.Rating(criteria.get(at).id(), RATINGS.get(at)))
                        .toList()));
        choose.choose(new ChooseStrategy.Command(
                leader, option.id(), version, true, "We know where the hours go, and can measure it."));
    }
}
