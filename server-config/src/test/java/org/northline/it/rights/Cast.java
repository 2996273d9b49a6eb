package org.northline.it.rights;

import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.northline.it.Member;
import org.northline.it.Northline;

/** One person for each role, but for nobody. */
final class Cast {
    private final Map<Role, Member> members = new EnumMap<>(Role.class);

    Cast(String product, String otherProduct) {
        members.put(Role.WITHOUT_CAPACITY, Member.with());
        members.put(Role.LEADER, Member.with("PRODUCT_LEADER"));
        members.put(Role.MANAGER, Member.with("PRODUCT_MANAGER:" + product));
        members.put(Role.OTHER_MANAGER, Member.with("PRODUCT_MANAGER:" + otherProduct));
        members.put(Role.EXECUTIVE, Member.with("EXECUTIVE"));
        members.put(Role.STAKEHOLDER, Member.with("STAKEHOLDER"));
        members.put(Role.REVIEWER, Member.with("MISUSE_REVIEWER"));
        members.put(Role.ADMINISTRATOR, Member.with("ADMINISTRATOR"));
        members.put(Role.STRANGER, Member.elsewhere());
    }

    /** Nobody types the password of the leader. */
    Member get(Role role) {
        return Optional.ofNullable(members.get(role)).orElseGet(() -> members.get(Role.LEADER));
    }

    RequestSpecification asks(Role role) {
        return role == Role.NOBODY ? Northline.anonymous() : get(role).asks();
    }
}
