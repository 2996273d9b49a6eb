package org.northline.planning.sample;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.northline.planning.organisation.OrganisationList;
import org.northline.planning.organisation.OrganisationRow;
import org.northline.planning.people.PeopleList;
import org.northline.planning.people.PersonRow;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.SampleRole;

/** Reads who works in the sample company, in the order of their roles. */
@OnePerServer
public class SampleStaff {
    private static final int MORE_THAN_WORK_THERE = 200;

    private final OrganisationList organisations;
    private final PeopleList people;

    @Inject
    SampleStaff(OrganisationList organisations, PeopleList people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** A person of the sample company and what that person does there. */
    public record Member(SampleRole role, PersonRow person) {}

    /** For an administrator of whichever organisation. */
    public Optional<OrganisationRow> findCompany(Actor actor) {
        actor.require(Capacity.ADMINISTRATOR);
        return organisations.findSample();
    }

    /** Those of the sample company's people that it was made with. */
    public List<Member> list(OrgId company) {
        Map<String, PersonRow> byEmail = people.page(company, MORE_THAN_WORK_THERE, Optional.empty()).items().stream()
                .collect(Collectors.toMap(PersonRow::email, Function.identity()));
        return Stream.of(SampleRole.values())
                .flatMap(role ->
                        Optional.ofNullable(byEmail.get(email(role))).map(person -> new Member(role, person)).stream())
                .toList();
    }

    private static String email(SampleRole role) {
        return SamplePerson.of(role).email().value();
    }
}
