package org.northline.planning.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

@Dependent
class JpaOrganisations implements Organisations {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Organisation get(OrgId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id.value()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
