package org.northline.planning.sight;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.BrokenLine;

/** An item with what it serves, and where its line to a chosen strategy breaks if it does. */
public record SightItem(
        UUID id,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        UUID productId,
        String productName,
        @Nullable UUID themeId,
        List<UUID> keyResultIds,
        List<UUID> opportunityIds,
        boolean onPortfolio,
        @Nullable BrokenLine broken) {
    public SightItem {
        keyResultIds = List.copyOf(keyResultIds);
        opportunityIds = List.copyOf(opportunityIds);
    }

    /** Written out, because reflection for each of thousands of rows is a tenth of the read's time. */
    static SightItem read(ResultSet row, StatementContext context) throws SQLException {
        UUID theme = row.getObject("theme_id", UUID.class);
        Optional<BrokenLine> broken = BrokenLine.of(
                theme != null, row.getBoolean("theme_archived"), row.getString("stance"), row.getBoolean("chosen"));
        return new SightItem(
                row.getObject("id", UUID.class),
                row.getInt("number_year"),
                row.getInt("number_serial"),
                row.getString("number"),
                row.getString("title"),
                row.getObject("product_id", UUID.class),
                row.getString("product_name"),
                theme,
                ids(row.getArray("key_results")),
                ids(row.getArray("opportunities")),
                row.getBoolean("on_portfolio"),
                broken.orElse(null));
    }

    static List<UUID> ids(@Nullable Array ids) throws SQLException {
        return ids == null ? List.of() : List.of((UUID[]) ids.getArray());
    }
}
