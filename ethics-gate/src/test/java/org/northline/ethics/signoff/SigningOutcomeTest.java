package org.northline.ethics.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SigningOutcomeTest {
    @Test
    void refusalNamesAtLeastOneReason() {
        assertThat(new SigningOutcome.Refused(List.of("NO_CAPACITY")).sentences())
                .containsExactly("NO_CAPACITY");
        assertThatIllegalArgumentException().isThrownBy(() -> new SigningOutcome.Refused(List.of()));
    }
}
