package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.statement.Query;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;

/** Two moments of the plan of one cycle, of which the second is looked at beside the first; it may have been before it. */
public record TwoMoments(OrgId org, CycleId cycle, PlanMoment before, PlanMoment after) {
    public TwoMoments {
        requireNonNull(org, "org");
        requireNonNull(cycle, "cycle");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Names the moments in a query as {@code :org, :cycle, :before, :after}. */
    Query bindTo(Query query) {
        return query.bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("before", before.id())
                .bind("after", after.id());
    }

    /**
     * Names in a query when the baselines were taken after which a reason was given between the two moments: {@code :since} or later, and before
     * {@code :until}. A reason goes with the baseline that was the newest, so that two clocks need not agree.
     */
    Query bindTimesTo(Query query) {
        Instant one = before.at();
        Instant other = after.at();
        return query.bind("since", utc(one.isBefore(other) ? one : other))
                .bind("until", utc(one.isBefore(other) ? other : one));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
