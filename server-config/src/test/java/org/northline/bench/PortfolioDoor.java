package org.northline.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.northline.it.Northline;
import org.northline.planning.shared.DoorTickets;

/** The only way onto the portfolio roadmap, asked directly. */
final class PortfolioDoor {
    private final UUID org;
    private final UUID promoter;
    private final DoorTickets tickets =
            new DoorTickets(Base64.getDecoder().decode(Northline.doorKey()), Clock.systemUTC());

    PortfolioDoor(UUID org, UUID promoter) {
        this.org = org;
        this.promoter = promoter;
    }

    void enter(Connection app, UUID item) throws SQLException {
        String content =
                Sql.text(app, "SELECT content_hash FROM planning.roadmap_item WHERE org_id = ? AND id = ?", org, item);
        String ticket = tickets.issue("enter_portfolio", org, item, content, promoter);
        Sql.text(app, "SELECT planning.enter_portfolio(?, ?, ?, ?, ?)", org, item, content, promoter, ticket);
    }
}
