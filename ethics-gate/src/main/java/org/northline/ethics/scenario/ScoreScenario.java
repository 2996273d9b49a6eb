package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.ReviewDesk;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Gives the second score of a scenario, by somebody who has not seen the first one. The higher level counts. */
@OnePerServer
@Transactional
public class ScoreScenario {
    private final ReviewDesk desk;
    private final Scenarios scenarios;
    private final GateDoors doors;

    @Inject
    ScoreScenario(ReviewDesk desk, Scenarios scenarios, GateDoors doors) {
        this.desk = desk;
        this.scenarios = scenarios;
        this.doors = doors;
    }

    public void score(Command command) {
        Actor actor = command.actor();
        MisuseScenario scenario = scenarios.get(actor.org(), command.scenario());
        MisuseReview review = desk.open(actor, scenario.review());
        if (!actor.has(Capacity.MISUSE_REVIEWER) && !review.lead().equals(actor.person())) {
            throw new Forbidden("The second score is given by a misuse reviewer, or by the lead of the review.");
        }
        FieldChecks checks = new FieldChecks();
        Score second = Score.checked(checks, command.score());
        checks.done();
        doors.pass(
                "score_scenario",
                actor.org().value(),
                Ids.next(),
                command.scenario().value(),
                actor.person().value(),
                command.seenNumber(),
                second.severity(),
                second.likelihood().value(),
                second.likelihood().known(),
                second.aggravators().contains(Aggravator.IRREVERSIBLE),
                second.aggravators().contains(Aggravator.VULNERABLE_PEOPLE),
                second.aggravators().contains(Aggravator.WIDE_REACH),
                second.level(scenario.kind()));
        scenario.scoredAgain(second, scenarios.verified(scenario), desk.change(actor));
        desk.written(review, actor);
    }

    /** The number is that of the writing that was read; of another one the score would not be. */
    public record Command(Actor actor, ScenarioId scenario, int seenNumber, Score.Draft score) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(scenario, "scenario");
            requireNonNull(score, "score");
        }
    }
}
