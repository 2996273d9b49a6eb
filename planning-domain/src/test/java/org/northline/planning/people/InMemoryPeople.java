package org.northline.planning.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.northline.planning.password.GivenPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** People and their doors in memory, refusing what the database refuses. */
final class InMemoryPeople implements People, PeopleDoors {
    final Map<PersonId, GivenPassword> passwords = new HashMap<>();
    final Map<UUID, CapacityGrant> grants = new HashMap<>();
    final Set<UUID> revokedForCause = new HashSet<>();
    final Set<PersonId> inactive = new HashSet<>();
    private final Map<PersonId, Person> people = new HashMap<>();

    @Override
    public Optional<Person> find(OrgId org, PersonId id) {
        return Optional.ofNullable(people.get(id)).filter(person -> person.org().equals(org));
    }

    @Override
    public boolean isTaken(EmailAddress email) {
        return people.values().stream().anyMatch(person -> person.email().equals(email.value()));
    }

    @Override
    public void flush() {}

    @Override
    public void create(Person person, GivenPassword password, Actor actor) {
        people.put(person.id(), person);
        passwords.put(person.id(), password);
    }

    @Override
    public void deactivate(PersonId person, Actor actor) {
        inactive.add(person);
    }

    @Override
    public void reactivate(PersonId person, Actor actor) {
        inactive.remove(person);
    }

    @Override
    public void grant(CapacityGrant grant, Actor actor) {
        boolean held = grants.values().stream()
                .anyMatch(other -> other.person().equals(grant.person())
                        && other.capacity() == grant.capacity()
                        && other.productId().equals(grant.productId()));
        if (held) {
            throw new Conflict("held already");
        }
        grants.put(grant.id(), grant);
    }

    @Override
    public void revoke(PersonId person, UUID grantId, boolean forCause, Actor actor) {
        CapacityGrant grant = grants.get(grantId);
        if (grant == null || !grant.person().equals(person)) {
            throw new NotFound();
        }
        grants.remove(grantId);
        if (forCause) {
            revokedForCause.add(grantId);
        }
    }
}
