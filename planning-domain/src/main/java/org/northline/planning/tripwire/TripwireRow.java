package org.northline.planning.tripwire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.revisit.SubjectRow;
import org.northline.planning.shared.Actor;

/**
 * A tripwire as it is read.
 *
 * @param ended whether its last day is over
 * @param last what was decided last
 */
public record TripwireRow(
        UUID id,
        UUID cycleId,
        SubjectRow subject,
        Watched measure,
        Watch watch,
        boolean ended,
        UUID ownerId,
        String ownerName,
        String agreed,
        Standing standing,
        Optional<Decision> last,
        long version) {
    public boolean mayBeChangedBy(Actor actor) {
        return subject.mayBeAskedAboutBy(actor);
    }

    public boolean mayBeDecidedBy(Actor actor) {
        return standing.state() == TripwireState.TRIPPED
                && (actor.person().value().equals(ownerId) || mayBeChangedBy(actor));
    }

    TripwireRow standing(Standing found) {
        return new TripwireRow(
                id, cycleId, subject, measure, watch, ended, ownerId, ownerName, agreed, found, last, version);
    }

    /**
     * What it watches.
     *
     * @param unit that of its threshold
     * @param gone whether it tells nothing any more: it was withdrawn, or is counted in another unit by now
     */
    public record Watched(MeasureKind kind, UUID id, String name, String unit, boolean gone) {}

    /**
     * What was decided.
     *
     * @param change what of the plan was changed
     */
    public record Decision(
            UUID id,
            DecisionChoice choice,
            String reason,
            BigDecimal figure,
            LocalDate figureOn,
            String author,
            Instant decidedAt,
            Optional<ChangeMade> change) {}

    /** A change of an item, and the code of the reason that was given for it. */
    public record ChangeMade(UUID itemId, String number, String title, String code, String sentence) {}
}
