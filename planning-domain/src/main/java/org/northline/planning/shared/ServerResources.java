package org.northline.planning.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jspecify.annotations.Nullable;

/** Gives the beans what the server provides: the clock, the data source as Jdbi, and the key of the database's doors. */
@ApplicationScoped
class ServerResources {
    @Resource(lookup = "jdbc/northline")
    private @Nullable DataSource dataSource;

    /** Microseconds, because that is what timestamptz keeps: a value read back equals the value written. */
    @Produces
    @Dependent
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    /** Handles join the running JTA transaction and never end it; flush the entity manager before reading what it wrote. */
    @Produces
    @Singleton
    Jdbi jdbi() {
        if (dataSource == null) {
            throw new IllegalStateException("the server has no data source jdbc/northline");
        }
        Jdbi jdbi = Jdbi.create(dataSource).setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return jdbi;
    }

    @Produces
    @Singleton
    DoorTickets doorTickets() {
        return new DoorTickets(doorKey(), clock());
    }

    @Produces
    @Singleton
    SecretBox secretBox() {
        return new SecretBox(doorTickets().keyFor("secret box"));
    }

    private static byte[] doorKey() {
        @Nullable String encoded = System.getenv("NORTHLINE_DOOR_KEY");
        if (encoded == null) {
            throw new IllegalStateException(
                    "NORTHLINE_DOOR_KEY is not set: the launcher makes it and stores it in the database");
        }
        return Base64.getDecoder().decode(encoded);
    }
}
