package org.northline.ethics.review;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Doors;
import org.northline.planning.shared.OnePerServer;

/** Passes the doors of the gate's schema. They refuse with a code, which is said in a sentence here. */
@OnePerServer
public class GateDoors {
    private final Doors doors;

    @Inject
    GateDoors(Doors doors) {
        this.doors = doors;
    }

    /** Passes a door of schema ethics that returns nothing of interest. */
    public void pass(String door, Object... fields) {
        said(() -> {
            doors.pass("ethics." + door, fields);
            return door;
        });
    }

    /** Passes a door of schema ethics that returns a text. */
    public String passForText(String door, Object... fields) {
        return said(() -> doors.pass(String.class, "ethics." + door, fields))
                .orElseThrow(() -> new IllegalStateException("The door " + door + " returned nothing"));
    }

    private static <T> T said(Supplier<T> call) {
        try {
            return call.get();
        } catch (Conflict refusal) {
            throw new Conflict(DoorRefusal.sentence(String.valueOf(refusal.getMessage())));
        }
    }
}
