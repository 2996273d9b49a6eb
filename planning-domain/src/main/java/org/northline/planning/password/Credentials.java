package org.northline.planning.password;

import java.util.Optional;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What is needed to check a password. Only active people have any. */
public interface Credentials {
    /** Of one person. */
    record Credential(OrgId org, PersonId person, String email, String name, String passwordHash) {}

    Optional<Credential> find(String email);

    Optional<Credential> find(Actor actor);
}
