package org.northline.planning.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.planning.shared.InvalidInput;

class EmailAddressTest {
    @Test
    void caseAndSpacesAroundDoNotMatter() {
        assertThat(new EmailAddress(" Ada@Example.ORG ")).isEqualTo(new EmailAddress("ada@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ada@", "@example.org", "a b@example.org", "a@b@c", "a\u0000b@c"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void nobodyHasAnAddressOfMoreThan254Characters() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new EmailAddress("a".repeat(250) + "@b.org"));
    }
}
