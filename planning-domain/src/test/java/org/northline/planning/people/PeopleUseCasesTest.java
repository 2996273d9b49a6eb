package org.northline.planning.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.planning.password.FirstPassword;
import org.northline.planning.password.GivenPassword;
import org.northline.planning.password.PlainHashing;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;
import org.northline.planning.shared.StaleVersion;

class PeopleUseCasesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-01T10:00:00Z"), ZoneOffset.UTC);

    private final OrgId org = new OrgId(Ids.next());
    private final InMemoryPeople people = new InMemoryPeople();
    private final CreatePerson create = new CreatePerson(people, people, new PlainHashing(), CLOCK);
    private final GrantCapacity grant = new GrantCapacity(people, people);
    private final RevokeCapacity revoke = new RevokeCapacity(people, people);
    private final DeactivatePerson deactivate = new DeactivatePerson(people, people);
    private final RenamePerson rename = new RenamePerson(people, CLOCK);
    private final Actor admin = holding(Capacity.ADMINISTRATOR);

    @Test
    void newPersonGetsAPasswordThatMustBeChanged() {
        FirstPassword first = add("ada@example.org");

        assertThat(people.passwords.get(first.person()))
                .isEqualTo(new GivenPassword("hash of " + first.password(), true));
    }

    @Test
    void emailSignsInOnePersonOnly() {
        add("ada@example.org");

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> add(" ADA@example.org "));
    }

    @Test
    void nobodyGrantsACapacityToThemselves_I18() {
        Actor self = new Actor(org, add("ada@example.org").person(), Set.of(Capacity.ADMINISTRATOR), Set.of());

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        grant.grant(new GrantCapacity.Command(self, grantOf(self.person(), Capacity.MISUSE_REVIEWER))));
        assertThat(people.grants).isEmpty();
    }

    @Test
    void aCapacityIsHeldOnce() {
        PersonId ada = add("ada@example.org").person();
        grant.grant(new GrantCapacity.Command(admin, grantOf(ada, Capacity.EXECUTIVE)));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> grant.grant(new GrantCapacity.Command(admin, grantOf(ada, Capacity.EXECUTIVE))));
    }

    @Test
    void aProductManagerManagesOneProductAndNobodyElseAny() {
        PersonId ada = add("ada@example.org").person();

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> grantOf(ada, Capacity.PRODUCT_MANAGER));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new CapacityGrant(Ids.next(), ada, Capacity.STAKEHOLDER, Optional.of(Ids.next())));
    }

    @Test
    void aGrantIsRevokedFromItsOwnPersonOnly() {
        CapacityGrant granted = grantOf(add("ada@example.org").person(), Capacity.EXECUTIVE);
        grant.grant(new GrantCapacity.Command(admin, granted));
        PersonId other = add("bo@example.org").person();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> revoke.revoke(new RevokeCapacity.Command(admin, other, granted.id(), false)));
        revoke.revoke(new RevokeCapacity.Command(admin, granted.person(), granted.id(), true));
        assertThat(people.revokedForCause).containsExactly(granted.id());
    }

    @Test
    void nobodyDeactivatesThemselves() {
        PersonId ada = add("ada@example.org").person();
        Actor self = new Actor(org, ada, Set.of(Capacity.ADMINISTRATOR), Set.of());

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> deactivate.deactivate(new DeactivatePerson.Command(self, ada)));
        deactivate.deactivate(new DeactivatePerson.Command(admin, ada));
        assertThat(people.inactive).containsExactly(ada);
    }

    @Test
    void aNameIsChangedForTheVersionThatWasSeen() {
        PersonId ada = add("ada@example.org").person();

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> rename.rename(new RenamePerson.Command(admin, ada, 7, new PersonName("Ada"))));
        assertThat(rename.rename(new RenamePerson.Command(admin, ada, 1, new PersonName("Ada L")))
                        .name())
                .isEqualTo("Ada L");
    }

    @Test
    void aPersonOfAnotherOrganisationIsNotThere() {
        PersonId ada = add("ada@example.org").person();
        Actor stranger =
                new Actor(new OrgId(Ids.next()), new PersonId(Ids.next()), Set.of(Capacity.ADMINISTRATOR), Set.of());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> deactivate.deactivate(new DeactivatePerson.Command(stranger, ada)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAnAdministratorLooksAfterPeople(Capacity capacity) {
        Actor other = holding(capacity);
        PersonId ada = add("ada@example.org").person();

        Stream.<Runnable>of(
                        () -> create.create(new CreatePerson.Command(
                                other, new EmailAddress("x@example.org"), new PersonName("X"))),
                        () -> grant.grant(new GrantCapacity.Command(other, grantOf(ada, Capacity.EXECUTIVE))),
                        () -> revoke.revoke(new RevokeCapacity.Command(other, ada, Ids.next(), false)),
                        () -> deactivate.deactivate(new DeactivatePerson.Command(other, ada)),
                        () -> new ReactivatePerson(people, people).reactivate(new ReactivatePerson.Command(other, ada)),
                        () -> rename.rename(new RenamePerson.Command(other, ada, 1, new PersonName("X"))))
                .forEach(step -> assertThatExceptionOfType(Forbidden.class).isThrownBy(step::run));
    }

    private FirstPassword add(String email) {
        return create.create(new CreatePerson.Command(admin, new EmailAddress(email), new PersonName("Ada Example")));
    }

    private static CapacityGrant grantOf(PersonId person, Capacity capacity) {
        return new CapacityGrant(Ids.next(), person, capacity, Optional.empty());
    }

    private Actor holding(Capacity capacity) {
        return new Actor(org, new PersonId(Ids.next()), Set.of(capacity), Set.of());
    }
}
