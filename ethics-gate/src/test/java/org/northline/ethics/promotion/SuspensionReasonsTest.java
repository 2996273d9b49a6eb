package org.northline.ethics.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why an entry is suspended, from the lines that the database keeps. */
class SuspensionReasonsTest {
    private static final UUID ITEM = UUID.fromString("0190f3a0-0000-7000-8000-000000000001");

    @Test
    void nothingSuspendsAnActiveEntry() {
        assertThat(SuspensionReasons.sentence(ITEM, null)).isNull();
        assertThat(SuspensionReasons.sentence(ITEM, "")).isNull();
    }

    @Test
    void reasonsAreJoinedEachOnce() {
        String expired = SuspensionReasons.sentence(ITEM, "REVIEW_EXPIRED");
        String stopped = SuspensionReasons.sentence(ITEM, "STOPPED");

        assertThat(expired).isNotBlank().isNotEqualTo(stopped);
        assertThat(SuspensionReasons.sentence(ITEM, "REVIEW_EXPIRED\nSTOPPED\nREVIEW_EXPIRED"))
                .isEqualTo(expired + "; " + stopped);
        assertThat(SuspensionReasons.titles(ITEM, "STOPPED\nSTOPPED")).isEqualTo(List.of(stopped));
    }
}
