package org.northline.planning.portfolio;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.roadmap.PortfolioDoor;
import org.northline.planning.roadmap.PromoteRoadmapItem;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Doors;
import org.northline.planning.shared.OnePerServer;

/**
 * The entries of the portfolio roadmap. They are written by the database's doors only; whoever inserts one, the table asks
 * the gate again, at once and at commit.
 */
@OnePerServer
public class PortfolioRoadmap implements PortfolioDoor {
    private final Jdbi jdbi;
    private final Doors doors;

    @Inject
    public PortfolioRoadmap(Jdbi jdbi, Doors doors) {
        this.jdbi = jdbi;
        this.doors = doors;
    }

    @Override
    public Instant enter(RoadmapItem item, PromoteRoadmapItem.Clearance clearance, Actor actor) {
        return doors.pass(
                        Timestamp.class,
                        "planning.enter_portfolio",
                        actor.org().value(),
                        item.id().value(),
                        clearance.contentHash(),
                        actor.person().value())
                .orElseThrow()
                .toInstant();
    }

    /** Whether there was an entry to take off. */
    boolean leave(RoadmapItemId item, String reason, Actor actor) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT planning.leave_portfolio(:org, :item, :actor, :reason)")
                        .bind("org", actor.org().value())
                        .bind("item", item.value())
                        .bind("actor", actor.person().value())
                        .bind("reason", reason)
                        .mapTo(Boolean.class)
                        .one());
    }
}
