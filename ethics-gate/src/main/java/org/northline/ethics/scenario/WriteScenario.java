package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.northline.ethics.policy.Policies;
import org.northline.ethics.policy.Policy;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.StaleVersion;

/** Writes a scenario into a review, revises it, or withdraws it. Its level is computed here, whatever the caller may think of it. */
@OnePerServer
@Transactional
public class WriteScenario {
    private static final int MOST_GUIDELINES = 20;

    private final ReviewDesk desk;
    private final Scenarios scenarios;
    private final Policies policies;

    @Inject
    WriteScenario(ReviewDesk desk, Scenarios scenarios, Policies policies) {
        this.desk = desk;
        this.scenarios = scenarios;
        this.policies = policies;
    }

    public ScenarioId write(Actor actor, ReviewId id, Draft draft) {
        MisuseReview review = desk.open(actor, id);
        MisuseScenario.Content content = checked(draft, review);
        MisuseScenario scenario =
                MisuseScenario.write(OrgKey.of(actor.org(), Ids.next()), id, content, desk.change(actor));
        scenarios.add(scenario);
        desk.written(review, actor);
        return new ScenarioId(scenario.key().id());
    }

    public void revise(Actor actor, ScenarioId id, long seenVersion, Draft draft) {
        MisuseScenario scenario = scenarios.get(actor.org(), id);
        MisuseReview review = desk.open(actor, scenario.review());
        StaleVersion.check(seenVersion, scenario.version());
        if (!scenarios.mayRewrite(scenario, actor.person())) {
            throw new Forbidden(
                    "Who wrote this scenario is the one to change it; write another one, or score this one.");
        }
        scenario.revise(checked(draft, review), scenarios.verified(scenario), desk.change(actor));
        desk.written(review, actor);
    }

    public void withdraw(Actor actor, ScenarioId id, long seenVersion) {
        MisuseScenario scenario = scenarios.get(actor.org(), id);
        MisuseReview review = desk.open(actor, scenario.review());
        StaleVersion.check(seenVersion, scenario.version());
        scenario.withdraw(desk.change(actor));
        desk.written(review, actor);
    }

    private MisuseScenario.Content checked(Draft draft, MisuseReview review) {
        FieldChecks checks = new FieldChecks();
        Policy policy = policies.get(review.key().org(), review.policyVersion());
        Narrative narrative = Narrative.checked(checks, draft.narrative());
        Score score = Score.checked(checks, draft.score());
        checks.that(
                !draft.guidelines().isEmpty() && draft.guidelines().size() <= MOST_GUIDELINES,
                "/guidelines",
                "Name the guideline that this would break.");
        draft.guidelines()
                .forEach(number -> checks.that(
                        policy.hasGuideline(number), "/guidelines", "There is no guideline " + number + "."));
        checks.done();
        return new MisuseScenario.Content(draft.kind(), narrative, score, draft.guidelines());
    }

    /** A scenario as somebody typed it. */
    public record Draft(ScenarioKind kind, Narrative.Draft narrative, Score.Draft score, Set<Integer> guidelines) {
        public Draft {
            requireNonNull(kind, "kind");
            requireNonNull(narrative, "narrative");
            requireNonNull(score, "score");
            guidelines = Set.copyOf(guidelines);
        }
    }
}
