package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.EditScorecard;
import org.northline.planning.scoring.Scorecard;
import org.northline.planning.scoring.ScorecardDraft;
import org.northline.planning.scoring.Scorecards;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.strategy.ChooseStrategy;
import org.northline.planning.strategy.OptionId;
import org.northline.planning.strategy.RateStrategy;
import org.northline.planning.strategy.Stance;
import org.northline.planning.strategy.StrategyOption;
import org.northline.planning.strategy.StrategyOptions;
import org.northline.planning.strategy.TakeStance;

/**
 * Takes the choice of a strategy over into the next cycle, with its reasons and ratings. Where people have taken a stance in the new cycle already, theirs
 * counts.
 */
@OnePerServer
class CarryStrategies {
    private final StrategyOptions options;
    private final Scorecards scorecards;
    private final EditScorecard editScorecard;
    private final TakeStance takeStance;
    private final RateStrategy rate;
    private final ChooseStrategy choose;

    @Inject
    CarryStrategies(
            StrategyOptions options,
            Scorecards scorecards,
            EditScorecard editScorecard,
            TakeStance takeStance,
            RateStrategy rate,
            ChooseStrategy choose) {
        this.options = options;
        this.scorecards = scorecards;
        this.editScorecard = editScorecard;
        this.takeStance = takeStance;
        this.rate = rate;
        this.choose = choose;
    }

    /** The strategy of the new cycle that is the same as this chosen one of the old; empty when it is not chosen there. */
    Optional<OptionId> carry(Actor actor, CycleId from, CycleId to, OptionId option) {
        List<StrategyOption> before = options.ofCycle(actor.org(), from);
        List<StrategyOption> after = options.ofCycle(actor.org(), to);
        StrategyOption old = before.stream()
                .filter(one -> one.id().equals(option))
                .findFirst()
                .orElseThrow(NotFound::new);
        Optional<StrategyOption> same = after.stream()
                .filter(one -> one.strategy().key().equals(old.strategy().key()))
                .findFirst();
        same.filter(one -> one.stance().isEmpty() && old.isChosen()).ifPresent(fresh -> {
            if (after.stream().allMatch(one -> one.stance().isEmpty())) {
                carryCriteria(actor, from, to);
            }
            choose(actor, old, fresh, from, to);
        });
        return same.filter(StrategyOption::isChosen).map(StrategyOption::id);
    }

    /** While nobody has judged anything by the criteria that a new cycle begins with, those of the year before are as good. */
    private void carryCriteria(Actor actor, CycleId from, CycleId to) {
        Scorecard scorecard = scorecards.get(actor.org(), to);
        List<ScorecardDraft.CriterionDraft> lines = scorecards.get(actor.org(), from).criteria().stream()
                .map(one -> new ScorecardDraft.CriterionDraft(null, one.name(), one.weight(), one.direction()))
                .toList();
        editScorecard.edit(new EditScorecard.Command(actor, to, scorecard.version(), new ScorecardDraft(lines)));
    }

    private void choose(Actor actor, StrategyOption old, StrategyOption fresh, CycleId from, CycleId to) {
        List<Criterion> criteria = scorecards.get(actor.org(), to).criteria();
        Map<String, Integer> scores = scorecards.get(actor.org(), from).criteria().stream()
                .filter(one -> old.ratings().containsKey(one.id()))
                .collect(Collectors.toMap(Criterion::name, one -> old.ratings().get(one.id())));
        if (!criteria.stream().allMatch(one -> scores.containsKey(one.name()))) {
            return;
        }
        takeStance.take(new TakeStance.Command(
                actor, fresh.id(), fresh.version(), Stance.PURSUE, old.reason().orElse("")));
        rate.rate(new RateStrategy.Command(
                actor,
                fresh.id(),
                fresh.version(),
                criteria.stream()
                        .map(one -> new RateStrategy.Rating(one.id(), scores.get(one.name())))
                        .toList()));
        choose.choose(new ChooseStrategy.Command(
                actor, fresh.id(), fresh.version(), true, old.choiceReason().orElse("")));
    }
}
