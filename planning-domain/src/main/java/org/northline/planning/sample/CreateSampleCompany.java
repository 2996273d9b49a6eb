package org.northline.planning.sample;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.northline.planning.organisation.FoundOrganisation;
import org.northline.planning.password.GivenPassword;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.password.RandomPassword;
import org.northline.planning.people.CapacityGrant;
import org.northline.planning.people.PeopleDoors;
import org.northline.planning.people.Person;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** Makes the sample company: an organisation of its own with people in every capacity, which each feature fills with a chapter. */
@OnePerServer
@Transactional
public class CreateSampleCompany {
    private final FoundOrganisation found;
    private final PeopleDoors doors;
    private final PasswordHashing hashing;
    private final Instance<SampleChapter> chapters;
    private final Clock clock;

    @Inject
    CreateSampleCompany(
            FoundOrganisation found,
            PeopleDoors doors,
            PasswordHashing hashing,
            Instance<SampleChapter> chapters,
            Clock clock) {
        this.found = found;
        this.doors = doors;
        this.hashing = hashing;
        this.chapters = chapters;
        this.clock = clock;
    }

    /** Who asks for it. */
    public record Command(Actor actor) {}

    /** The password of all its people, in clear: to be shown once. */
    public String create(Command command) {
        command.actor().require(Capacity.ADMINISTRATOR);
        String password = RandomPassword.next();
        Actor administrator = found(password);
        SampleCompany company = new SampleCompany(administrator.org(), password);
        company.enter(SampleRole.ADMINISTRATOR, administrator);
        employ(company);
        chapters.stream()
                .sorted(Comparator.comparingInt(SampleChapter::order))
                .forEach(chapter -> chapter.write(company));
        return password;
    }

    private Actor found(String password) {
        SamplePerson administrator = SamplePerson.of(SampleRole.ADMINISTRATOR);
        return found.found(new FoundOrganisation.Command(
                SamplePerson.COMPANY, true, administrator.email(), administrator.personName(), password, false));
    }

    private void employ(SampleCompany company) {
        GivenPassword password = new GivenPassword(hashing.hash(company.password()), false);
        for (SampleRole role : SampleRole.values()) {
            if (role != SampleRole.ADMINISTRATOR) {
                company.enter(role, employ(role, password, company.as(SampleRole.ADMINISTRATOR)));
            }
        }
    }

    private Actor employ(SampleRole role, GivenPassword password, Actor administrator) {
        SamplePerson sample = SamplePerson.of(role);
        PersonId id = new PersonId(Ids.next());
        doors.create(
                Person.join(id, sample.email(), sample.personName(), administrator, clock.instant()),
                password,
                administrator);
        if (role.capacity() == Capacity.PRODUCT_MANAGER) {
            return new Actor(administrator.org(), id, Set.of(), Set.of());
        }
        Set<Capacity> capacities = EnumSet.of(role.capacity());
        capacities.addAll(role.qualities());
        capacities.forEach(
                capacity -> doors.grant(new CapacityGrant(Ids.next(), id, capacity, Optional.empty()), administrator));
        return new Actor(administrator.org(), id, capacities, Set.of());
    }
}
