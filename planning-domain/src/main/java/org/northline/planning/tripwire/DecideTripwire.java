package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.revisit.Subjects;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Writes down what people decide when a tripwire has tripped; for the person who decides, and whoever may change it. Changes nothing of the plan. */
@OnePerServer
@Transactional
public class DecideTripwire {
    private static final int LONGEST_REASON = 500;

    private final Tripwires tripwires;
    private final Measures measures;
    private final Subjects subjects;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public DecideTripwire(
            Tripwires tripwires, Measures measures, Subjects subjects, PlanningCycles cycles, Clock clock) {
        this.tripwires = tripwires;
        this.measures = measures;
        this.subjects = subjects;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** The tripwire watches again from now on, or is archived when the caller wants no more of it. */
    public void decide(Command command) {
        Actor actor = command.actor();
        Tripwire tripwire = tripwires.getLive(actor.org(), command.id());
        cycles.getLive(actor.org(), tripwire.cycle());
        requireMayDecide(actor, tripwire);
        TripwireDecision.Words words = checked(command, tripwire);
        Watch watch = tripwire.watch();
        List<Figure> figures = measures.figures(actor.org(), tripwire.measure(), tripwire.unit(), watch.from());
        Figure figure = watch.standing(figures)
                .trippedBy()
                .orElseThrow(() -> new Conflict(
                        "There is nothing to decide: this tripwire has not tripped, or somebody has decided already."));
        Instant now = clock.instant();
        tripwire.decided(watch.lastSaid(figures).orElseThrow(), actor, now);
        if (!command.watchesOn()) {
            tripwire.archive(actor, now);
        }
        tripwires.add(TripwireDecision.write(Ids.next(), tripwire.id(), figure, words, actor, now));
    }

    private void requireMayDecide(Actor actor, Tripwire tripwire) {
        boolean may = tripwire.owner().equals(actor.person())
                || actor.has(Capacity.PRODUCT_LEADER)
                || subjects.find(actor.org(), tripwire.cycle(), tripwire.subject())
                        .filter(found -> found.mayBeAskedAboutBy(actor))
                        .isPresent();
        if (!may) {
            throw new Forbidden("This needs the person who decides about this tripwire, or a product leader.");
        }
    }

    private TripwireDecision.Words checked(Command command, Tripwire tripwire) {
        FieldChecks checks = new FieldChecks();
        checks.that(command.choice() != null, "/choice", "Choose whether the plan stays, changes or ends there.");
        String reason = checks.text("/reason", command.reason(), LONGEST_REASON);
        Optional<UUID> item = Optional.ofNullable(command.changedItem());
        Optional<UUID> change =
                item.flatMap(id -> measures.newestReason(command.actor().org(), tripwire.cycle(), id));
        checks.that(
                item.isEmpty() || change.isPresent(),
                "/changedItemId",
                "Nobody has said why this item is not as it was agreed. Say so on its page first, or name another one.");
        checks.that(
                item.isEmpty() || command.choice() != DecisionChoice.KEEP,
                "/changedItemId",
                "When the plan stays as it is, there is no change to name.");
        checks.done();
        return new TripwireDecision.Words(requireNonNull(command.choice()), reason, change);
    }

    /**
     * The decision as typed.
     *
     * @param changedItem the item whose change was made, with the reason that was given last for it
     * @param watchesOn whether the tripwire is kept
     */
    public record Command(
            Actor actor,
            TripwireId id,
            @Nullable DecisionChoice choice,
            @Nullable String reason,
            @Nullable UUID changedItem,
            boolean watchesOn) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
