package org.northline.planning.sight;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** An opportunity, the guiding metric that it moves if one is named, and the strategies that address it. */
public record SightOpportunity(
        UUID id, String title, @Nullable String metric, List<UUID> strategyIds) {
    public SightOpportunity {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        strategyIds = List.copyOf(strategyIds);
    }

    static SightOpportunity read(ResultSet row, StatementContext context) throws SQLException {
        return new SightOpportunity(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("metric"),
                SightItem.ids(row.getArray("strategies")));
    }
}
