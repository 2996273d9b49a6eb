package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * People who work together and whose time is planned as one. It outlives the planning cycles; when no live item takes anything of it any more it
 * can be archived, which frees its name, and restored while no other team has taken the name.
 */
@Entity
@Table(schema = "planning", name = "team")
public class Team {
    private static final int LONGEST_NAME = 80;

    @EmbeddedId
    private OrgKey key;

    @Column(nullable = false)
    private String name;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Team() {}

    private Team(OrgKey key, String name, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.name = requireNonNull(name, "name");
        this.lastChange = change;
    }

    static Team add(TeamId id, String name, Actor actor, Instant now) {
        return new Team(OrgKey.of(actor.org(), id.value()), name, LastChange.by(actor.person(), now));
    }

    /** A name as typed, without its outer white space. */
    static String checkedName(@Nullable String name) {
        FieldChecks checks = new FieldChecks();
        String checked = checks.line("/name", name, LONGEST_NAME);
        checks.done();
        return checked;
    }

    void rename(String newName, Actor actor, Instant now) {
        this.name = requireNonNull(newName, "newName");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public TeamId id() {
        return new TeamId(key.id());
    }

    public String name() {
        return name;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public long version() {
        return version;
    }

    OrgKey orgKey() {
        return key;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Team team && key.equals(team.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
