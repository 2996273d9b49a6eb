package org.northline.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.northline.planning.shared.DoorTickets;

/** The doors of the database, opened as the server opens them: by its role and with its key. For what tests need often and no test is about. */
final class Doors {
    private Doors() {}

    /** Calls a door of the schema with these arguments, none of them null, and a ticket for them. */
    static void open(String schema, String door, Object... arguments) {
        DoorTickets tickets = new DoorTickets(Base64.getDecoder().decode(Northline.doorKey()), Clock.systemUTC());
        List<Object> all = Stream.concat(Stream.of(arguments), Stream.of(tickets.issue(door, arguments)))
                .toList();
        String places = all.stream().map(argument -> "?").collect(Collectors.joining(", "));
        try (Connection app = Northline.connectionOfApp();
                PreparedStatement call = app.prepareStatement("SELECT " + schema + "." + door + "(" + places + ")")) {
            for (int i = 0; i < all.size(); i++) {
                call.setObject(i + 1, all.get(i));
            }
            call.execute();
        } catch (SQLException refusal) {
            throw new IllegalStateException(refusal);
        }
    }
}
