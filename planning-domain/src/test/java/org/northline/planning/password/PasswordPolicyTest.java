package org.northline.planning.password;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "elevenchars",
                "passwordpassword",
                "password-password",
                "Password1234",
                "qwertyuiop12!",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "my name is lovelace",
                "ada.lovelace is here",
                "greetings example.org"
            })
    void whatIsShortCommonOrOnesNameIsRefused(String password) {
        assertThat(refused(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a tree in the fog 7",
                "correct horse battery",
                "пароль из слов дома",
                "👩‍🚀 to the moon and back"
            })
    void anythingElseLongEnoughMayBeChosen(String password) {
        assertThat(refused(password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 200})
    void bothEndsOfTheLengthAreAllowed(int length) {
        assertThat(refused("x7 !pqz-".repeat(25).substring(0, length))).isFalse();
        assertThat(refused("x7 !pqz-".repeat(26).substring(0, 201))).isTrue();
    }

    @Property(tries = 200)
    void whatTheServerMakesItselfMayBeChosen() {
        assertThat(refused(RandomPassword.next())).isFalse();
    }

    private static boolean refused(String password) {
        return PasswordPolicy.refusal(password, "ada.lovelace@example.org", "Ada Lovelace")
                .isPresent();
    }
}
