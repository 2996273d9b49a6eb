package org.northline.planning.people;

import java.util.UUID;
import org.northline.planning.password.GivenPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.PersonId;

/**
 * What gives power to people or takes it. The server's database role cannot write any of it: each call is a door that takes a ticket, and each
 * asks the database once more whether the actor is an administrator. An organisation keeps one active administrator.
 */
public interface PeopleDoors {
    void create(Person person, GivenPassword password, Actor actor);

    /** Ends the person's sessions too. */
    void deactivate(PersonId person, Actor actor);

    void reactivate(PersonId person, Actor actor);

    /** Refuses with {@link Conflict} what the person holds already, and with {@link InvalidInput} a product that does not exist. */
    void grant(CapacityGrant grant, Actor actor);

    /** Refuses with {@link NotFound} a grant that is not an open one of this person. */
    void revoke(PersonId person, UUID grantId, boolean forCause, Actor actor);
}
