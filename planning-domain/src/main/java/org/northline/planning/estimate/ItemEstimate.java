package org.northline.planning.estimate;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OrgKey;

/**
 * What one item is worth and costs: given once, then estimated anew as a whole. It says nothing of what the item is, and so never touches the
 * item's clearance; that an item is mandatory asks something of the plan and nothing of the gate.
 */
@Entity
@Table(schema = "planning", name = "item_estimate")
public class ItemEstimate {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column
    private @Nullable BigDecimal cost;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Impact impact;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable EstimateConfidence confidence;

    @Column(name = "mandatory_reason")
    private @Nullable String mandatoryReason;

    @Column(name = "earliest_quarter")
    private @Nullable Integer earliestQuarter;

    @Column(name = "latest_quarter")
    private @Nullable Integer latestQuarter;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected ItemEstimate() {}

    private ItemEstimate(OrgKey key, RoadmapItemId item, Estimate estimate, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.itemId = item.value();
        take(estimate, change);
    }

    static ItemEstimate of(RoadmapItemId item, Estimate estimate, Actor actor, Instant now) {
        return new ItemEstimate(OrgKey.of(actor.org(), Ids.next()), item, estimate, LastChange.by(actor.person(), now));
    }

    void estimateAnew(Estimate estimate, Actor actor, Instant now) {
        take(estimate, LastChange.by(actor.person(), now));
    }

    private void take(Estimate estimate, LastChange change) {
        this.cost = estimate.cost().map(Money::amount).orElse(null);
        this.impact = estimate.impact().orElse(null);
        this.confidence = estimate.confidence().orElse(null);
        this.mandatoryReason = estimate.mandatoryReason().orElse(null);
        this.earliestQuarter = estimate.window().earliest().orElse(null);
        this.latestQuarter = estimate.window().latest().orElse(null);
        this.lastChange = requireNonNull(change, "change");
    }

    public RoadmapItemId item() {
        return new RoadmapItemId(itemId);
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemEstimate estimate && key.equals(estimate.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
