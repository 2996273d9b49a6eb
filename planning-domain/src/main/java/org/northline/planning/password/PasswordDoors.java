package org.northline.planning.password;

import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;

/** The way to set a password, which the server's database role cannot write. */
public interface PasswordDoors {
    /** A password that an administrator gives to somebody else: every session of that person ends. */
    void give(PersonId person, GivenPassword password, Actor administrator);

    /** The own password; ends every session but the one with this token's hash. */
    void change(String passwordHash, String keptTokenHash, Actor actor);
}
