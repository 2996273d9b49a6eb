package org.northline.planning.vision;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.Products;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.vision.VisionDraft.VisionContent;

/** Writes the first vision of a level for a cycle: the leader any, a product manager that of an own product. */
@OnePerServer
@Transactional
public class WriteVision {
    private final Visions visions;
    private final PlanningCycles cycles;
    private final Products products;
    private final Clock clock;

    @Inject
    public WriteVision(Visions visions, PlanningCycles cycles, Products products, Clock clock) {
        this.visions = visions;
        this.cycles = cycles;
        this.products = products;
        this.clock = clock;
    }

    public VisionId write(Command command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        UUID subject = permittedSubject(command);
        VisionContent content = command.draft().checked();
        VisionLevel level = requireNonNull(command.level());
        if (visions.isWritten(actor.org(), cycle, level, subject)) {
            throw new Conflict("This vision is written already. Open it and rewrite it.");
        }
        VisionId id = new VisionId(Ids.next());
        Instant now = clock.instant();
        visions.add(
                switch (level) {
                    case COMPANY -> VisionStatement.ofCompany(id, cycle, content, actor, now);
                    case PORTFOLIO -> VisionStatement.ofPortfolio(id, cycle, content, actor, now);
                    case PRODUCT -> VisionStatement.ofProduct(id, cycle, new ProductId(subject), content, actor, now);
                });
        return id;
    }

    private UUID permittedSubject(Command command) {
        Actor actor = command.actor();
        FieldChecks checks = new FieldChecks();
        checks.present("/level", command.level());
        boolean ofProduct = command.level() == VisionLevel.PRODUCT;
        checks.that(!ofProduct || command.product() != null, "/productId", "Say which product this vision is of.");
        checks.that(
                ofProduct || command.product() == null, "/productId", "Only a vision of level PRODUCT has a product.");
        checks.done();
        ProductId product = command.product();
        if (product == null) {
            actor.require(Capacity.PRODUCT_LEADER);
            return command.cycle().value();
        }
        products.referred(actor.org(), product, "/productId");
        actor.requireLeaderOrManagerOf(product.value());
        return product.value();
    }

    /** A vision to write; it has a product when, and only when, its level is PRODUCT. */
    public record Command(
            Actor actor,
            CycleId cycle,
            @Nullable VisionLevel level,
            @Nullable ProductId product,
            VisionDraft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }
}
