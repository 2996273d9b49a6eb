package org.northline.planning.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

class ChangePasswordTest {
    private final Actor ada = new Actor(new OrgId(Ids.next()), new PersonId(Ids.next()), Set.of(), Set.of());
    private final List<String> changes = new ArrayList<>();
    private final ChangePassword change = new ChangePassword(new OneCredential(), new Doors(), new PlainHashing());

    @Test
    void theNewPasswordIsHashedAndOnlyThisSessionGoesOn() {
        change.change(new ChangePassword.Command(ada, "a tree in the fog 7", "token hash"));

        assertThat(changes).containsExactly("hash of a tree in the fog 7, keeps token hash");
    }

    @Test
    void thePresentPasswordIsNoNewOne() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> change.change(new ChangePassword.Command(ada, "the present password", "t")));
    }

    @Test
    void anEasyPasswordIsRefusedAtItsField() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> change.change(new ChangePassword.Command(ada, "lovelace is my name", "t")))
                .satisfies(refusal ->
                        assertThat(refusal.problems().get(0).pointer()).isEqualTo("/newPassword"));
        assertThat(changes).isEmpty();
    }

    private final class Doors implements PasswordDoors {
        @Override
        public void give(PersonId person, GivenPassword password, Actor administrator) {
            throw new AssertionError("nobody gives one here");
        }

        @Override
        public void change(String passwordHash, String keptTokenHash, Actor actor) {
            changes.add(passwordHash + ", keeps " + keptTokenHash);
        }
    }

    private final class OneCredential implements Credentials {
        @Override
        public Optional<Credential> find(String email) {
            return Optional.empty();
        }

        @Override
        public Optional<Credential> find(Actor actor) {
            return Optional.of(new Credential(
                    ada.org(), ada.person(), "ada@example.org", "Ada Lovelace", "hash of the present password"));
        }
    }
}
