package org.northline.planning.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.objective.Commitment;
import org.northline.planning.objective.Direction;
import org.northline.planning.objective.KeyResultKind;
import org.northline.planning.objective.KeyResultRow;
import org.northline.planning.objective.ObjectiveRow;
import org.northline.planning.objective.Span;
import org.northline.planning.shared.Ids;

class CarryGoalsTest {
    @ParameterizedTest
    @CsvSource({
        "INCREASE, 10, 95, , true",
        "INCREASE, 10, 95, 40, true",
        "INCREASE, 10, 95, 3, true",
        "INCREASE, 10, 95, 94.99, true",
        "INCREASE, 10, 95, 95, false",
        "INCREASE, 10, 95, 120, false",
        "DECREASE, 29, 7, 12, true",
        "DECREASE, 29, 7, 60, true",
        "DECREASE, 29, 7, 7, false",
        "DECREASE, 29, 7, 3, false"
    })
    void keyResultIsOpenUntilItsTargetIsReached(
            Direction direction, BigDecimal baseline, BigDecimal target, @Nullable BigDecimal current, boolean open) {
        KeyResultRow keyResult = keyResult(new Span(direction, baseline, target), current);

        assertThat(CarryGoals.open(objective(keyResult))).hasSize(open ? 1 : 0);
    }

    private static ObjectiveRow objective(KeyResultRow keyResult) {
        return new ObjectiveRow(
                Ids.next(),
                Ids.next(),
                new ObjectiveRow.Theme(Ids.next(), "Calm", 1),
                Optional.empty(),
                "Nobody waits",
                "",
                new KeyResultRow.Named(Ids.next(), "Ada"),
                Commitment.COMMITTED,
                1,
                List.of(keyResult),
                1);
    }

    private static KeyResultRow keyResult(Span span, @Nullable BigDecimal current) {
        UUID owner = Ids.next();
        return new KeyResultRow(
                Ids.next(),
                new KeyResultRow.Above(Ids.next(), "Nobody waits", owner, Optional.empty()),
                "Days",
                "%",
                span,
                KeyResultKind.LEADING,
                new KeyResultRow.Named(owner, "Ada"),
                Optional.empty(),
                Optional.ofNullable(current),
                Optional.empty(),
                0,
                1);
    }
}
