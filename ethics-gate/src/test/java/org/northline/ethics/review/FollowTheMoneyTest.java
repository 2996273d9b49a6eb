package org.northline.ethics.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.northline.ethics.review.Parties.Party;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

class FollowTheMoneyTest {
    private static final PersonId LEAD = new PersonId(UUID.randomUUID());
    private static final LastChange CHANGE = LastChange.by(LEAD, Instant.parse("2027-01-02T03:04:05Z"));
    private static final Party PAYER = new Party("Advertisers", "Attention");
    private static final Party USER = new Party("Drivers", "To arrive");
    private static final Party SUBJECT = new Party("Passengers", "To be left alone");
    private static final Party BYSTANDER = new Party("Neighbours", "To sleep");
    private static final Parties PARTIES = new Parties(PAYER, USER, SUBJECT, BYSTANDER, false, true, "They pull apart");

    @Test
    void partiesSurviveBeingStored() {
        MisuseReview review = review();

        FollowTheMoney money = FollowTheMoney.of(review, PARTIES, CHANGE);

        assertThat(money.parties()).isEqualTo(PARTIES);
        assertThat(money.review()).isEqualTo(review.id());
        assertThat(money.lastChange()).isEqualTo(CHANGE);
    }

    @Test
    void revisionReplacesAllOfThem() {
        FollowTheMoney money = FollowTheMoney.of(review(), PARTIES, CHANGE);
        Parties others = new Parties(USER, USER, BYSTANDER, SUBJECT, true, false, "");
        LastChange later = LastChange.by(new PersonId(UUID.randomUUID()), CHANGE.at());

        money.revise(others, later);

        assertThat(money.parties()).isEqualTo(others);
        assertThat(money.lastChange()).isEqualTo(later);
    }

    @Test
    void reviewHasOne() {
        MisuseReview review = review();

        assertThat(FollowTheMoney.of(review, PARTIES, CHANGE))
                .isEqualTo(FollowTheMoney.of(review, PARTIES, CHANGE))
                .hasSameHashCodeAs(review.key())
                .isNotEqualTo(FollowTheMoney.of(review(), PARTIES, CHANGE))
                .isNotEqualTo(review.key());
    }

    @Test
    void partyIsNamedWithItsAim() {
        assertThat(PAYER.isNamed()).isTrue();
        assertThat(new Party("Advertisers", " ").isNamed()).isFalse();
        assertThat(new Party("", "Attention").isNamed()).isFalse();
    }

    @Test
    void whatWasTypedMayBeUnfinished() {
        assertThat(draft(null, null).checked())
                .isEqualTo(new Parties(new Party("", ""), USER, SUBJECT, BYSTANDER, false, true, ""));
        assertThat(draft(PAYER, "They pull apart").checked()).isEqualTo(PARTIES);
    }

    @Test
    void textThatIsTooLongIsToldAtItsField() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        draft(new Party("x".repeat(1001), ""), "x".repeat(4001)).checked())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/payer/who", "/comparison"));
    }

    private static DescribeParties.Draft draft(@Nullable Party payer, @Nullable String comparison) {
        return new DescribeParties.Draft(payer, USER, SUBJECT, BYSTANDER, false, true, comparison);
    }

    private static MisuseReview review() {
        return MisuseReview.start(
                OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID()), UUID.randomUUID(), 1, LEAD, CHANGE);
    }
}
