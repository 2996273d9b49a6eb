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

    @Test
    void tierThatStaysIsNoChange() {
        MisuseReview review = review(3);
        LastChange later = LastChange.by(new PersonId(UUID.randomUUID()), NOW.at());

        review.raiseTierTo(3, later);

        assertThat(review.lastChange()).isEqualTo(NOW);
    }

    @Test
    void tierOfTheWorstCaseIsFour() {
        assertThat(review(4).tier()).isEqualTo(4);
    }

    @Test
    void reviewIsOfItsItem() {
        OrgKey key = OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID());
        UUID item = UUID.randomUUID();

        MisuseReview review = MisuseReview.start(key, item, 1, LEAD, NOW);

        assertThat(review.key()).isEqualTo(key);
        assertThat(review.id().value()).isEqualTo(key.id());
        assertThat(review.item()).isEqualTo(item);
    }

    @Test
    void reviewsAreTheSameByTheirKey() {
        OrgKey key = OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID());

        assertThat(MisuseReview.start(key, UUID.randomUUID(), 1, LEAD, NOW))
                .isEqualTo(MisuseReview.start(key, UUID.randomUUID(), 2, LEAD, NOW))
                .hasSameHashCodeAs(key)
                .isNotEqualTo(review(1))
                .isNotEqualTo(key);
    }

    private static MisuseReview review(int tier) {
        return MisuseReview.start(
                OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID()), UUID.randomUUID(), tier, LEAD, NOW);
    }
}
