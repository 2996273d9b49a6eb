package org.northline.web.identity;

import jakarta.inject.Inject;
import org.northline.planning.organisation.OrganisationList;
import org.northline.planning.organisation.OrganisationRow;
import org.northline.planning.people.PeopleList;
import org.northline.planning.people.PersonRow;
import org.northline.planning.shared.OnePerServer;

/** Reads what the signed-in person sees about the own session. */
@OnePerServer
class SessionViews {
    private final PeopleList people;
    private final OrganisationList organisations;

    @Inject
    SessionViews(PeopleList people, OrganisationList organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    SessionView of(Session session) {
        PersonRow person = people.get(session.actor().org(), session.actor().person());
        OrganisationRow organisation = organisations.get(session.actor().org());
        return new SessionView(
                new SessionView.PersonName(person.id(), person.name(), person.email()),
                new SessionView.OrganisationName(organisation.id(), organisation.name(), organisation.sample()),
                person.capacities().stream()
                        .map(grant -> new SessionView.HeldCapacity(grant.capacity(), grant.productId()))
                        .toList(),
                session.mustChangePassword(),
                session.expiresAt());
    }
}
