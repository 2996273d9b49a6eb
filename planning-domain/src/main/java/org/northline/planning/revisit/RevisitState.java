package org.northline.planning.revisit;

import java.time.LocalDate;

/** Where a revisit date stands on a day. */
public enum RevisitState {
    PLANNED,
    /** Today, or within the next two weeks. */
    DUE,
    OVERDUE,
    DONE;

    static final int DAYS_AHEAD = 14;

    static RevisitState of(LocalDate dueOn, boolean done, LocalDate today) {
        if (done) {
            return DONE;
        }
        if (dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return dueOn.isAfter(today.plusDays(DAYS_AHEAD)) ? PLANNED : DUE;
    }
}
