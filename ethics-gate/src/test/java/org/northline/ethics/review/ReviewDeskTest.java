package org.northline.ethics.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/** Who may write in a review, and what comes of it. */
class ReviewDeskTest {
    private static final Instant NOW = Instant.parse("2027-01-02T03:04:05Z");
    private static final Actor LEAD = with(Capacity.MISUSE_REVIEWER);

    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final ReviewDesk desk = new ReviewDesk(reviews, review -> 3, Clock.fixed(NOW, ZoneOffset.UTC));
    private final MisuseReview review = MisuseReview.start(
            OrgKey.of(LEAD.org(), UUID.randomUUID()),
            UUID.randomUUID(),
            1,
            LEAD.person(),
            LastChange.by(LEAD.person(), Instant.EPOCH));

    ReviewDeskTest() {
        reviews.add(review);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRODUCT_LEADER", "PRODUCT_MANAGER", "EXECUTIVE", "STAKEHOLDER", "MISUSE_REVIEWER"})
    void whoPlansReviewsOrSignsWrites(Capacity capacity) {
        assertThat(desk.open(with(capacity), review.id())).isSameAs(review);
        assertThat(ReviewDesk.takesPart(with(capacity))).isTrue();
    }

    @Test
    void mereAdministratorDoesNotWrite() {
        Actor administrator = with(Capacity.ADMINISTRATOR);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.open(administrator, review.id()));
        assertThat(ReviewDesk.takesPart(administrator)).isFalse();
    }

    @Test
    void reviewOfAnotherOrganisationIsNotThere() {
        Actor elsewhere =
                new Actor(new OrgId(UUID.randomUUID()), LEAD.person(), Set.of(Capacity.MISUSE_REVIEWER), Set.of());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.open(elsewhere, review.id()));
    }

    @Test
    void whatTheLeadDoesIsForTheLeadAlone() {
        Actor another = with(Capacity.MISUSE_REVIEWER);

        assertThat(desk.openAsLead(LEAD, review.id())).isSameAs(review);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> desk.openAsLead(another, review.id()))
                .withMessage("Only the lead of this review does this.");
    }

    @Test
    void writingRaisesTheTierToWhatIsDemanded() {
        Actor writer = with(Capacity.STAKEHOLDER);

        desk.written(review, writer);

        assertThat(review.tier()).isEqualTo(3);
        assertThat(review.lastChange().by()).isEqualTo(writer.person());
    }

    /** The demand is a query: it sees what was written before it, and the tier that follows is to be stored as well. */
    @Test
    void reviewIsSavedBeforeAndAfterTheDemand() {
        desk.written(review, LEAD);

        assertThat(reviews.saved()).containsExactly(review, review);
    }

    @Test
    void changeIsOfThePersonAndOfNow() {
        LastChange change = desk.change(LEAD);

        assertThat(change.by()).isEqualTo(LEAD.person());
        assertThat(change.at()).isEqualTo(NOW);
    }

    private static Actor with(Capacity capacity) {
        return new Actor(
                new OrgId(UUID.fromString("01900000-0000-7000-8000-000000000001")),
                new PersonId(UUID.randomUUID()),
                Set.of(capacity),
                Set.of());
    }
}
