package org.northline.planning.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.password.FirstPassword;
import org.northline.planning.password.GivenPassword;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.password.RandomPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** An administrator adds a person, who gets a random first password that is shown once. */
@OnePerServer
@Transactional
public class CreatePerson {
    private final People people;
    private final PeopleDoors doors;
    private final PasswordHashing hashing;
    private final Clock clock;

    @Inject
    CreatePerson(People people, PeopleDoors doors, PasswordHashing hashing, Clock clock) {
        this.people = people;
        this.doors = doors;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** Who adds whom. */
    public record Command(Actor actor, EmailAddress email, PersonName name) {}

    public FirstPassword create(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        if (people.isTaken(command.email())) {
            throw new Conflict("Somebody signs in with this email already.");
        }
        Person person = Person.join(
                new PersonId(Ids.next()), command.email(), command.name(), command.actor(), clock.instant());
        String password = RandomPassword.next();
        doors.create(person, new GivenPassword(hashing.hash(password), true), command.actor());
        return new FirstPassword(person.id(), password);
    }
}
