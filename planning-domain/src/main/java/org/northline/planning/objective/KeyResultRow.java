package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.shared.Actor;

/**
 * A key result as it is read.
 *
 * @param metric the guiding metric that it follows, empty when check-ins say how far it came
 * @param current the newest known value in its unit; empty when nobody has said one yet, which is not 0
 * @param lastSaid the newest check-in that was not withdrawn
 * @param itemCount items that serve it and are not withdrawn
 */
public record KeyResultRow(
        UUID id,
        Above objective,
        String title,
        String unit,
        Span span,
        KeyResultKind kind,
        Named owner,
        Optional<FollowedMetric> metric,
        Optional<BigDecimal> current,
        Optional<LastSaid> lastSaid,
        long itemCount,
        long version) {
    public KeyResultRow {
        requireNonNull(span, "span");
        requireNonNull(current, "current");
    }

    public Optional<Progress> progress() {
        return current.map(span::progress);
    }

    public boolean mayBeCheckedInBy(Actor actor) {
        return ObjectiveRights.mayCheckIn(actor, objective.product(), objective.ownerId(), owner.id());
    }

    /** Something else by its id and its name. */
    public record Named(UUID id, String name) {}

    /** Of which objective it is a key result. */
    public record Above(UUID id, String title, UUID ownerId, Optional<UUID> product) {}

    /**
     * The metric that it follows.
     *
     * @param gone whether it tells nothing any more, because it was taken off its vision or is counted in another unit by now
     */
    public record FollowedMetric(UUID id, String name, boolean gone) {}

    /**
     * What somebody said last.
     *
     * @param stale whether that is more than 30 days ago
     */
    public record LastSaid(LocalDate checkedOn, Confidence confidence, String author, boolean stale) {}
}
