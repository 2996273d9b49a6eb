package org.northline.planning.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.planning.password.FirstPassword;
import org.northline.planning.password.GivenPassword;
import org.northline.planning.password.PasswordDoors;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.password.RandomPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** An administrator gives a person who lost the password a random one that is shown once; every session of that person ends. */
@OnePerServer
@Transactional
public class ResetPassword {
    private final People people;
    private final PasswordDoors doors;
    private final PasswordHashing hashing;

    @Inject
    ResetPassword(People people, PasswordDoors doors, PasswordHashing hashing) {
        this.people = people;
        this.doors = doors;
        this.hashing = hashing;
    }

    /** For whom. */
    public record Command(Actor actor, PersonId person) {}

    public FirstPassword reset(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        Person person = people.get(command.actor().org(), command.person());
        if (person.id().equals(command.actor().person())) {
            throw new Conflict("Change your own password instead.");
        }
        String password = RandomPassword.next();
        doors.give(person.id(), new GivenPassword(hashing.hash(password), true), command.actor());
        return new FirstPassword(person.id(), password);
    }
}
