package org.northline.ethics.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

class AnswerTest {
    private static final OrgKey KEY = OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID());
    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final GivenAnswer GIVEN = new GivenAnswer(AnswerState.ANSWERED, "YES", "");

    @Test
    void answerKeepsWhatWasGivenToWhichQuestion() {
        LastChange change = change();

        Answer answer = Answer.to("DA-01", REVIEW, KEY, GIVEN, change);

        assertThat(answer.key()).isEqualTo(KEY);
        assertThat(answer.review()).isEqualTo(REVIEW);
        assertThat(answer.question()).isEqualTo("DA-01");
        assertThat(answer.given()).isEqualTo(GIVEN);
        assertThat(answer.lastChange()).isEqualTo(change);
    }

    @Test
    void revisionReplacesWhatWasGivenAndByWhom() {
        Answer answer = Answer.to("DA-01", REVIEW, KEY, GIVEN, change());
        GivenAnswer other = new GivenAnswer(AnswerState.NOT_APPLICABLE, "", "It has no data");
        LastChange later = change();

        answer.revise(other, later);

        assertThat(answer.given()).isEqualTo(other);
        assertThat(answer.lastChange()).isEqualTo(later);
    }

    @Test
    void answersAreTheSameByTheirKey() {
        Answer answer = Answer.to("DA-01", REVIEW, KEY, GIVEN, change());

        assertThat(answer)
                .isEqualTo(Answer.to("DA-02", REVIEW, KEY, GIVEN, change()))
                .hasSameHashCodeAs(KEY)
                .isNotEqualTo(Answer.to("DA-01", REVIEW, OrgKey.of(KEY.org(), UUID.randomUUID()), GIVEN, change()))
                .isNotEqualTo(KEY);
    }

    private static LastChange change() {
        return LastChange.by(new PersonId(UUID.randomUUID()), Instant.parse("2027-01-02T03:04:05Z"));
    }
}
