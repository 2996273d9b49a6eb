package org.northline.planning.vision;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Replaces the text, horizon and metrics of a vision: the leader any, a product manager that of an own product. */
@OnePerServer
@Transactional
public class RewriteVision {
    private final Visions visions;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public RewriteVision(Visions visions, PlanningCycles cycles, Clock clock) {
        this.visions = visions;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Gives the new version. */
    public long rewrite(Command command) {
        Actor actor = command.actor();
        VisionStatement vision = visions.get(actor.org(), command.id());
        cycles.getLive(actor.org(), vision.cycle());
        Optional<ProductId> product = vision.product();
        if (product.isPresent()) {
            actor.requireLeaderOrManagerOf(product.get().value());
        } else {
            actor.require(Capacity.PRODUCT_LEADER);
        }
        StaleVersion.check(command.seenVersion(), vision.version());
        vision.rewrite(command.draft().checked(), actor, clock.instant());
        visions.flush();
        return vision.version();
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Command(Actor actor, VisionId id, long seenVersion, VisionDraft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
