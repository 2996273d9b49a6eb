package org.northline.planning.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** An administrator opens the account of a person who comes back, with the capacities that were not revoked. */
@OnePerServer
@Transactional
public class ReactivatePerson {
    private final People people;
    private final PeopleDoors doors;

    @Inject
    ReactivatePerson(People people, PeopleDoors doors) {
        this.people = people;
        this.doors = doors;
    }

    /** Who comes back. */
    public record Command(Actor actor, PersonId person) {}

    public void reactivate(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        Person person = people.get(command.actor().org(), command.person());
        doors.reactivate(person.id(), command.actor());
    }
}
