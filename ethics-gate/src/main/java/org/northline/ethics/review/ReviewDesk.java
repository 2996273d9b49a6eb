package org.northline.ethics.review;

import jakarta.inject.Inject;
import java.time.Clock;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OnePerServer;

/** Where people write in a review: one at a time, while it is open, and every writing may raise the tier. */
@OnePerServer
public class ReviewDesk {
    private static final Capacity[] WRITERS = {
        Capacity.PRODUCT_LEADER,
        Capacity.PRODUCT_MANAGER,
        Capacity.EXECUTIVE,
        Capacity.STAKEHOLDER,
        Capacity.MISUSE_REVIEWER
    };

    private final MisuseReviews reviews;
    private final TierDemand demand;
    private final Clock clock;

    @Inject
    public ReviewDesk(MisuseReviews reviews, TierDemand demand, Clock clock) {
        this.reviews = reviews;
        this.demand = demand;
        this.clock = clock;
    }

    /** Opens the review for one writer who is not merely an administrator. */
    public MisuseReview open(Actor actor, ReviewId id) {
        requirePartInReviews(actor);
        MisuseReview review = reviews.lock(actor.org(), id);
        review.refuseUnlessOpen();
        return review;
    }

    /** As {@link #open}, for what only the lead does. */
    public MisuseReview openAsLead(Actor actor, ReviewId id) {
        MisuseReview review = open(actor, id);
        if (!review.lead().equals(actor.person())) {
            throw new Forbidden("Only the lead of this review does this.");
        }
        return review;
    }

    /** To be called after writing. */
    public void written(MisuseReview review, Actor actor) {
        reviews.save(review);
        review.raiseTierTo(demand.of(review), change(actor));
        reviews.save(review);
    }

    public LastChange change(Actor actor) {
        return LastChange.by(actor.person(), clock.instant());
    }

    /** Everybody but a mere administrator may write in a review; who writes an answer does not sign it later. */
    public static void requirePartInReviews(Actor actor) {
        actor.require(WRITERS);
    }

    public static boolean takesPart(Actor actor) {
        return actor.hasAny(WRITERS);
    }
}
