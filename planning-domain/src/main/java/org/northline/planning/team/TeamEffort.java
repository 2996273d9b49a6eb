package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** What one item takes of one team, until it is withdrawn. It says nothing of what the item is, and so never touches the item's clearance. */
@Entity
@Table(schema = "planning", name = "team_effort")
public class TeamEffort {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID teamId;

    @Column(nullable = false)
    private BigDecimal low;

    @Column(nullable = false)
    private BigDecimal likely;

    @Column(nullable = false)
    private BigDecimal high;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected TeamEffort() {}

    private TeamEffort(OrgKey key, RoadmapItemId item, TeamId team, EffortRange range, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.itemId = item.value();
        this.teamId = team.value();
        this.low = range.low();
        this.likely = range.likely();
        this.high = range.high();
        this.lastChange = change;
    }

    static TeamEffort estimate(
            TeamEffortId id, RoadmapItemId item, TeamId team, EffortRange range, Actor actor, Instant now) {
        return new TeamEffort(
                OrgKey.of(actor.org(), id.value()), item, team, range, LastChange.by(actor.person(), now));
    }

    void estimateAnew(EffortRange range, Actor actor, Instant now) {
        this.low = range.low();
        this.likely = range.likely();
        this.high = range.high();
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void withdraw(Actor actor, Instant now) {
        this.withdrawnAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.withdrawnAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public TeamEffortId id() {
        return new TeamEffortId(key.id());
    }

    public RoadmapItemId item() {
        return new RoadmapItemId(itemId);
    }

    public TeamId team() {
        return new TeamId(teamId);
    }

    public EffortRange range() {
        return new EffortRange(low, likely, high);
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
        return other instanceof TeamEffort effort && key.equals(effort.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
