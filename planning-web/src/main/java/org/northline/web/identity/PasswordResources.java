package org.northline.web.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import org.northline.planning.password.PasswordHashing;

/** Makes the one hashing of the server, whose turns all requests share. A producer, because an injected constructor cannot be proxied. */
@Dependent
class PasswordResources {
    @Produces
    @Singleton
    PasswordHashing hashing(Pbkdf2PasswordHash hash) {
        return new JakartaPasswordHashing(hash);
    }

    @Produces
    @Singleton
    DecoyHash decoy(PasswordHashing hashing) {
        return new DecoyHash(hashing);
    }
}
