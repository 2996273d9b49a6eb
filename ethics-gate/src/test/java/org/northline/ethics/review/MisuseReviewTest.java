package org.northline.ethics.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

class MisuseReviewTest {
    private static final PersonId LEAD = new PersonId(UUID.randomUUID());
    private static final LastChange NOW = LastChange.by(LEAD, Instant.parse("2027-01-02T03:04:05Z"));

    @Test
    void tierRisesWhenMoreIsDemanded() {
        MisuseReview review = review(1);

        review.raiseTierTo(3, NOW);

        assertThat(review.tier()).isEqualTo(3);
    }

    @Test
    @DisplayName("I-10 A tier never falls in place")
    void tierNeverFalls() {
        MisuseReview review = review(3);

        review.raiseTierTo(1, NOW);

        assertThat(review.tier()).isEqualTo(3);
    }

    @Test
    void tierIsOneToFour() {
        assertThatIllegalArgumentException().isThrownBy(() -> review(0));
        assertThatIllegalArgumentException().isThrownBy(() -> review(5));
    }

    @Test
    void newReviewIsOpenForWriting() {
        MisuseReview review = review(1);

        assertThat(review.state()).isEqualTo(ReviewState.REVIEW);
        assertThat(review.lead()).isEqualTo(LEAD);
        assertThatCode(review::refuseUnlessOpen).doesNotThrowAnyException();
    }

    private static MisuseReview review(int tier) {
        return MisuseReview.start(
                OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID()), UUID.randomUUID(), tier, LEAD, NOW);
    }
}
