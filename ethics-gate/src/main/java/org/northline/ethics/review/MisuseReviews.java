package org.northline.ethics.review;

import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The misuse reviews of the organisations, live and past. */
public interface MisuseReviews {
    /**
     * Gives the review and keeps others from writing in it until the transaction ends.
     *
     * @throws NotFound when it is absent or another organisation's
     */
    MisuseReview lock(OrgId org, ReviewId id);

    /** Writes the new review now and reads back what the database gave it. */
    void add(MisuseReview review);

    /** Writes everything that is pending now, so that queries see it. */
    void save(MisuseReview review);
}
