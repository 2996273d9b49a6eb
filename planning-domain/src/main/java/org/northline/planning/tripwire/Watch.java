package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a tripwire looks at: figures of its days, said after those that people decided on last. Of a day the figure counts that was said last. How it stands
 * follows from this and the figures alone, whenever they are read; nothing of it is kept.
 *
 * @param until the last day; empty when it watches on
 * @param decidedAt when the newest of the figures was said that people knew when they decided last
 */
public record Watch(Limit limit, LocalDate from, Optional<LocalDate> until, Optional<Instant> decidedAt) {
    public Watch {
        requireNonNull(limit, "limit");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(decidedAt, "decidedAt");
    }

    public Standing standing(Collection<Figure> figures) {
        SortedMap<LocalDate, Figure> days = new TreeMap<>();
        figures.stream()
                .filter(this::looksAt)
                .forEach(figure -> days.merge(
                        figure.day(),
                        figure,
                        (one, other) -> one.writtenAt().isAfter(other.writtenAt()) ? one : other));
        Optional<Figure> newest = days.values().stream().reduce((earlier, later) -> later);
        if (newest.isEmpty()) {
            return new Standing(TripwireState.WAITING, newest, Optional.empty());
        }
        Optional<Figure> trippedBy = days.values().stream()
                .filter(figure -> !limit.holds(figure.value()))
                .findFirst();
        TripwireState state = trippedBy.isPresent() ? TripwireState.TRIPPED : TripwireState.HOLDS;
        return new Standing(state, newest, trippedBy);
    }

    /** When the newest was said of the figures that it looks at, whichever of its days it is of. */
    public Optional<Instant> lastSaid(Collection<Figure> figures) {
        return figures.stream().filter(this::looksAt).map(Figure::writtenAt).max(Comparator.naturalOrder());
    }

    private boolean looksAt(Figure figure) {
        return !figure.day().isBefore(from)
                && until.filter(last -> figure.day().isAfter(last)).isEmpty()
                && decidedAt.filter(at -> !figure.writtenAt().isAfter(at)).isEmpty();
    }
}
