package org.northline.planning.people;

import jakarta.inject.Inject;
import java.util.UUID;
import org.northline.planning.password.GivenPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Doors;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

@OnePerServer
class JdbiPeopleDoors implements PeopleDoors {
    private final Doors doors;

    @Inject
    JdbiPeopleDoors(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void create(Person person, GivenPassword password, Actor actor) {
        doors.pass(
                "planning.create_person",
                actor.org().value(),
                person.id().value(),
                person.email(),
                person.name(),
                password.hash(),
                password.mustChange(),
                actor.person().value());
    }

    @Override
    public void deactivate(PersonId person, Actor actor) {
        doors.pass(
                "planning.deactivate_person",
                actor.org().value(),
                person.value(),
                actor.person().value());
    }

    @Override
    public void reactivate(PersonId person, Actor actor) {
        doors.pass(
                "planning.reactivate_person",
                actor.org().value(),
                person.value(),
                actor.person().value());
    }

    @Override
    public void grant(CapacityGrant grant, Actor actor) {
        doors.pass(
                "planning.grant_capacity",
                actor.org().value(),
                grant.id(),
                grant.person().value(),
                grant.capacity().name(),
                grant.productId(),
                actor.person().value());
    }

    @Override
    public void revoke(PersonId person, UUID grantId, boolean forCause, Actor actor) {
        doors.pass(
                "planning.revoke_capacity",
                actor.org().value(),
                grantId,
                person.value(),
                forCause,
                actor.person().value());
    }
}
