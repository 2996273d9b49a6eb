package org.northline.planning.password;

/** A hashing that tests can read. */
public final class PlainHashing implements PasswordHashing {
    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash.equals(hash(password));
    }
}
