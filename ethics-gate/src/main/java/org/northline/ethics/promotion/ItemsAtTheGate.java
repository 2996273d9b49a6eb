package org.northline.ethics.promotion;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
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
        Standing standing = standing(org, item);
        List<String> blockers = blockers(org, item);
        Optional<Renewal> renewal = Optional.ofNullable(standing.renewal());
        List<StopView> stops = opposition.stops(org, item);
        return new GateView(
                standing.name(),
                reviews.findNewest(actor, item).orElse(null),
                reasons.of(org, item, blockers),
                Stream.concat(
                                renewal.filter(Renewal::holds).map(due -> nextSteps.renew(org, item, due)).stream(),
                                nextSteps.of(org, item, blockers).stream())
                        .toList(),
                stops,
                opposition.objections(org, item),
                opposition.holds(org, item),
                // Nobody appeals where nobody called for a stop.
                stops.isEmpty() ? AppealsView.NONE : appeals.of(actor, item),
                standing.renewal());
    }

    private Standing standing(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.standing, n.due_since, n.valid_until, n.holds FROM planning.gate_standing g
                        LEFT JOIN ethics.review_to_renew n ON n.org_id = g.org_id AND n.item_id = g.item_id
                        WHERE g.org_id = :org AND g.item_id = :item
                        """)
                .bind("org", org.value())
                .bind("item", item)
                .map((row, context) -> new Standing(row.getString("standing"), renewal(row)))
                .findOne()
                .orElseThrow(NotFound::new));
    }

    private static @Nullable Renewal renewal(ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("due_since");
        return since == null
                ? null
                : new Renewal(since.toInstant(), row.getTimestamp("valid_until").toInstant(), row.getBoolean("holds"));
    }

    private List<String> blockers(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT ethics.blockers_as_seen(:org, :item)")
                .bind("org", org.value())
                .bind("item", item)
                .mapTo(String.class)
                .list());
    }

    private record Standing(String name, @Nullable Renewal renewal) {}
}
