package org.northline.web.identity;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** Sessions in PostgreSQL, judged by its clock. Seen times are written at most once a minute. */
@OnePerServer
class JdbiSessions implements Sessions {
    private static final String FIND = """
            SELECT s.org_id, s.person_id, s.token_hash, s.expires_at, p.must_change_password,
                   s.last_seen_at < now() - interval '1 minute' AS unseen,
                   coalesce(string_agg(g.capacity, ','), '') AS capacities,
                   coalesce(string_agg(g.product_id::text, ','), '') AS products
            FROM planning.session s
            JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.person_id
            LEFT JOIN planning.capacity_grant g ON g.org_id = p.org_id AND g.person_id = p.id AND g.revoked_at IS NULL
            WHERE s.token_hash = :hash AND p.active AND s.ended_at IS NULL
              AND s.expires_at > now() AND s.last_seen_at > now() - interval '2 hours'
            GROUP BY s.org_id, s.token_hash, p.org_id, p.id
            """;

    private final Jdbi jdbi;
    private final DoorTickets tickets;

    @Inject
    JdbiSessions(Jdbi jdbi, DoorTickets tickets) {
        this.jdbi = jdbi;
        this.tickets = tickets;
    }

    private record Found(Session session, boolean unseen) {}

    @Override
    public Optional<Session> find(String tokenHash) {
        return jdbi.withHandle(handle -> {
            Optional<Found> found = handle.createQuery(FIND)
                    .bind("hash", tokenHash)
                    .map((row, context) -> read(row))
                    .findOne();
            if (found.filter(Found::unseen).isPresent()) {
                handle.execute("UPDATE planning.session SET last_seen_at = now() WHERE token_hash = ?", tokenHash);
            }
            return found.map(Found::session);
        });
    }

    @Override
    public Instant open(OrgId org, PersonId person, String tokenHash, String addressFingerprint) {
        String ticket = tickets.issue("open_session", org, person, tokenHash, addressFingerprint);
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT planning.open_session(?, ?, ?, ?, ?)",
                        org.value(),
                        person.value(),
                        tokenHash,
                        addressFingerprint,
                        ticket)
                .mapTo(Instant.class)
                .one());
    }

    @Override
    public void end(String tokenHash) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE planning.session SET ended_at = now() WHERE token_hash = ? AND ended_at IS NULL", tokenHash));
    }

    private static Found read(ResultSet row) throws SQLException {
        Actor actor = new Actor(
                new OrgId(row.getObject("org_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                listed(row.getString("capacities"), Capacity::valueOf),
                listed(row.getString("products"), UUID::fromString));
        Session session = new Session(
                row.getString("token_hash"),
                actor,
                row.getBoolean("must_change_password"),
                row.getTimestamp("expires_at").toInstant());
        return new Found(session, row.getBoolean("unseen"));
    }

    private static <T> Set<T> listed(String joined, Function<String, T> parse) {
        return Stream.of(joined.split(",", -1))
                .filter(part -> !part.isEmpty())
                .map(parse)
                .collect(Collectors.toSet());
    }
}
