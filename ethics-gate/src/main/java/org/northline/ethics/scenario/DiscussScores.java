package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.ReviewDesk;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/** Writes down why two scores of a scenario lie far apart and what was learned from it, by the lead or one of the two. It lowers neither. */
@OnePerServer
@Transactional
public class DiscussScores {
    private static final int LONGEST = 2000;
    private static final int SHORTEST = 20;

    private final ReviewDesk desk;
    private final Scenarios scenarios;
    private final GateDoors doors;

    @Inject
    DiscussScores(ReviewDesk desk, Scenarios scenarios, GateDoors doors) {
        this.desk = desk;
        this.scenarios = scenarios;
        this.doors = doors;
    }

    public void discuss(Command command) {
        Actor actor = command.actor();
        MisuseScenario scenario = scenarios.get(actor.org(), command.scenario());
        desk.open(actor, scenario.review());
        FieldChecks checks = new FieldChecks();
        String text = checks.text("/text", command.text(), LONGEST);
        checks.that(
                text.codePointCount(0, text.length()) >= SHORTEST,
                "/text",
                "Say in at least a sentence why they differed and what was learned.");
        checks.done();
        doors.pass(
                "discuss_scores",
                actor.org().value(),
                command.scenario().value(),
                actor.person().value(),
                text);
    }

    public record Command(Actor actor, ScenarioId scenario, String text) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(scenario, "scenario");
            requireNonNull(text, "text");
        }
    }
}
