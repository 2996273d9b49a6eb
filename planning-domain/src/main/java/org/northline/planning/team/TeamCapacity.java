package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** What one team has in the four quarters of one planning cycle; set once and changed as a whole. */
@Entity
@Table(schema = "planning", name = "team_capacity")
public class TeamCapacity {
    static final int QUARTERS = 4;

    @EmbeddedId
    private OrgKey key;

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID teamId;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @OneToMany(mappedBy = "capacity", cascade = CascadeType.PERSIST)
    @OrderBy("quarter")
    private List<QuarterCapacity> quarters = new ArrayList<>();

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected TeamCapacity() {}

    private TeamCapacity(OrgKey key, TeamId team, CycleId cycle, List<QuarterLine> lines, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.teamId = team.value();
        this.cycleId = cycle.value();
        this.lastChange = change;
        for (int at = 0; at < lines.size(); at++) {
            quarters.add(new QuarterCapacity(Ids.next(), this, at + 1, lines.get(at), change));
        }
    }

    static TeamCapacity set(
            TeamCapacityId id, TeamId team, CycleId cycle, List<QuarterLine> lines, Actor actor, Instant now) {
        return new TeamCapacity(
                OrgKey.of(actor.org(), id.value()), team, cycle, lines, LastChange.by(actor.person(), now));
    }

    void change(List<QuarterLine> lines, Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
        quarters.forEach(part -> part.update(lines.get(part.quarter() - 1), lastChange));
    }

    public TeamCapacityId id() {
        return new TeamCapacityId(key.id());
    }

    public TeamId team() {
        return new TeamId(teamId);
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    /** The first to the fourth quarter. */
    public List<QuarterLine> quarters() {
        return quarters.stream()
                .sorted(Comparator.comparingInt(QuarterCapacity::quarter))
                .map(QuarterCapacity::toLine)
                .toList();
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
        return other instanceof TeamCapacity capacity && key.equals(capacity.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
