package org.northline.ethics.promotion;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.northline.planning.gate.GateVerdict;
import org.northline.planning.gate.PromotionGate;
import org.northline.planning.gate.PromotionRequest;
import org.northline.planning.gate.PromotionRequest.Purpose;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/**
 * Clears an item when, and only when, the one predicate of the database finds nothing against it and the request speaks of the text that the
 * sealed case judged. Whatever goes wrong on the way is a reason, never a clearance.
 */
@OnePerServer
public class EthicsPromotionGate implements PromotionGate {
    private final Jdbi jdbi;
    private final BlockerReasons reasons;

    @Inject
    EthicsPromotionGate(Jdbi jdbi, BlockerReasons reasons) {
        this.jdbi = jdbi;
        this.reasons = reasons;
    }

    @Override
    public GateVerdict judge(PromotionRequest request) {
        OrgId org = request.actor().org();
        List<String> blockers = blockers(org, request.itemId(), request.purpose());
        if (blockers.isEmpty() && isOnPortfolio(org, request.itemId())) {
            return blocked(org, request.itemId(), List.of("ALREADY_ON_PORTFOLIO"));
        }
        if (!blockers.isEmpty()) {
            return blocked(org, request.itemId(), blockers);
        }
        return sealedCase(org, request.itemId())
                .filter(cleared -> cleared.contentHash().equals(request.contentHash()))
                .map(GateVerdict.class::cast)
                .orElseGet(() -> blocked(org, request.itemId(), List.of("CONTENT_CHANGED")));
    }

    private GateVerdict blocked(OrgId org, UUID item, List<String> blockers) {
        return new GateVerdict.Blocked(reasons.of(org, item, blockers));
    }

    /** A promotion keeps what it judged locked until its transaction ends; a question waits for nobody. */
    private List<String> blockers(OrgId org, UUID item, Purpose purpose) {
        String predicate = switch (purpose) {
            case PROMOTION -> "SELECT ethics.blockers(:org, :item)";
            case QUESTION -> "SELECT ethics.blockers_as_seen(:org, :item)";
        };
        try {
            return jdbi.withHandle(handle -> handle.createQuery(predicate)
                    .bind("org", org.value())
                    .bind("item", item)
                    .mapTo(String.class)
                    .list());
        } catch (JdbiException unanswered) {
            return List.of("GATE_ERROR:" + unanswered.getClass().getSimpleName());
        }
    }

    private boolean isOnPortfolio(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM planning.portfolio_entry WHERE org_id = :org AND item_id = :item)")
                .bind("org", org.value())
                .bind("item", item)
                .mapTo(Boolean.class)
                .one());
    }

    private Optional<GateVerdict.Cleared> sealedCase(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, item_hash FROM ethics.misuse_review
                        WHERE org_id = :org AND item_id = :item AND state = 'SEALED'
                        """)
                .bind("org", org.value())
                .bind("item", item)
                .map((row, context) ->
                        new GateVerdict.Cleared(row.getObject("id", UUID.class), row.getString("item_hash")))
                .findOne());
    }
}
