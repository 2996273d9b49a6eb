package org.northline.planning.opportunity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.strategy.OptionId;
import org.northline.planning.strategy.StrategyOption;
import org.northline.planning.strategy.StrategyOptions;

/** Says which opportunities a strategy addresses, and takes that back and restores it; for product leaders. */
@OnePerServer
@Transactional
public class LetStrategyAddressOpportunity {
    private final StrategyOpportunities links;
    private final Opportunities opportunities;
    private final StrategyOptions options;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public LetStrategyAddressOpportunity(
            StrategyOpportunities links,
            Opportunities opportunities,
            StrategyOptions options,
            PlanningCycles cycles,
            Clock clock) {
        this.links = links;
        this.opportunities = opportunities;
        this.options = options;
        this.cycles = cycles;
        this.clock = clock;
    }

    public StrategyOpportunityId address(Actor actor, OptionId optionId, @Nullable OpportunityId opportunityId) {
        StrategyOption option = open(actor, optionId);
        if (opportunityId == null) {
            throw InvalidInput.at("/opportunityId", "Say which opportunity.");
        }
        Opportunity opportunity = opportunities
                .findLive(actor.org(), opportunityId, option.cycle())
                .orElseThrow(() -> InvalidInput.at(
                        "/opportunityId", "There is no such opportunity in this strategy's planning cycle."));
        refuseSecond(actor, option, opportunity);
        StrategyOpportunityId id = new StrategyOpportunityId(Ids.next());
        links.add(StrategyOpportunity.tie(id, option.id(), opportunity.id(), actor, clock.instant()));
        return id;
    }

    /** Does nothing to what is withdrawn, so that asking twice is no mistake. */
    public void withdraw(Actor actor, StrategyOpportunityId id) {
        StrategyOpportunity link = links.get(actor.org(), id);
        open(actor, link.option());
        if (!link.isWithdrawn()) {
            link.withdraw(actor, clock.instant());
            links.flush();
        }
    }

    /** Does nothing to what is not withdrawn, so that asking twice is no mistake. */
    public void restore(Actor actor, StrategyOpportunityId id) {
        StrategyOpportunity link = links.get(actor.org(), id);
        StrategyOption option = open(actor, link.option());
        if (link.isWithdrawn()) {
            Opportunity opportunity = opportunities
                    .findLive(actor.org(), link.opportunity(), option.cycle())
                    .orElseThrow(() -> new Conflict("This opportunity was archived. Bring it back first."));
            refuseSecond(actor, option, opportunity);
            link.restore(actor, clock.instant());
            links.flush();
        }
    }

    private StrategyOption open(Actor actor, OptionId id) {
        StrategyOption option = options.getLocked(actor.org(), id);
        cycles.getLive(actor.org(), option.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        return option;
    }

    private void refuseSecond(Actor actor, StrategyOption option, Opportunity opportunity) {
        if (links.hasLive(actor.org(), option.id(), opportunity.id())) {
            throw new Conflict(option.strategy().name() + " addresses " + opportunity.title() + " already.");
        }
    }
}
