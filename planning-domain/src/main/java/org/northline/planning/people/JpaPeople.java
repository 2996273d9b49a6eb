package org.northline.planning.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

@OnePerServer
class JpaPeople implements People {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Person> find(OrgId org, PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, OrgKey.of(org, id.value())));
    }

    @Override
    public boolean isTaken(EmailAddress email) {
        return entities.createQuery("SELECT count(p) FROM Person p WHERE p.email = :email", Long.class)
                        .setParameter("email", email.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
