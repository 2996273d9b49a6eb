package org.northline.planning.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;

/**
 * Everything else belongs to one organisation. Founded with its first administrator through a door and renamed here; a sample organisation
 * stays one for ever and is the only kind that can be removed.
 */
@Entity
@Table(schema = "planning", name = "organisation")
public class Organisation {
    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(insertable = false, updatable = false)
    private boolean sample;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Organisation() {}

    void rename(String newName, Actor actor, Instant now) {
        String stripped = newName.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw InvalidInput.at("/name", "A name has 1 to " + LONGEST_NAME + " characters.");
        }
        name = stripped;
        lastChange = LastChange.by(actor.person(), now);
    }

    public OrgId id() {
        return new OrgId(id);
    }

    public String name() {
        return name;
    }

    public boolean isSample() {
        return sample;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation organisation && id.equals(organisation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
