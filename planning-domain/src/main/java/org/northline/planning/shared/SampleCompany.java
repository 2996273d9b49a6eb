package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sample company while its chapters are written: its people as actors, their common password, and what chapters hand on. */
public final class SampleCompany {
    private final OrgId org;
    private final String password;
    private final Map<SampleRole, Actor> people = new EnumMap<>(SampleRole.class);
    private final Map<String, UUID> kept = new HashMap<>();

    public SampleCompany(OrgId org, String password) {
        this.org = requireNonNull(org, "org");
        this.password = requireNonNull(password, "password");
    }

    public OrgId org() {
        return org;
    }

    /** In clear: a step that binds asks for it again. */
    public String password() {
        return password;
    }

    /** The person of this role with the capacities granted so far. */
    public Actor as(SampleRole role) {
        return present(people.get(role), role);
    }

    public void enter(SampleRole role, Actor actor) {
        people.put(role, actor);
    }

    public void keep(String name, UUID id) {
        kept.put(name, requireNonNull(id, name));
    }

    public UUID kept(String name) {
        return present(kept.get(name), name);
    }

    private static <T> T present(@Nullable T value, Object name) {
        if (value == null) {
            throw new IllegalStateException("no earlier chapter of the sample company made " + name);
        }
        return value;
    }
}
