package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Adds, edits, withdraws and restores what segments say about opportunities; for whoever may change those. */
@OnePerServer
@Transactional
public class MaintainEvidence {
    /** As many as are read with every opportunity of a list. */
    private static final int MOST_SEGMENTS = 50;

    private final PiecesOfEvidence evidence;
    private final Opportunities opportunities;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public MaintainEvidence(
            PiecesOfEvidence evidence, Opportunities opportunities, PlanningCycles cycles, Clock clock) {
        this.evidence = evidence;
        this.opportunities = opportunities;
        this.cycles = cycles;
        this.clock = clock;
    }

    public EvidenceId add(Add command) {
        Actor actor = command.actor();
        Opportunity opportunity = open(actor, command.opportunity());
        EvidenceContent content = EvidenceContent.checked(command.draft(), clock.instant());
        EvidenceId id = new EvidenceId(Ids.next());
        refuseTooMany(actor, opportunity);
        refuseSecond(actor, opportunity, content, id);
        evidence.add(Evidence.add(id, opportunity.id(), content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long edit(Edit command) {
        Actor actor = command.actor();
        Evidence seen = evidence.getLive(actor.org(), command.id());
        Opportunity opportunity = open(actor, seen.opportunity());
        StaleVersion.check(command.seenVersion(), seen.version());
        EvidenceContent content = EvidenceContent.checked(command.draft(), clock.instant());
        refuseSecond(actor, opportunity, content, seen.id());
        seen.edit(content, actor, clock.instant());
        evidence.flush();
        return seen.version();
    }

    /** Does nothing to what is withdrawn, so that asking twice is no mistake. */
    public void withdraw(Actor actor, EvidenceId id) {
        Evidence found = evidence.find(actor.org(), id).orElseThrow(NotFound::new);
        open(actor, found.opportunity());
        if (!found.isWithdrawn()) {
            found.withdraw(actor, clock.instant());
            evidence.flush();
        }
    }

    /** Does nothing to what is not withdrawn, so that asking twice is no mistake. */
    public void restore(Actor actor, EvidenceId id) {
        Evidence found = evidence.find(actor.org(), id).orElseThrow(NotFound::new);
        Opportunity opportunity = open(actor, found.opportunity());
        if (!found.isWithdrawn()) {
            return;
        }
        if (evidence.ofSegment(actor.org(), opportunity.id(), found.dimension(), found.segment())
                .isPresent()) {
            throw new Conflict("There is other evidence of " + found.dimension() + ": " + found.segment()
                    + " by now. Remove that first.");
        }
        refuseTooMany(actor, opportunity);
        found.restore(actor, clock.instant());
        evidence.flush();
    }

    private Opportunity open(Actor actor, OpportunityId id) {
        Opportunity opportunity = opportunities.getLive(actor.org(), id);
        cycles.getLive(actor.org(), opportunity.cycle());
        OpportunityRights.requireMayChange(actor);
        return opportunity;
    }

    private void refuseTooMany(Actor actor, Opportunity opportunity) {
        if (evidence.count(actor.org(), opportunity.id()) >= MOST_SEGMENTS) {
            throw new Conflict("An opportunity has evidence of at most " + MOST_SEGMENTS
                    + " segments. Remove what says little first.");
        }
    }

    private void refuseSecond(Actor actor, Opportunity opportunity, EvidenceContent content, EvidenceId own) {
        if (evidence.ofSegment(actor.org(), opportunity.id(), content.dimension(), content.segment())
                .filter(other -> !other.id().equals(own))
                .isPresent()) {
            throw InvalidInput.at(
                    "/segment", "There is evidence of this segment already. Change that, or name another segment.");
        }
    }

    /** What one more segment says. */
    public record Add(Actor actor, OpportunityId opportunity, EvidenceDraft draft) {
        public Add {
            requireNonNull(actor, "actor");
            requireNonNull(opportunity, "opportunity");
            requireNonNull(draft, "draft");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Edit(Actor actor, EvidenceId id, long seenVersion, EvidenceDraft draft) {
        public Edit {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
