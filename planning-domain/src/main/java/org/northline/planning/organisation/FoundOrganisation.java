package org.northline.planning.organisation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.people.EmailAddress;
import org.northline.planning.people.PersonName;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Doors;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** Founds an organisation together with its first administrator, the only person whose capacity nobody else granted. */
@OnePerServer
@Transactional
public class FoundOrganisation {
    private final Doors doors;
    private final PasswordHashing hashing;

    @Inject
    FoundOrganisation(Doors doors, PasswordHashing hashing) {
        this.doors = doors;
        this.hashing = hashing;
    }

    /** A real organisation or the sample, and the administrator with a password in clear. */
    public record Command(
            String name,
            boolean sample,
            EmailAddress email,
            PersonName administrator,
            String password,
            boolean mustChange) {}

    /** The administrator as an actor; refuses with {@link Conflict} when there is an organisation of this kind already. */
    public Actor found(Command command) {
        OrgId org = new OrgId(Ids.next());
        PersonId administrator = new PersonId(Ids.next());
        boolean founded = doors.pass(
                        Boolean.class,
                        "planning.found_organisation",
                        org.value(),
                        command.name(),
                        command.sample(),
                        administrator.value(),
                        command.email().value(),
                        command.administrator().value(),
                        hashing.hash(command.password()),
                        command.mustChange(),
                        Ids.next())
                .orElseThrow();
        if (!founded) {
            throw new Conflict("There is an organisation of this kind already.");
        }
        return new Actor(org, administrator, Set.of(Capacity.ADMINISTRATOR), Set.of());
    }
}
