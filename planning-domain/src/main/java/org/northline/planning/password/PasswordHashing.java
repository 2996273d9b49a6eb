package org.northline.planning.password;

/** Turns a password into a salted hash that is slow to guess, and checks one against it. */
public interface PasswordHashing {
    String hash(String password);

    boolean matches(String password, String hash);
}
