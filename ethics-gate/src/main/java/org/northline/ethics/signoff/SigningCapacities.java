package org.northline.ethics.signoff;

import java.util.List;
import java.util.stream.Stream;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Forbidden;

/** The capacities in which people sign, return, stop and release. Administrator is none of them. */
public final class SigningCapacities {
    private SigningCapacities() {}

    /** The strongest first: one executive is enough to stop. */
    public static List<Capacity> of(Actor actor) {
        return Stream.of(Capacity.EXECUTIVE, Capacity.MISUSE_REVIEWER, Capacity.STAKEHOLDER)
                .filter(actor::has)
                .toList();
    }

    static Capacity strongestOf(Actor actor) {
        return of(actor).stream()
                .findFirst()
                .orElseThrow(() -> new Forbidden("This needs the capacity executive, misuse reviewer or stakeholder."));
    }
}
