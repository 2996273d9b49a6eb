package org.northline.planning.password;

import jakarta.inject.Inject;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Doors;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

@OnePerServer
class JdbiPasswordDoors implements PasswordDoors {
    private final Doors doors;

    @Inject
    JdbiPasswordDoors(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void give(PersonId person, GivenPassword password, Actor administrator) {
        set(person, password, "", administrator);
    }

    @Override
    public void change(String passwordHash, String keptTokenHash, Actor actor) {
        set(actor.person(), new GivenPassword(passwordHash, false), keptTokenHash, actor);
    }

    private void set(PersonId person, GivenPassword password, String keptTokenHash, Actor actor) {
        doors.pass(
                "planning.set_password",
                actor.org().value(),
                person.value(),
                password.hash(),
                password.mustChange(),
                keptTokenHash,
                actor.person().value());
    }
}
