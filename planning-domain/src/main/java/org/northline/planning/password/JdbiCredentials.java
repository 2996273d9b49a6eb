package org.northline.planning.password;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

@OnePerServer
class JdbiCredentials implements Credentials {
    private static final String SELECT =
            "SELECT org_id, id, email, name, password_hash FROM planning.person WHERE active AND ";

    private final Jdbi jdbi;

    @Inject
    JdbiCredentials(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Credential> find(String email) {
        return jdbi.withHandle(
                handle -> handle.select(SELECT + "email = ?", email.strip().toLowerCase(Locale.ROOT))
                        .map((row, context) -> read(row))
                        .findOne());
    }

    @Override
    public Optional<Credential> find(Actor actor) {
        return jdbi.withHandle(handle -> handle.select(
                        SELECT + "org_id = ? AND id = ?",
                        actor.org().value(),
                        actor.person().value())
                .map((row, context) -> read(row))
                .findOne());
    }

    private static Credential read(ResultSet row) throws SQLException {
        return new Credential(
                new OrgId(row.getObject("org_id", UUID.class)),
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                row.getString("password_hash"));
    }
}
