package org.northline.planning.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Property
    void whatWasEncodedIsDecoded(@ForAll List<String> key) {
        Cursor cursor = new Cursor(key);

        assertThat(Cursor.decode(Optional.of(cursor.encoded()), key.size())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "MTphMTpi", "OTphYg", "LTE6YQ", "%%%", "OTk5OTk5OTk5OTk6YQ"})
    void aCursorThatWasNotGivenOutIsInvalidInput(String text) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Cursor.decode(Optional.of(text), 1));
    }
}
