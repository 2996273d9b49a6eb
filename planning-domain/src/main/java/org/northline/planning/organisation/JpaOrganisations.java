package org.northline.planning.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

@OnePerServer
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
