package org.northline.planning.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * A person of an organisation. Created by an administrator with a first password that must be changed, renamed, deactivated when leaving and
 * reactivated when coming back; never deleted, because signatures and history point to it. Only the name is written here: whatever gives or
 * takes power goes through {@link PeopleDoors}.
 */
@Entity
@Table(schema = "planning", name = "person")
public class Person {
    @EmbeddedId
    private OrgKey key;

    @Column(insertable = false, updatable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Column(insertable = false, updatable = false)
    private boolean active;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Person() {}

    private Person(OrgKey key, EmailAddress email, PersonName name, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.email = email.value();
        this.name = name.value();
        this.active = true;
        this.version = 1;
        this.lastChange = change;
    }

    public static Person join(PersonId id, EmailAddress email, PersonName name, Actor actor, Instant now) {
        return new Person(OrgKey.of(actor.org(), id.value()), email, name, LastChange.by(actor.person(), now));
    }

    void rename(PersonName newName, Actor actor, Instant now) {
        this.name = newName.value();
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public PersonId id() {
        return new PersonId(key.id());
    }

    public OrgId org() {
        return key.org();
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && key.equals(person.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
