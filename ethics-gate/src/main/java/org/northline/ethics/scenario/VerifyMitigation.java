package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.ethics.review.GateDoors;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.MisuseReviews;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.review.ReviewState;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/** Confirms, by somebody who neither owns nor planned it, that a mitigation is done. Only then does it lower a residual level. */
@OnePerServer
@Transactional
public class VerifyMitigation {
    private static final int LONGEST = 4000;

    private final Scenarios scenarios;
    private final MisuseReviews reviews;
    private final ReviewDesk desk;
    private final GateDoors doors;

    @Inject
    VerifyMitigation(Scenarios scenarios, MisuseReviews reviews, ReviewDesk desk, GateDoors doors) {
        this.scenarios = scenarios;
        this.reviews = reviews;
        this.desk = desk;
        this.doors = doors;
    }

    public void verify(Command command) {
        Actor actor = command.actor();
        ReviewDesk.requirePartInReviews(actor);
        FieldChecks checks = new FieldChecks();
        String evidence = checks.text("/evidence", command.evidence(), LONGEST);
        checks.done();
        Mitigation mitigation = scenarios.get(actor.org(), command.mitigation());
        doors.pass(
                "verify_mitigation",
                actor.org().value(),
                mitigation.key().id(),
                actor.person().value(),
                evidence);
        MisuseReview review = reviews.lock(actor.org(), mitigation.review());
        if (review.state() == ReviewState.REVIEW) {
            MisuseScenario scenario = scenarios.get(actor.org(), mitigation.scenario());
            scenario.mitigated(scenarios.verified(scenario), desk.change(actor));
            desk.written(review, actor);
        }
    }

    public record Command(Actor actor, MitigationId mitigation, String evidence) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(mitigation, "mitigation");
            requireNonNull(evidence, "evidence");
        }
    }
}
