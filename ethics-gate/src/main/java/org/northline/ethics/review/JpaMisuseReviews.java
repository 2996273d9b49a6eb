package org.northline.ethics.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaMisuseReviews implements MisuseReviews {
    @PersistenceContext(unitName = "ethics")
    private EntityManager entities;

    @Override
    public MisuseReview lock(OrgId org, ReviewId id) {
        return Optional.ofNullable(
                        entities.find(MisuseReview.class, OrgKey.of(org, id.value()), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public void add(MisuseReview review) {
        entities.persist(review);
        entities.flush();
        entities.refresh(review);
    }

    @Override
    public void save(MisuseReview review) {
        entities.flush();
    }
}
