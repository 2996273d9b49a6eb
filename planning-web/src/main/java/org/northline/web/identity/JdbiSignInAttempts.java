package org.northline.web.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.OnePerServer;

/** Attempts in PostgreSQL, each in a transaction of its own: they stay noted when the request is rolled back. */
@OnePerServer
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbiSignInAttempts implements SignInAttempts {
    private final Jdbi jdbi;

    @Inject
    JdbiSignInAttempts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Count note(UUID attempt, Origin origin) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO planning.sign_in_failure (id, account, address) VALUES (?, ?, ?)",
                attempt,
                origin.account(),
                origin.address()));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) FILTER (WHERE account = :account AND address = :address) AS here,
                               count(*) FILTER (WHERE address = :address) AS address,
                               count(*) FILTER (WHERE account = :account) AS account,
                               EXISTS (SELECT FROM planning.session s
                                 JOIN planning.person p ON p.org_id = s.org_id AND p.id = s.person_id
                                 WHERE p.email = :email AND s.address_fingerprint = :address
                                   AND s.created_at > now() - interval '30 days') AS known,
                               ceil(extract(epoch FROM min(failed_at) + interval '15 minutes' - clock_timestamp()))::bigint
                                 AS seconds_to_wait
                        FROM planning.sign_in_failure
                        WHERE failed_at > clock_timestamp() - interval '15 minutes'
                          AND (account = :account OR address = :address)
                        """)
                .bindMethods(origin)
                .map(ConstructorMapper.of(Count.class))
                .one());
    }

    @Override
    public void takeBack(UUID attempt) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM planning.sign_in_failure WHERE id = ?", attempt));
    }

    @Override
    public void forget(Origin origin) {
        jdbi.useHandle(handle -> handle.execute("""
                DELETE FROM planning.sign_in_failure
                WHERE account = ? AND address = ? OR failed_at < clock_timestamp() - interval '1 day'
                """, origin.account(), origin.address()));
    }
}
