package org.northline.planning.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** An administrator takes a capacity back; for cause, it also puts in question what was signed under it. */
@OnePerServer
@Transactional
public class RevokeCapacity {
    private final People people;
    private final PeopleDoors doors;

    @Inject
    RevokeCapacity(People people, PeopleDoors doors) {
        this.people = people;
        this.doors = doors;
    }

    /** Which grant ends, and whether for misconduct rather than in normal rotation. */
    public record Command(Actor actor, PersonId person, UUID grantId, boolean forCause) {}

    public void revoke(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        Person person = people.get(command.actor().org(), command.person());
        doors.revoke(person.id(), command.grantId(), command.forCause(), command.actor());
    }
}
