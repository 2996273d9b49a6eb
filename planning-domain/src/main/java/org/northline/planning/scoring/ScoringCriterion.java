package org.northline.planning.scoring;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** A criterion as it is kept; part of {@link Scorecard}, which alone changes it. */
@Entity
@Table(schema = "planning", name = "scoring_criterion")
public class ScoringCriterion {
    @EmbeddedId
    private OrgKey key;

    // The column is written here; the reference only reads it, since it shares org_id with the key.
    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", insertable = false, updatable = false)
    @JoinColumn(name = "cycle_id", referencedColumnName = "id", insertable = false, updatable = false)
    private Scorecard scorecard;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int weight;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Embedded
    private LastChange lastChange;

    protected ScoringCriterion() {}

    ScoringCriterion(OrgKey key, Scorecard scorecard, int position, CriterionLine line, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.scorecard = requireNonNull(scorecard, "scorecard");
        this.cycleId = scorecard.cycle().value();
        this.lastChange = change;
        take(position, line);
    }

    /** Takes the line over; a criterion that stays as it was keeps who changed it last. */
    void update(int newPosition, CriterionLine line, LastChange change) {
        boolean same = position == newPosition
                && !isWithdrawn()
                && name.equals(line.name())
                && weight == line.weight()
                && direction == line.direction();
        if (!same) {
            this.withdrawnAt = null;
            this.lastChange = change;
            take(newPosition, line);
        }
    }

    void withdraw(LastChange change) {
        this.withdrawnAt = change.at();
        this.lastChange = change;
    }

    private void take(int newPosition, CriterionLine line) {
        this.position = newPosition;
        this.name = line.name();
        this.weight = line.weight();
        this.direction = line.direction();
    }

    Criterion toCriterion() {
        return new Criterion(key.id(), name, weight, direction);
    }

    UUID id() {
        return key.id();
    }

    int position() {
        return position;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    LastChange lastChange() {
        return lastChange;
    }

    CycleId cycle() {
        return scorecard.cycle();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoringCriterion criterion && key.equals(criterion.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
