package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Says how far a key result came, and takes that back; for its owner, its objective's owner and whoever may change the objective. */
@OnePerServer
@Transactional
public class CheckInKeyResult {
    private static final int LONGEST_REASON = 500;

    private final CheckIns checkIns;
    private final KeyResults keyResults;
    private final Objectives objectives;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public CheckInKeyResult(
            CheckIns checkIns, KeyResults keyResults, Objectives objectives, PlanningCycles cycles, Clock clock) {
        this.checkIns = checkIns;
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.cycles = cycles;
        this.clock = clock;
    }

    public CheckInId checkIn(New command) {
        Actor actor = command.actor();
        KeyResult keyResult = open(actor, command.keyResult());
        Instant now = clock.instant();
        CheckInContent content = CheckInContent.checked(
                new CheckInContent.Draft(command.checkedOn(), command.value(), command.confidence(), command.note()),
                keyResult.metric().isPresent(),
                now);
        CheckInId id = new CheckInId(Ids.next());
        checkIns.add(CheckIn.write(id, keyResult.id(), content, actor, now));
        return id;
    }

    /** Once and for good: what was said and why it was wrong both stay. */
    public void withdraw(Actor actor, CheckInId id, @Nullable String reason) {
        CheckIn checkIn = checkIns.get(actor.org(), id);
        open(actor, checkIn.keyResult());
        FieldChecks checks = new FieldChecks();
        String checked = checks.text("/reason", reason, LONGEST_REASON);
        checks.done();
        if (checkIn.isWithdrawn()) {
            throw new Conflict("This check-in was withdrawn already.");
        }
        checkIn.withdraw(checked, actor, clock.instant());
        checkIns.flush();
    }

    private KeyResult open(Actor actor, KeyResultId id) {
        KeyResult keyResult = keyResults.getLive(actor.org(), id);
        Objective objective = objectives.getLive(actor.org(), keyResult.objective());
        cycles.getLive(actor.org(), objective.cycle());
        if (!ObjectiveRights.mayCheckIn(
                actor,
                objective.product().map(ProductId::value),
                objective.owner().value(),
                keyResult.owner().value())) {
            throw new Forbidden("This needs the owner of the key result or of its objective, or a product leader.");
        }
        return keyResult;
    }

    /** What is said; the value is left out when the key result follows a metric. */
    public record New(
            Actor actor,
            KeyResultId keyResult,
            @Nullable LocalDate checkedOn,
            @Nullable BigDecimal value,
            @Nullable Confidence confidence,
            @Nullable String note) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(keyResult, "keyResult");
        }
    }
}
