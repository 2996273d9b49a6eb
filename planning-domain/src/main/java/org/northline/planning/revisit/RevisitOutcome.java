package org.northline.planning.revisit;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** What came of looking at something again, of one of the days on which it was due. Written once. */
@Entity
@Table(schema = "planning", name = "revisit_outcome")
public class RevisitOutcome {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "revisit_id", nullable = false, updatable = false)
    private UUID revisitId;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(nullable = false, updatable = false)
    private String outcome;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected RevisitOutcome() {}

    private RevisitOutcome(OrgKey key, Revisit revisit, String outcome, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.revisitId = revisit.id().value();
        this.dueOn = revisit.dueOn();
        this.outcome = requireNonNull(outcome, "outcome");
        this.lastChange = change;
    }

    static RevisitOutcome write(UUID id, Revisit revisit, String outcome, Actor actor, Instant now) {
        return new RevisitOutcome(OrgKey.of(actor.org(), id), revisit, outcome, LastChange.by(actor.person(), now));
    }

    public RevisitId revisit() {
        return new RevisitId(revisitId);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String outcome() {
        return outcome;
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevisitOutcome written && key.equals(written.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
