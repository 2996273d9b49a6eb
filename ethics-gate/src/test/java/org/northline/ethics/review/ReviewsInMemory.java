package org.northline.ethics.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Misuse reviews in a map, which remembers what was saved. */
public final class ReviewsInMemory implements MisuseReviews {
    private final Map<OrgKey, MisuseReview> reviews = new HashMap<>();
    private final List<MisuseReview> saved = new ArrayList<>();

    @Override
    public MisuseReview lock(OrgId org, ReviewId id) {
        return Optional.ofNullable(reviews.get(OrgKey.of(org, id.value()))).orElseThrow(NotFound::new);
    }

    @Override
    public void add(MisuseReview review) {
        reviews.put(review.key(), review);
    }

    @Override
    public void save(MisuseReview review) {
        saved.add(review);
    }

    public List<MisuseReview> saved() {
        return saved;
    }
}
