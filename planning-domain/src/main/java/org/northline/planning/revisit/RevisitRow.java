package org.northline.planning.revisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Actor;

/**
 * A revisit date as it is read.
 *
 * @param last what came of it last
 */
public record RevisitRow(
        UUID id,
        UUID cycleId,
        SubjectRow subject,
        String question,
        LocalDate dueOn,
        Repeat repeats,
        RevisitState state,
        UUID ownerId,
        String ownerName,
        Optional<Outcome> last,
        long version) {
    public boolean mayBeChangedBy(Actor actor) {
        return subject.mayBeAskedAboutBy(actor);
    }

    public boolean mayBeLookedAtBy(Actor actor) {
        return state != RevisitState.DONE && (actor.person().value().equals(ownerId) || mayBeChangedBy(actor));
    }

    /** What came of one of its days. */
    public record Outcome(UUID id, LocalDate dueOn, String outcome, String author, Instant writtenAt) {}
}
