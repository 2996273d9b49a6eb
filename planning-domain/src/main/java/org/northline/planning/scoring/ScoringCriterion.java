package org.northline.planning.scoring;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** A criterion as it is kept; part of {@link Scorecard}, which alone changes it. */
@Entity
@IdClass(ScoringCriterion.Key.class)
@Table(schema = "planning", name = "scoring_criterion")
public class ScoringCriterion {
    // The reference is part of the key, so that each column has one mapping: with two, a UUID may be bound as text.
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", updatable = false)
    @JoinColumn(name = "cycle_id", referencedColumnName = "id", updatable = false)
    private Scorecard scorecard;

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

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

    ScoringCriterion(UUID id, Scorecard scorecard, int position, CriterionLine line, LastChange change) {
        this.id = requireNonNull(id, "id");
        this.scorecard = requireNonNull(scorecard, "scorecard");
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
        return new Criterion(id, name, weight, direction);
    }

    UUID id() {
        return id;
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
        return other instanceof ScoringCriterion criterion && id.equals(criterion.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A scorecard and the id of one of its criteria. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private OrgKey scorecard;
        private UUID id;

        // The persistence provider fills it.
        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && scorecard.equals(key.scorecard) && id.equals(key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(scorecard, id);
        }
    }
}
