package org.northline.planning.baseline;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Finds the two moments of a plan that somebody wants to compare, in one statement. */
@OnePerServer
public class PlanMoments {
    private final Jdbi jdbi;

    @Inject
    public PlanMoments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The second is now when it is empty; refuses with {@link NotFound} when the cycle has no such baseline. */
    public TwoMoments of(OrgId org, PlanningCycle cycle, BaselineId before, Optional<BaselineId> after) {
        Map<UUID, PlanMoment> known = jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT b.id, b.name, b.taken_at, b.currency FROM planning.baseline b
                        WHERE b.org_id = :org AND b.cycle_id = :cycle AND b.id = ANY(:ids)
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .bindArray(
                        "ids",
                        UUID.class,
                        Stream.concat(Stream.of(before), after.stream())
                                .map(BaselineId::value)
                                .toList())
                .map(PlanMoments::moment)
                .stream()
                .collect(Collectors.toMap(PlanMoment::id, moment -> moment)));
        PlanMoment second = after.map(id -> found(known, id))
                .orElseGet(() -> new PlanMoment(cycle.id().value(), Optional.empty(), cycle.currency()));
        return new TwoMoments(org, cycle.id(), found(known, before), second);
    }

    private static PlanMoment found(Map<UUID, PlanMoment> known, BaselineId id) {
        return Optional.ofNullable(known.get(id.value())).orElseThrow(NotFound::new);
    }

    private static PlanMoment moment(ResultSet row, StatementContext context) throws SQLException {
        return new PlanMoment(
                row.getObject("id", UUID.class),
                Optional.of(new PlanMoment.Taken(
                        row.getString("name"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant())),
                Currency.getInstance(row.getString("currency")));
    }
}
