package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.northline.planning.gate.GateVerdict;
import org.northline.planning.gate.PromotionGate;
import org.northline.planning.gate.PromotionRequest;
import org.northline.planning.gate.PromotionRequest.Purpose;
import org.northline.planning.gate.Reason;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;

/** Lifts an item to the portfolio roadmap when the gate clears exactly the text that it has now. */
@OnePerServer
@Transactional
public class PromoteRoadmapItem {
    private final RoadmapItems items;
    private final PromotionGate gate;
    private final PortfolioDoor portfolio;

    @Inject
    public PromoteRoadmapItem(RoadmapItems items, PromotionGate gate, PortfolioDoor portfolio) {
        this.items = items;
        this.gate = gate;
        this.portfolio = portfolio;
    }

    public PromotionOutcome promote(Command command) {
        Actor actor = command.actor();
        RoadmapItem item = items.get(actor.org(), command.id());
        actor.requireLeaderOrManagerOf(item.product().value());
        if (item.isWithdrawn()) {
            throw new Conflict("This item was withdrawn; a withdrawn item cannot be promoted.");
        }
        GateVerdict verdict = judge(actor, item, Purpose.PROMOTION);
        if (verdict instanceof GateVerdict.Blocked blocked) {
            return new PromotionOutcome.Refused(blocked.reasons());
        }
        if (verdict instanceof GateVerdict.Cleared cleared) {
            Clearance clearance = new Clearance(cleared);
            return new PromotionOutcome.Promoted(item.id(), portfolio.enter(item, clearance, actor));
        }
        throw new AssertionError("Unknown verdict " + verdict.getClass());
    }

    /** What a promotion would be told now: the same call, marked as a question. Empty means that it would pass. */
    public List<Reason> reasonsAgainst(Command command) {
        RoadmapItem item = items.get(command.actor().org(), command.id());
        GateVerdict verdict = judge(command.actor(), item, Purpose.QUESTION);
        return verdict instanceof GateVerdict.Blocked blocked ? blocked.reasons() : List.of();
    }

    private GateVerdict judge(Actor actor, RoadmapItem item, Purpose purpose) {
        return gate.judge(new PromotionRequest(actor, item.id().value(), item.revision(), item.contentHash(), purpose));
    }

    public record Command(Actor actor, RoadmapItemId id) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }

    /** The proof that the gate cleared one text of one item. Nothing outside of this class can make one. */
    public static final class Clearance {
        private final UUID caseId;
        private final String contentHash;

        private Clearance(GateVerdict.Cleared verdict) {
            this.caseId = verdict.caseId();
            this.contentHash = verdict.contentHash();
        }

        public UUID caseId() {
            return caseId;
        }

        public String contentHash() {
            return contentHash;
        }
    }
}
