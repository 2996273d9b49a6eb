package org.northline.ethics.promotion;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.casefile.AppealView.AppealsView;
import org.northline.ethics.casefile.Appeals;
import org.northline.ethics.casefile.Opposition;
import org.northline.ethics.casefile.Opposition.StopView;
import org.northline.ethics.casefile.ReviewFiles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads how one item stands with the gate. */
@OnePerServer
public class ItemsAtTheGate {
    private final Jdbi jdbi;
    private final ReviewFiles reviews;
    private final Opposition opposition;
    private final Appeals appeals;
    private final BlockerReasons reasons;
    private final NextSteps nextSteps;

    @Inject
    ItemsAtTheGate(
            Jdbi jdbi,
            ReviewFiles reviews,
            Opposition opposition,
            Appeals appeals,
            BlockerReasons reasons,
            NextSteps nextSteps) {
        this.jdbi = jdbi;
        this.reviews = reviews;
        this.opposition = opposition;
        this.appeals = appeals;
        this.reasons = reasons;
        this.nextSteps = nextSteps;
    }

    /** The item's standing; fails with {@link NotFound} when the item is absent or another organisation's. */
    public GateView get(Actor actor, UUID item) {
        OrgId org = actor.org();
        String standing = standing(org, item);
        List<String> blockers = blockers(org, item);
        List<StopView> stops = opposition.stops(org, item);
        return new GateView(
                standing,
                reviews.findNewest(actor, item).orElse(null),
                reasons.of(org, item, blockers),
                nextSteps.of(org, item, blockers),
                stops,
                opposition.objections(org, item),
                opposition.holds(org, item),
                // Nobody appeals where nobody called for a stop.
                stops.isEmpty() ? AppealsView.NONE : appeals.of(actor, item));
    }

    private String standing(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT standing FROM planning.gate_standing WHERE org_id = :org AND item_id = :item")
                .bind("org", org.value())
                .bind("item", item)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(NotFound::new));
    }

    private List<String> blockers(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT ethics.blockers_as_seen(:org, :item)")
                .bind("org", org.value())
                .bind("item", item)
                .mapTo(String.class)
                .list());
    }
}
