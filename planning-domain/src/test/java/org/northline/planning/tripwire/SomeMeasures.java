package org.northline.planning.tripwire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;

/** Everything is counted in per cent; its figures are those that a test says. */
final class SomeMeasures implements Measures {
    static final UUID REASON = UUID.fromString("01900000-0000-7000-8000-0000000000cc");
    static final UUID CHANGED = UUID.fromString("01900000-0000-7000-8000-0000000000dd");

    private final List<Figure> figures = new ArrayList<>();

    void say(LocalDate day, Instant writtenAt, int value) {
        figures.add(new Figure(day, writtenAt, BigDecimal.valueOf(value)));
    }

    @Override
    public Optional<String> unit(OrgId org, CycleId cycle, Measure measure) {
        return Optional.of("%");
    }

    @Override
    public List<Figure> figures(OrgId org, Measure measure, String unit, LocalDate from) {
        return List.copyOf(figures);
    }

    @Override
    public Optional<UUID> newestReason(OrgId org, CycleId cycle, UUID item) {
        return item.equals(CHANGED) ? Optional.of(REASON) : Optional.empty();
    }
}
