package org.northline.web.identity;

import org.jspecify.annotations.Nullable;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.password.RandomPassword;

/** The hash of a password that nobody has, checked where there is no account, so that the time tells nothing. */
final class DecoyHash {
    private final PasswordHashing hashing;
    private volatile @Nullable String hash;

    DecoyHash(PasswordHashing hashing) {
        this.hashing = hashing;
    }

    String get() {
        String made = hash;
        if (made == null) {
            made = hashing.hash(RandomPassword.next());
            hash = made;
        }
        return made;
    }
}
