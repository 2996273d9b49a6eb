package org.northline.planning.shared;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;

/**
 * Calls the doors of the database: SECURITY DEFINER functions that take their fields and, last, a ticket over them in the same order. A door
 * that refuses with NL403, NL404 or NL409 throws {@link Forbidden}, {@link NotFound} or {@link Conflict} with its sentence.
 */
@OnePerServer
public class Doors {
    private final Jdbi jdbi;
    private final DoorTickets tickets;

    @Inject
    Doors(Jdbi jdbi, DoorTickets tickets) {
        this.jdbi = jdbi;
        this.tickets = tickets;
    }

    /**
     * Passes a door that returns nothing of interest.
     *
     * @param door the function's name with its schema, as {@code planning.create_person}; without the schema it is the ticket's purpose
     * @param fields the arguments before the ticket, each a UUID, text, whole number, boolean, day, or an Optional of one
     */
    public void pass(String door, Object... fields) {
        pass(Object.class, door, fields);
    }

    /** Passes a door and gives what it returns, which is never null unless the type is Object. */
    public <T> Optional<T> pass(Class<T> result, String door, Object... fields) {
        String purpose = door.substring(door.indexOf('.') + 1);
        Object[] text = Arrays.stream(fields).map(Doors::textOf).toArray();
        String ticket = tickets.issue(purpose, text);
        String sql = "SELECT " + door + "(" + String.join(", ", Collections.nCopies(fields.length + 1, "?")) + ")";
        try {
            return jdbi.withHandle(handle -> {
                Query query = handle.createQuery(sql);
                for (int i = 0; i < fields.length; i++) {
                    query.bind(i, valueOf(fields[i]));
                }
                return query.bind(fields.length, ticket)
                        .map((row, context) ->
                                Optional.ofNullable(row.getObject(1)).map(result::cast))
                        .one();
            });
        } catch (StatementException refused) {
            throw meaningOf(refused);
        }
    }

    private static Object textOf(Object field) {
        return field instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : field;
    }

    private static @Nullable Object valueOf(Object field) {
        return field instanceof Optional<?> optional ? optional.orElse(null) : field;
    }

    private static RuntimeException meaningOf(StatementException refused) {
        if (!(refused.getCause() instanceof SQLException sql) || sql.getSQLState() == null) {
            return refused;
        }
        return switch (sql.getSQLState()) {
            case "NL403" -> new Forbidden(sentence(sql));
            case "NL404" -> new NotFound();
            case "NL409" -> new Conflict(sentence(sql));
            default -> refused;
        };
    }

    /** The driver's message is the sentence between the severity and the place where it was raised. */
    private static String sentence(SQLException refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^ERROR: ", "");
    }
}
