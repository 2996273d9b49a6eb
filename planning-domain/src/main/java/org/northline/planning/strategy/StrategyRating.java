package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.LastChange;

/** How an option does by one criterion; part of {@link StrategyOption}, which alone changes it. */
@Entity
@Table(schema = "planning", name = "strategy_rating")
public class StrategyRating {
    @EmbeddedId
    private Key key;

    // The key's columns are written there; the reference only reads them.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "org_id", referencedColumnName = "org_id", insertable = false, updatable = false)
    @JoinColumn(name = "option_id", referencedColumnName = "id", insertable = false, updatable = false)
    private StrategyOption option;

    @Column
    private @Nullable Integer score;

    @Embedded
    private LastChange lastChange;

    protected StrategyRating() {}

    StrategyRating(StrategyOption option, UUID criterion, int score, LastChange change) {
        this.key = new Key(option.key().org().value(), option.id().value(), criterion);
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
        return key.criterionId;
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
        return other instanceof StrategyRating rating && key.equals(rating.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** The option and the criterion that a rating is of. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "org_id", nullable = false, updatable = false)
        private UUID orgId;

        @Column(name = "option_id", nullable = false, updatable = false)
        private UUID optionId;

        @Column(name = "criterion_id", nullable = false, updatable = false)
        private UUID criterionId;

        protected Key() {}

        private Key(UUID orgId, UUID optionId, UUID criterionId) {
            this.orgId = requireNonNull(orgId, "orgId");
            this.optionId = requireNonNull(optionId, "optionId");
            this.criterionId = requireNonNull(criterionId, "criterionId");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && orgId.equals(key.orgId)
                    && optionId.equals(key.optionId)
                    && criterionId.equals(key.criterionId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(orgId, optionId, criterionId);
        }
    }
}
