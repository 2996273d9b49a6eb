package org.northline.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.northline.planning.gate.Reason;

class MissingWordsTest {
    @Test
    void whoMayKnowNamesReadsTheTitleOfTheGate() {
        assertThat(MissingWords.of(reason("HOLD_OPEN", "Mira holds the item"), true))
                .isEqualTo("Mira holds the item");
    }

    @Test
    void whoMayNotReadsTheSameWithoutTheName() {
        assertThat(MissingWords.of(reason("HOLD_OPEN", "Mira holds the item"), false))
                .isEqualTo("The item is on hold");
    }

    @Test
    void titleThatNamesNobodyIsKept() {
        assertThat(MissingWords.of(reason("REVIEW_NOT_SEALED", "The misuse review is not sealed"), false))
                .isEqualTo("The misuse review is not sealed");
    }

    @Test
    void reasonThatIsNotKnownNamesNobody() {
        assertThat(MissingWords.of(reason("NEW_RULE", "Mira has doubts"), false))
                .doesNotContain("Mira");
    }

    private static Reason reason(String code, String title) {
        return new Reason(code, title, "Wait.", Optional.empty());
    }
}
