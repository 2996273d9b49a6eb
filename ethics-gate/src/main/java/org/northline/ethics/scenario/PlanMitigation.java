package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.ReviewDesk;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;
import org.northline.planning.shared.StaleVersion;

/** Plans what is to be done against a scenario, and revises the plan until somebody has verified it. */
@OnePerServer
@Transactional
public class PlanMitigation {
    private static final int LONGEST = 2000;

    private final ReviewDesk desk;
    private final Scenarios scenarios;
    private final Clock clock;

    @Inject
    PlanMitigation(ReviewDesk desk, Scenarios scenarios, Clock clock) {
        this.desk = desk;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    public MitigationId plan(Actor actor, ScenarioId id, Draft draft) {
        MisuseScenario scenario = scenarios.get(actor.org(), id);
        MisuseReview review = desk.open(actor, scenario.review());
        Mitigation mitigation = Mitigation.plan(
                OrgKey.of(actor.org(), Ids.next()), scenario, checked(draft, actor), desk.change(actor));
        scenarios.add(mitigation);
        desk.written(review, actor);
        return new MitigationId(mitigation.key().id());
    }

    public void revise(Actor actor, MitigationId id, long seenVersion, Draft draft) {
        Mitigation mitigation = scenarios.get(actor.org(), id);
        MisuseReview review = desk.open(actor, mitigation.review());
        StaleVersion.check(seenVersion, mitigation.version());
        if (scenarios.isVerified(mitigation)) {
            throw new Conflict("This mitigation is verified; what was verified does not change.");
        }
        mitigation.revise(checked(draft, actor), desk.change(actor));
        desk.written(review, actor);
    }

    private Mitigation.Plan checked(Draft draft, Actor actor) {
        FieldChecks checks = new FieldChecks();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate dueOn = draft.dueOn() == null ? today : draft.dueOn();
        UUID owner = draft.owner() == null ? actor.person().value() : draft.owner();
        String text = checks.text("/text", draft.text(), LONGEST);
        String measure = checks.text("/measure", draft.measure(), LONGEST);
        checks.present("/dueOn", draft.dueOn());
        checks.that(!dueOn.isBefore(today), "/dueOn", "Choose a day that is not over yet.");
        checks.present("/ownerId", draft.owner());
        checks.that(scenarios.isActivePerson(actor.org(), owner), "/ownerId", "There is no such active person.");
        checks.that(
                draft.residualSeverity() >= 1 && draft.residualSeverity() <= 5, "/residualSeverity", "Choose 1 to 5.");
        checks.that(
                draft.residualLikelihood() >= 1 && draft.residualLikelihood() <= 5,
                "/residualLikelihood",
                "Choose 1 to 5.");
        checks.done();
        return new Mitigation.Plan(
                text,
                new PersonId(owner),
                dueOn,
                measure,
                draft.blocks(),
                draft.residualSeverity(),
                draft.residualLikelihood());
    }

    /** A mitigation as somebody typed it. */
    public record Draft(
            @Nullable String text,
            @Nullable UUID owner,
            @Nullable LocalDate dueOn,
            @Nullable String measure,
            Mitigation.BlockedStep blocks,
            int residualSeverity,
            int residualLikelihood) {
        public Draft {
            requireNonNull(blocks, "blocks");
        }
    }
}
