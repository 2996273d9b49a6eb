package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** A draft of the plan of one cycle. Its version also counts the changes of its assumptions, so that it says whether a plan is still the answer. */
@Entity
@Table(schema = "planning", name = "scenario")
public class Scenario {
    // A nullable id could not be bound as one.
    private static final UUID NO_SCENARIO = new UUID(0, 0);

    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Column(name = "original_id", nullable = false, updatable = false)
    private UUID originalId = NO_SCENARIO;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Thoroughness thoroughness;

    @Column(name = "capacity_percent", nullable = false)
    private int capacityPercent;

    @Column(name = "budget_percent", nullable = false)
    private int budgetPercent;

    @Column(name = "delay_percent", nullable = false)
    private int delayPercent;

    @Column(name = "keeps_promoted", nullable = false)
    private boolean keepsPromoted;

    @Column(name = "keeps_allocation", nullable = false)
    private boolean keepsAllocation;

    @Column(name = "lead_days_1", nullable = false)
    private int leadDays1;

    @Column(name = "lead_days_2", nullable = false)
    private int leadDays2;

    @Column(name = "lead_days_3", nullable = false)
    private int leadDays3;

    @Column(name = "lead_days_4", nullable = false)
    private int leadDays4;

    @Column(name = "hours_1", nullable = false)
    private int hours1;

    @Column(name = "hours_2", nullable = false)
    private int hours2;

    @Column(name = "hours_3", nullable = false)
    private int hours3;

    @Column(name = "hours_4", nullable = false)
    private int hours4;

    @Column(name = "reviewer_hours")
    private @Nullable Integer reviewerHours;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected Scenario() {}

    private Scenario(OrgKey key, CycleId cycle, ScenarioSettings settings, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.lastChange = change;
        take(settings);
    }

    static Scenario add(ScenarioId id, CycleId cycle, ScenarioSettings settings, Actor actor, Instant now) {
        return new Scenario(OrgKey.of(actor.org(), id.value()), cycle, settings, LastChange.by(actor.person(), now));
    }

    /** A scenario with the same settings under a name of its own. */
    Scenario copy(ScenarioId id, ScenarioSettings named, Actor actor, Instant now) {
        Scenario copy = add(id, cycle(), named, actor, now);
        copy.originalId = key.id();
        return copy;
    }

    void change(ScenarioSettings settings, Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
        take(settings);
    }

    /** Something that it takes for granted has changed. */
    void touch(Actor actor, Instant now) {
        this.lastChange = LastChange.by(actor.person(), now);
    }

    private void take(ScenarioSettings settings) {
        this.name = settings.name();
        this.note = settings.note();
        this.thoroughness = settings.thoroughness();
        this.capacityPercent = settings.capacityPercent();
        this.budgetPercent = settings.budgetPercent();
        this.delayPercent = settings.delayPercent();
        this.keepsPromoted = settings.keepsPromoted();
        this.keepsAllocation = settings.keepsAllocation();
        take(settings.pace());
    }

    private void take(ReviewPace pace) {
        this.leadDays1 = pace.leadDays().get(0);
        this.leadDays2 = pace.leadDays().get(1);
        this.leadDays3 = pace.leadDays().get(2);
        this.leadDays4 = pace.leadDays().get(3);
        this.hours1 = pace.hours().get(0);
        this.hours2 = pace.hours().get(1);
        this.hours3 = pace.hours().get(2);
        this.hours4 = pace.hours().get(3);
        this.reviewerHours = pace.reviewerHours().orElse(null);
    }

    void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.archivedAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public ScenarioId id() {
        return new ScenarioId(key.id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public ScenarioSettings settings() {
        return new ScenarioSettings(
                name,
                note,
                thoroughness,
                capacityPercent,
                budgetPercent,
                delayPercent,
                keepsPromoted,
                keepsAllocation,
                new ReviewPace(
                        List.of(leadDays1, leadDays2, leadDays3, leadDays4),
                        List.of(hours1, hours2, hours3, hours4),
                        Optional.ofNullable(reviewerHours)));
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
        return other instanceof Scenario scenario && key.equals(scenario.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
