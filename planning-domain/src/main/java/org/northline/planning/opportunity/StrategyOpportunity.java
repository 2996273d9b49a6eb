package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.strategy.OptionId;

/** That one strategy of a cycle addresses one opportunity, until it is withdrawn. */
@Entity
@Table(schema = "planning", name = "strategy_opportunity")
public class StrategyOpportunity {
    @EmbeddedId
    private OrgKey key;

    @Column(name = "option_id", nullable = false, updatable = false)
    private UUID optionId;

    @Column(name = "opportunity_id", nullable = false, updatable = false)
    private UUID opportunityId;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @Embedded
    private LastChange lastChange;

    protected StrategyOpportunity() {}

    private StrategyOpportunity(OrgKey key, OptionId option, OpportunityId opportunity, LastChange change) {
        this.key = requireNonNull(key, "key");
        this.optionId = option.value();
        this.opportunityId = opportunity.value();
        this.lastChange = change;
    }

    static StrategyOpportunity tie(
            StrategyOpportunityId id, OptionId option, OpportunityId opportunity, Actor actor, Instant now) {
        return new StrategyOpportunity(
                OrgKey.of(actor.org(), id.value()), option, opportunity, LastChange.by(actor.person(), now));
    }

    void withdraw(Actor actor, Instant now) {
        this.withdrawnAt = requireNonNull(now, "now");
        this.lastChange = LastChange.by(actor.person(), now);
    }

    void restore(Actor actor, Instant now) {
        this.withdrawnAt = null;
        this.lastChange = LastChange.by(actor.person(), now);
    }

    public StrategyOpportunityId id() {
        return new StrategyOpportunityId(key.id());
    }

    public OptionId option() {
        return new OptionId(optionId);
    }

    public OpportunityId opportunity() {
        return new OpportunityId(opportunityId);
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
        return other instanceof StrategyOpportunity link && key.equals(link.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
