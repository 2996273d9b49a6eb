package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;

/**
 * One growth strategy in one cycle. It is laid out without a stance; a stance is taken with a reason and may be changed.
 * A pursued option is rated, and once it has a score it may be chosen with a reason. While it is chosen it stays pursued,
 * and while themes come from it it stays chosen.
 */
@Entity
@Table(schema = "planning", name = "strategy_option")
public class StrategyOption {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private UUID cycleId;

    @Column(name = "strategy_key", nullable = false, updatable = false)
    private String strategyKey;

    @Column(name = "catalogue_version", nullable = false, updatable = false)
    private int catalogueVersion;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Stance stance;

    @Column
    private @Nullable String reason;

    @Column(nullable = false)
    private boolean chosen;

    @Column(name = "choice_reason")
    private @Nullable String choiceReason;

    @OneToMany(mappedBy = "option", cascade = CascadeType.PERSIST)
    private List<StrategyRating> ratings = new ArrayList<>();

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected StrategyOption() {}

    private StrategyOption(OrgKey key, CycleId cycle, String strategyKey, int catalogueVersion, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.cycleId = cycle.value();
        this.strategyKey = requireNonNull(strategyKey, "strategyKey");
        this.catalogueVersion = catalogueVersion;
        this.lastChange = change;
    }

    static StrategyOption layOut(
            OptionId id, CycleId cycle, GrowthStrategy strategy, int catalogueVersion, Actor actor, Instant now) {
        return new StrategyOption(
                OrgKey.of(actor.org(), id.value()),
                cycle,
                strategy.key(),
                catalogueVersion,
                LastChange.by(actor.person(), now));
    }

    void takeStance(Stance newStance, String newReason, Actor actor, Instant now) {
        if (chosen && newStance != Stance.PURSUE) {
            throw new Conflict(strategy().name() + " is chosen. Take the choice back before you change its stance.");
        }
        this.stance = requireNonNull(newStance, "newStance");
        this.reason = requireNonNull(newReason, "newReason");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    /** Takes these scores over; a criterion of the scorecard that is not among them counts as not rated. */
    void rate(Map<UUID, Integer> scores, Set<UUID> scorecard, Actor actor, Instant now) {
        if (stance != Stance.PURSUE) {
            throw new Conflict("Only pursued strategies are scored. Take the stance PURSUE on "
                    + strategy().name() + " first.");
        }
        LastChange change = LastChange.by(actor.person(), now);
        Map<UUID, Integer> added = new HashMap<>(scores);
        for (StrategyRating rating : ratings) {
            if (scorecard.contains(rating.criterion())) {
                rating.update(Optional.ofNullable(added.remove(rating.criterion())), change);
            }
        }
        added.forEach((criterion, score) -> ratings.add(new StrategyRating(this, criterion, score, change)));
        this.lastChange = change;
    }

    void choose(String newReason, Actor actor, Instant now) {
        if (stance != Stance.PURSUE) {
            throw new Conflict("Only a pursued strategy can be chosen. Take the stance PURSUE on "
                    + strategy().name() + " first.");
        }
        this.chosen = true;
        this.choiceReason = requireNonNull(newReason, "newReason");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void takeChoiceBack(String newReason, Actor actor, Instant now) {
        this.chosen = false;
        this.choiceReason = requireNonNull(newReason, "newReason");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public OptionId id() {
        return new OptionId(key.id());
    }

    public OrgKey key() {
        return key;
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    /** The catalogue's entry in the version that this option was laid out with. */
    public GrowthStrategy strategy() {
        return GrowthStrategyCatalogue.version(catalogueVersion).get(strategyKey);
    }

    public int catalogueVersion() {
        return catalogueVersion;
    }

    public Optional<Stance> stance() {
        return Optional.ofNullable(stance);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public boolean isChosen() {
        return chosen;
    }

    /** Why it was chosen, or why a choice was taken back. */
    public Optional<String> choiceReason() {
        return Optional.ofNullable(choiceReason);
    }

    /** The given scores by criterion, including criteria that the scorecard has withdrawn since. */
    public Map<UUID, Integer> ratings() {
        Map<UUID, Integer> scores = new HashMap<>();
        ratings.forEach(rating -> rating.score().ifPresent(score -> scores.put(rating.criterion(), score)));
        return scores;
    }

    public long version() {
        return version;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StrategyOption option && key.equals(option.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
