package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;

class NarrativeTest {
    @Test
    void whoDoesItToWhomIsEnough() {
        FieldChecks checks = new FieldChecks();

        Narrative narrative = Narrative.checked(
                checks, new Narrative.Draft("Stalking", "A former partner", null, null, " A user ", null, null));
        checks.done();

        assertThat(narrative).isEqualTo(new Narrative("Stalking", "A former partner", "", "", "A user", "", ""));
    }

    @Test
    void titleActorAndVictimsAreRequired() {
        FieldChecks checks = new FieldChecks();

        Narrative.checked(checks, new Narrative.Draft(null, null, null, null, null, null, null));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(checks::done)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/title", "/actor", "/victims"));
    }
}
