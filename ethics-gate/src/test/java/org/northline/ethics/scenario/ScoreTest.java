package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;

class ScoreTest {
    private static final Set<Aggravator> AGGRAVATORS = Set.of(Aggravator.values()[0]);

    private final FieldChecks checks = new FieldChecks();

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "3, "})
    void typedScoreIsTakenAsItIs(int severity, Integer likelihood) {
        Score score = Score.checked(checks, draft(severity, likelihood));

        assertThatCode(checks::done).doesNotThrowAnyException();
        assertThat(score).isEqualTo(new Score(severity, Likelihood.of(Optional.ofNullable(likelihood)), AGGRAVATORS));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, /severity", "6, 1, /severity", "1, 0, /likelihood", "1, 6, /likelihood"})
    void scoreOutOfBoundsIsRefusedAtItsField(int severity, int likelihood, String pointer) {
        Score score = Score.checked(checks, draft(severity, likelihood));

        assertThat(catchThrowableOfType(InvalidInput.class, checks::done).problems())
                .extracting(FieldProblem::pointer)
                .containsExactly(pointer);
        assertThat(score.severity()).isEqualTo(1);
        assertThat(score.likelihood())
                .isEqualTo(pointer.equals("/severity") ? Likelihood.of(likelihood) : Likelihood.unknown());
    }

    private static Score.Draft draft(int severity, Integer likelihood) {
        return new Score.Draft(severity, Optional.ofNullable(likelihood), AGGRAVATORS);
    }
}
