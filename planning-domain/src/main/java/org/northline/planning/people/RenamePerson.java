package org.northline.planning.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;
import org.northline.planning.shared.StaleVersion;

/** An administrator corrects a name. */
@OnePerServer
@Transactional
public class RenamePerson {
    private final People people;
    private final Clock clock;

    @Inject
    RenamePerson(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The new name for the version that the actor saw. */
    public record Command(Actor actor, PersonId person, long version, PersonName name) {}

    public Person rename(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        Person person = people.get(command.actor().org(), command.person());
        StaleVersion.check(command.version(), person.version());
        person.rename(command.name(), command.actor(), clock.instant());
        people.flush();
        return person;
    }
}
