package org.northline.planning.people;

import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** The people of the organisations. */
public interface People {
    Optional<Person> find(OrgId org, PersonId id);

    /** Whether anybody, of whichever organisation, signs in with this address. */
    boolean isTaken(EmailAddress email);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when the person is absent or another organisation's. */
    default Person get(OrgId org, PersonId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
