package org.northline.ethics.sealing;

import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Locks the item of a review: first the item, then its review is the order in which a change of the item takes its locks, too. */
@OnePerServer
class ReviewedItem {
    private final Jdbi jdbi;

    @Inject
    ReviewedItem(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void lock(OrgId org, ReviewId review) {
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT i.id FROM planning.roadmap_item i WHERE i.org_id = :org AND i.id =
                          (SELECT r.item_id FROM ethics.misuse_review r WHERE r.org_id = :org AND r.id = :review) FOR UPDATE
                        """)
                .bind("org", org.value())
                .bind("review", review.value())
                .mapTo(String.class)
                .list());
    }
}
