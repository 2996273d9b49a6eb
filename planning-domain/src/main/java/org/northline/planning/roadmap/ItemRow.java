package org.northline.planning.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** An item as it stands in a list, with the names of what it refers to, and whether the verdicts that were remembered still hold. */
public record ItemRow(
        UUID id,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        ItemKind kind,
        UUID productId,
        String productName,
        @Nullable UUID themeId,
        @Nullable String themeName,
        @Nullable Integer themePosition,
        TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        UUID ownerId,
        String ownerName,
        boolean onPortfolio,
        long version,
        String sortKey,
        boolean stillHolds) {

    /** Reads a row by the names of its columns; written out, because reflection for each of hundreds of rows is a tenth of a list's time. */
    static ItemRow read(ResultSet row, StatementContext context) throws SQLException {
        return new ItemRow(
                row.getObject("id", UUID.class),
                row.getInt("number_year"),
                row.getInt("number_serial"),
                row.getString("number"),
                row.getString("title"),
                ItemKind.valueOf(row.getString("kind")),
                row.getObject("product_id", UUID.class),
                row.getString("product_name"),
                row.getObject("theme_id", UUID.class),
                row.getString("theme_name"),
                row.getObject("theme_position", Integer.class),
                TimeHorizon.valueOf(row.getString("horizon")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                row.getBoolean("on_portfolio"),
                row.getLong("version"),
                row.getString("sort_key"),
                row.getBoolean("still_holds"));
    }
}
