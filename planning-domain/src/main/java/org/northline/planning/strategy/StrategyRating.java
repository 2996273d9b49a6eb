package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/** How an option does by one criterion; part of {@link StrategyOption}, which alone changes it. */
@Entity
@IdClass(StrategyRating.Key.class)
@Table(schema = "planning", name = "strategy_rating")
public class StrategyRating {
    // The reference is part of the key, so that each column has one mapping: with two, a UUID may be bound as text.
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", updatable = false)
    @JoinColumn(name = "option_id", referencedColumnName = "id", updatable = false)
    private StrategyOption option;

    @Id
    @Column(name = "criterion_id", nullable = false, updatable = false)
    private UUID criterionId;

    @Column
    private @Nullable Integer score;

    @Embedded
    private LastChange lastChange;

    protected StrategyRating() {}

    StrategyRating(StrategyOption option, UUID criterion, int score, LastChange change) {
        this.criterionId = requireNonNull(criterion, "criterion");
        this.option = requireNonNull(option, "option");
        this.score = score;
        this.lastChange = requireNonNull(change, "change");
    }

    /** Takes the score over, or takes the rating back when there is none; the same score changes nothing. */
    void update(Optional<Integer> newScore, LastChange change) {
        if (!newScore.equals(score())) {
            this.score = newScore.orElse(null);
            this.lastChange = change;
        }
    }

    UUID criterion() {
        return criterionId;
    }

    Optional<Integer> score() {
        return Optional.ofNullable(score);
    }

    LastChange lastChange() {
        return lastChange;
    }

    OptionId option() {
        return option.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StrategyRating rating
                && option.equals(rating.option)
                && criterionId.equals(rating.criterionId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(option, criterionId);
    }

    /** The option and the criterion that a rating is of. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private OrgKey option;
        private UUID criterionId;

        // The persistence provider fills it.
        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && option.equals(key.option) && criterionId.equals(key.criterionId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(option, criterionId);
        }
    }
}
