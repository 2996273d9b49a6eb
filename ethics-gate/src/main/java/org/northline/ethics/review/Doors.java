package org.northline.ethics.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementException;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.DoorTickets;

/** Opens the database's doors with a fresh ticket each, and says a refusal in a sentence. */
@Dependent
public class Doors {
    private static final String REFUSED = "NL409";

    private final Jdbi jdbi;
    private final DoorTickets tickets;

    @Inject
    public Doors(Jdbi jdbi, DoorTickets tickets) {
        this.jdbi = jdbi;
        this.tickets = tickets;
    }

    /**
     * Passes one door and gives what it returns, as text; empty when it returns nothing.
     *
     * @param fields the door's arguments but the ticket
     */
    public String open(Door door, Object... fields) {
        List<Object> arguments = new ArrayList<>(List.of(fields));
        arguments.add(tickets.issue(door.purpose(), fields));
        return orRefusal(() -> jdbi.withHandle(handle -> {
            Query call = handle.createQuery(door.call());
            for (int i = 0; i < arguments.size(); i++) {
                call.bind(i, arguments.get(i));
            }
            return call.mapTo(String.class).one();
        }));
    }

    /** For a door that needs no ticket. */
    public static <T> T orRefusal(Supplier<T> call) {
        try {
            return call.get();
        } catch (StatementException thrown) {
            if (thrown.getCause() instanceof SQLException sql && REFUSED.equals(sql.getSQLState())) {
                throw new Conflict(DoorRefusal.sentence(code(sql)));
            }
            throw thrown;
        }
    }

    private static String code(SQLException refusal) {
        return String.valueOf(refusal.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^ERROR: ", "");
    }
}
