package org.northline.bench.bare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads through JPA, once already while the application starts: a server that has not asked its database is not ready. */
@ApplicationScoped
public class Products {
    private static final int PAGE = 100;

    @PersistenceContext
    private EntityManager entities;

    public List<String> names() {
        return entities.createQuery("SELECT p.name FROM Product p ORDER BY p.name", String.class)
                .setMaxResults(PAGE)
                .getResultList();
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        names();
    }
}
