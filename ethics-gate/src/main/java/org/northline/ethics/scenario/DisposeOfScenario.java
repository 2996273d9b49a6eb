package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.ReviewDesk;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.OnePerServer;

/** Decides what happens with a scenario: mitigate, accept or stop. Accepting a harm takes an executive, by name. */
@OnePerServer
@Transactional
public class DisposeOfScenario {
    private static final int LONGEST = 2000;

    private final ReviewDesk desk;
    private final Scenarios scenarios;
    private final Jdbi jdbi;

    @Inject
    DisposeOfScenario(ReviewDesk desk, Scenarios scenarios, Jdbi jdbi) {
        this.desk = desk;
        this.scenarios = scenarios;
        this.jdbi = jdbi;
    }

    public void dispose(Command command) {
        Actor actor = command.actor();
        MisuseScenario scenario = scenarios.get(actor.org(), command.scenario());
        MisuseReview review = desk.open(actor, scenario.review());
        if (command.choice() == Disposition.ACCEPT && !actor.has(Capacity.EXECUTIVE)) {
            throw new Forbidden("Only an executive accepts a harm.");
        }
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("/reason", command.reason(), LONGEST);
        checks.done();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO ethics.disposition (org_id, scenario_id, review_id, choice, reason, version, changed_by)
                        VALUES (:org, :scenario, :review, :choice, :reason, 1, :actor)
                        ON CONFLICT (org_id, scenario_id) DO UPDATE SET choice = excluded.choice, reason = excluded.reason,
                          version = disposition.version + 1, changed_by = excluded.changed_by, changed_at = now()
                        """)
                .bind("org", actor.org().value())
                .bind("scenario", command.scenario().value())
                .bind("review", review.id().value())
                .bind("choice", command.choice().name())
                .bind("reason", reason)
                .bind("actor", actor.person().value())
                .execute());
    }

    /** What happens with a scenario. */
    public enum Disposition {
        MITIGATE,
        ACCEPT,
        STOP
    }

    public record Command(Actor actor, ScenarioId scenario, Disposition choice, String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(scenario, "scenario");
            requireNonNull(choice, "choice");
            requireNonNull(reason, "reason");
        }
    }
}
