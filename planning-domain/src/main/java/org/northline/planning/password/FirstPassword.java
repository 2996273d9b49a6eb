package org.northline.planning.password;

import static java.util.Objects.requireNonNull;

import org.northline.planning.shared.PersonId;

/** A password that was made for a person, in clear: to be shown once and never kept. */
public record FirstPassword(PersonId person, String password) {
    public FirstPassword {
        requireNonNull(person, "person");
        requireNonNull(password, "password");
    }

    @Override
    public String toString() {
        return "FirstPassword[person=" + person + "]";
    }
}
