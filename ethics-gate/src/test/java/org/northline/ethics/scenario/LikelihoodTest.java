package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikelihoodTest {
    @Test
    void whatIsNotSaidIsUnknown() {
        assertThat(Likelihood.of(Optional.of(2))).isEqualTo(Likelihood.of(2));
        assertThat(Likelihood.of(Optional.empty())).isEqualTo(Likelihood.unknown());
    }

    @Test
    void likelihoodIsOneToFive() {
        assertThat(Likelihood.of(1).value()).isEqualTo(1);
        assertThat(Likelihood.of(5).value()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> Likelihood.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Likelihood.of(6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Likelihood(1, false));
    }
}
