package org.northline.planning.password;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;

/** A person chooses an own password. Whoever calls has checked the current one. */
@OnePerServer
@Transactional
public class ChangePassword {
    private final Credentials credentials;
    private final PasswordDoors doors;
    private final PasswordHashing hashing;

    @Inject
    ChangePassword(Credentials credentials, PasswordDoors doors, PasswordHashing hashing) {
        this.credentials = credentials;
        this.doors = doors;
        this.hashing = hashing;
    }

    /** The new password, and the hash of the token whose session goes on. */
    public record Command(Actor actor, String newPassword, String keptTokenHash) {}

    public void change(Command command) {
        Credentials.Credential own = credentials.find(command.actor()).orElseThrow(NotFound::new);
        PasswordPolicy.refusal(command.newPassword(), own.email(), own.name()).ifPresent(ChangePassword::refuse);
        if (hashing.matches(command.newPassword(), own.passwordHash())) {
            refuse("Choose a password that differs from the present one.");
        }
        doors.change(hashing.hash(command.newPassword()), command.keptTokenHash(), command.actor());
    }

    private static void refuse(String sentence) {
        throw InvalidInput.at("/newPassword", sentence);
    }
}
