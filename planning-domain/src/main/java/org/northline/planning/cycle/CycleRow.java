package org.northline.planning.cycle;

import java.time.LocalDate;
import java.util.UUID;

/** A planning cycle as it is read. */
public record CycleRow(
        UUID id, int year, String name, LocalDate fiscalStart, String currency, CyclePhase phase, long version) {}
