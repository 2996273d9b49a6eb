package org.northline.planning.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.OnePerServer;

/** An administrator lets another person act in a capacity. Nobody grants one to themselves (I-18). */
@OnePerServer
@Transactional
public class GrantCapacity {
    private final People people;
    private final PeopleDoors doors;

    @Inject
    GrantCapacity(People people, PeopleDoors doors) {
        this.people = people;
        this.doors = doors;
    }

    /** Who grants what. */
    public record Command(Actor actor, CapacityGrant grant) {}

    public void grant(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        Person person = people.get(command.actor().org(), command.grant().person());
        if (person.id().equals(command.actor().person())) {
            throw new Forbidden("Nobody grants a capacity to themselves: ask another administrator.");
        }
        if (!person.isActive()) {
            throw new Conflict("Reactivate this person first.");
        }
        doors.grant(command.grant(), command.actor());
    }
}
