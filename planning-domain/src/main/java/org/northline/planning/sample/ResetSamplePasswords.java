package org.northline.planning.sample;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.northline.planning.organisation.OrganisationRow;
import org.northline.planning.password.GivenPassword;
import org.northline.planning.password.PasswordDoors;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.password.RandomPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;
import org.northline.planning.shared.SampleRole;

/** Gives the people of the sample company one new password, for an administrator of either organisation. */
@OnePerServer
@Transactional
public class ResetSamplePasswords {
    private final SampleStaff staff;
    private final PasswordDoors doors;
    private final PasswordHashing hashing;

    @Inject
    ResetSamplePasswords(SampleStaff staff, PasswordDoors doors, PasswordHashing hashing) {
        this.staff = staff;
        this.doors = doors;
        this.hashing = hashing;
    }

    /** Who asks for it. */
    public record Command(Actor actor) {}

    /** The password in clear: to be shown once. */
    public String reset(Command command) {
        OrganisationRow company = staff.findCompany(command.actor()).orElseThrow(NotFound::new);
        OrgId org = new OrgId(company.id());
        List<SampleStaff.Member> members = staff.list(org);
        Actor administrator = administrator(org, members);
        String password = RandomPassword.next();
        GivenPassword given = new GivenPassword(hashing.hash(password), false);
        members.forEach(member -> doors.give(new PersonId(member.person().id()), given, administrator));
        return password;
    }

    /** The sample company's own administrator: its doors open to nobody from outside. */
    private static Actor administrator(OrgId org, List<SampleStaff.Member> members) {
        return members.stream()
                .filter(member -> member.role() == SampleRole.ADMINISTRATOR)
                .map(member ->
                        new Actor(org, new PersonId(member.person().id()), Set.of(Capacity.ADMINISTRATOR), Set.of()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
