package org.northline.planning.tripwire;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/**
 * Reads the tripwires of a cycle with how they stand: those first that have tripped, the longest first. How one stands is no column, so all of a
 * cycle are read, which are few, in two statements.
 */
@OnePerServer
public class TripwireList {
    private static final Comparator<TripwireRow> ORDER = Comparator.comparing(TripwireList::place);

    private final TripwireRows rows;
    private final Clock clock;

    @Inject
    public TripwireList(TripwireRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Page<TripwireRow> page(OrgId org, CycleId cycle, TripwireFilter filter, int limit, Optional<String> cursor) {
        Optional<String> after = Cursor.decode(cursor, 1).map(key -> key.text(0));
        List<TripwireRow> found = standing(org, rows.ofCycle(org, cycle, filter, today())).stream()
                .filter(row -> filter.state() == null || row.standing().state() == filter.state())
                .filter(row ->
                        after.filter(last -> place(row).compareTo(last) <= 0).isEmpty())
                .sorted(ORDER)
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, row -> Cursor.of(place(row)));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public TripwireRow get(OrgId org, TripwireId id) {
        return standing(org, rows.one(org, id, today())).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** How many of a cycle have tripped. */
    public int tripped(OrgId org, CycleId cycle) {
        return (int) standing(org, rows.ofCycle(org, cycle, TripwireFilter.NONE, today())).stream()
                .filter(row -> row.standing().state() == TripwireState.TRIPPED)
                .count();
    }

    private List<TripwireRow> standing(OrgId org, List<TripwireRow> read) {
        Map<UUID, List<TripwireRows.Known>> figures = rows.figures(org, read);
        return read.stream()
                .map(row -> row.standing(row.watch()
                        .standing(figures.getOrDefault(row.measure().id(), List.of()).stream()
                                .filter(known ->
                                        known.unit().equals(row.measure().unit()))
                                .map(TripwireRows.Known::figure)
                                .toList())))
                .toList();
    }

    private static String place(TripwireRow row) {
        String since = row.standing()
                .trippedBy()
                .map(figure -> figure.day().toString())
                .orElse("");
        int rank = switch (row.standing().state()) {
            case TRIPPED -> 0;
            case HOLDS -> 1;
            case WAITING -> 2;
        };
        return rank + since + row.id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
