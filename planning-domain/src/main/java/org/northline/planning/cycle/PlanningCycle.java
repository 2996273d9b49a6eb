package org.northline.planning.cycle;

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
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * One year of planning. It starts in the phase VISION, moves through the phases in any direction as the leader says, and
 * ends archived, which frees its year for another cycle. Its year never changes: item numbers carry it.
 */
@Entity
@Table(schema = "planning", name = "planning_cycle")
public class PlanningCycle {
    @EmbeddedId
    private OrgKey key;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false)
    private String name;

    @Column(name = "fiscal_start", nullable = false)
    private LocalDate fiscalStart;

    @Column(nullable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CyclePhase phase;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected PlanningCycle() {}

    private PlanningCycle(OrgKey key, Year year, CycleSettings settings, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.year = year.getValue();
        this.name = settings.name();
        this.fiscalStart = settings.fiscalStart();
        this.currency = settings.currency().getCurrencyCode();
        this.phase = CyclePhase.VISION;
        this.lastChange = change;
    }

    public static PlanningCycle start(CycleId id, Year year, CycleSettings settings, Actor actor, Instant now) {
        return new PlanningCycle(
                OrgKey.of(actor.org(), id.value()), year, settings, LastChange.by(actor.person(), now));
    }

    public void edit(CycleSettings settings, CyclePhase newPhase, Actor actor, Instant now) {
        this.name = settings.name();
        this.fiscalStart = settings.fiscalStart();
        this.currency = settings.currency().getCurrencyCode();
        this.phase = requireNonNull(newPhase, "newPhase");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public void archive(Actor actor, Instant now) {
        this.archivedAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public CycleId id() {
        return new CycleId(key.id());
    }

    public OrgKey key() {
        return key;
    }

    public Year year() {
        return Year.of(year);
    }

    public String name() {
        return name;
    }

    public LocalDate fiscalStart() {
        return fiscalStart;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public CyclePhase phase() {
        return phase;
    }

    public boolean isArchived() {
        return archivedAt().isPresent();
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanningCycle cycle && key.equals(cycle.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
