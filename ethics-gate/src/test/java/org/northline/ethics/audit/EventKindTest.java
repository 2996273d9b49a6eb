package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a change is about, by its table. */
class EventKindTest {
    @Test
    void everyTableHasItsOneKind() {
        for (EventKind kind : EventKind.values()) {
            assertThat(kind.sources())
                    .allSatisfy(source -> assertThat(EventKind.of(source)).isEqualTo(kind));
        }
        assertThat(EventKind.SIGNATURE.sources()).containsExactly("ethics.sign_off", "ethics.sign_off_withdrawal");
    }

    @Test
    void tableThatIsNotListedIsOfThePlan() {
        assertThat(EventKind.of("planning.product")).isEqualTo(EventKind.PLAN);
    }
}
