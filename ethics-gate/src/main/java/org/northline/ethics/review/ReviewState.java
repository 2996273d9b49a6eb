package org.northline.ethics.review;

/** Where a review stands. Only the database's doors and the item's own changes move it. */
public enum ReviewState {
    REVIEW,
    SEALED,
    RETURNED,
    INVALIDATED,
    STOPPED,
    WITHDRAWN
}
