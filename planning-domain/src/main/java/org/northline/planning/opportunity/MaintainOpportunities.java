package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Adds, edits, archives and restores opportunities; for product leaders and product managers. */
@OnePerServer
@Transactional
public class MaintainOpportunities {
    /** As many as are read for every page of their list. */
    private static final int MOST = 300;

    private final Opportunities opportunities;
    private final PlanningCycles cycles;
    private final OpportunityReferences references;
    private final Clock clock;

    @Inject
    public MaintainOpportunities(
            Opportunities opportunities, PlanningCycles cycles, OpportunityReferences references, Clock clock) {
        this.opportunities = opportunities;
        this.cycles = cycles;
        this.references = references;
        this.clock = clock;
    }

    public OpportunityId add(Add command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        OpportunityRights.requireMayChange(actor);
        OpportunityContent content = OpportunityContent.checked(command.draft(), actor.org(), cycle, references);
        refuseTooMany(actor, cycle);
        OpportunityId id = new OpportunityId(Ids.next());
        opportunities.add(Opportunity.add(id, cycle, content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long edit(Edit command) {
        Actor actor = command.actor();
        Opportunity opportunity = opportunities.getLive(actor.org(), command.id());
        CycleId cycle = cycles.getLive(actor.org(), opportunity.cycle()).id();
        OpportunityRights.requireMayChange(actor);
        StaleVersion.check(command.seenVersion(), opportunity.version());
        opportunity.edit(
                OpportunityContent.checked(command.draft(), actor.org(), cycle, references), actor, clock.instant());
        opportunities.flush();
        return opportunity.version();
    }

    /** Does nothing to an opportunity that is archived, so that asking twice is no mistake. */
    public void archive(Actor actor, OpportunityId id) {
        Opportunity opportunity = open(actor, id);
        if (!opportunity.isArchived()) {
            opportunity.archive(actor, clock.instant());
            opportunities.flush();
        }
    }

    /** Does nothing to an opportunity that is not archived, so that asking twice is no mistake. */
    public void restore(Actor actor, OpportunityId id) {
        Opportunity opportunity = open(actor, id);
        if (opportunity.isArchived()) {
            refuseTooMany(actor, opportunity.cycle());
            opportunity.restore(actor, clock.instant());
            opportunities.flush();
        }
    }

    private void refuseTooMany(Actor actor, CycleId cycle) {
        if (opportunities.count(actor.org(), cycle) >= MOST) {
            throw new Conflict(
                    "A plan has at most " + MOST + " opportunities. Archive those first that nobody will go for.");
        }
    }

    private Opportunity open(Actor actor, OpportunityId id) {
        Opportunity opportunity = opportunities.find(actor.org(), id).orElseThrow(NotFound::new);
        cycles.getLive(actor.org(), opportunity.cycle());
        OpportunityRights.requireMayChange(actor);
        return opportunity;
    }

    /** A new opportunity. */
    public record Add(Actor actor, CycleId cycle, OpportunityDraft draft) {
        public Add {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Edit(Actor actor, OpportunityId id, long seenVersion, OpportunityDraft draft) {
        public Edit {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
