package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

/**
 * An outcome that customers want and do not get well enough, found in one cycle; what segments say of it is its {@link Evidence}. It can be archived
 * with its evidence and links, and restored with them.
 */
@Entity
@Table(schema = "planning", name = "opportunity")
public class Opportunity {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    // The metric that it moves, or itself: a UUID that may be absent is bound as text.
    @Column(name = "moves_id", nullable = false)
    private UUID movesId;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Opportunity() {}

    private Opportunity(OrgKey key, CycleId cycle, OpportunityContent content, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.lastChange = change;
        take(content);
    }

    static Opportunity add(OpportunityId id, CycleId cycle, OpportunityContent content, Actor actor, Instant now) {
        return new Opportunity(OrgKey.of(actor.org(), id.value()), cycle, content, LastChange.by(actor.person(), now));
    }

    void edit(OpportunityContent content, Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
        take(content);
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    private void take(OpportunityContent content) {
        this.title = content.title();
        this.description = content.description();
        this.ownerId = content.owner().value();
        this.movesId = content.metric().orElse(key.id());
    }

    public OpportunityId id() {
        return new OpportunityId(key.id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    /** The guiding metric that it moves; empty when none is named. */
    public Optional<UUID> metric() {
        return movesId.equals(key.id()) ? Optional.empty() : Optional.of(movesId);
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
        return other instanceof Opportunity opportunity && key.equals(opportunity.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
