package org.northline.planning.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** An administrator closes the account of a person who leaves: every session ends and no signature counts from now on. */
@OnePerServer
@Transactional
public class DeactivatePerson {
    private final People people;
    private final PeopleDoors doors;

    @Inject
    DeactivatePerson(People people, PeopleDoors doors) {
        this.people = people;
        this.doors = doors;
    }

    /** Who leaves. */
    public record Command(Actor actor, PersonId person) {}

    public void deactivate(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        Person person = people.get(command.actor().org(), command.person());
        if (person.id().equals(command.actor().person())) {
            throw new Conflict("Ask another administrator to deactivate you.");
        }
        doors.deactivate(person.id(), command.actor());
    }
}
