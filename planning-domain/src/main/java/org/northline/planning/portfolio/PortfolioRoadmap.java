package org.northline.planning.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.roadmap.PortfolioDoor;
import org.northline.planning.roadmap.PromoteRoadmapItem;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.DoorTickets;

/**
 * The entries of the portfolio roadmap. They are written by the database's doors only; whoever inserts one, the table asks
 * the gate again, at once and at commit.
 */
@Dependent
public class PortfolioRoadmap implements PortfolioDoor {
    private final Jdbi jdbi;
    private final DoorTickets tickets;

    @Inject
    public PortfolioRoadmap(Jdbi jdbi, DoorTickets tickets) {
        this.jdbi = jdbi;
        this.tickets = tickets;
    }

    @Override
    public Instant enter(RoadmapItem item, PromoteRoadmapItem.Clearance clearance, Actor actor) {
        String ticket = tickets.issue(
                "enter_portfolio",
                actor.org().value(),
                item.id().value(),
                clearance.contentHash(),
                actor.person().value());
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT planning.enter_portfolio(:org, :item, :hash, :actor, :ticket)")
                        .bind("org", actor.org().value())
                        .bind("item", item.id().value())
                        .bind("hash", clearance.contentHash())
                        .bind("actor", actor.person().value())
                        .bind("ticket", ticket)
                        .mapTo(Instant.class)
                        .one());
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
