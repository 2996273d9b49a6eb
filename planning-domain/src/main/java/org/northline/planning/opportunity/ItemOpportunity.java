package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** That one item addresses one opportunity, until it is withdrawn. It says nothing of what the item is, and so never touches the item's clearance. */
@Entity
@Table(schema = "planning", name = "item_opportunity")
public class ItemOpportunity {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "opportunity_id", nullable = false, updatable = false)
    private UUID opportunityId;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected ItemOpportunity() {}

    private ItemOpportunity(OrgKey key, RoadmapItemId item, OpportunityId opportunity, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.itemId = item.value();
        this.opportunityId = opportunity.value();
        this.lastChange = change;
    }

    static ItemOpportunity tie(
            ItemOpportunityId id, RoadmapItemId item, OpportunityId opportunity, Actor actor, Instant now) {
        return new ItemOpportunity(
                OrgKey.of(actor.org(), id.value()), item, opportunity, LastChange.by(actor.person(), now));
    }

    void withdraw(Actor actor, Instant now) {
        this.withdrawnAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.withdrawnAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public ItemOpportunityId id() {
        return new ItemOpportunityId(key.id());
    }

    public RoadmapItemId item() {
        return new RoadmapItemId(itemId);
    }

    public OpportunityId opportunity() {
        return new OpportunityId(opportunityId);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
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
        return other instanceof ItemOpportunity link && key.equals(link.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
