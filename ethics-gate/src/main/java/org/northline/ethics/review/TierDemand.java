package org.northline.ethics.review;

/** The lowest tier that everything written in a review allows: its answers, parties and scenarios, before any mitigation. */
public interface TierDemand {
    int of(MisuseReview review);
}
