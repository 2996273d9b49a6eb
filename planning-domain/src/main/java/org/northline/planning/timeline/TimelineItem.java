package org.northline.planning.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.TimeHorizon;

/** An item as the views of a whole cycle show it, with the names of what it refers to. */
public record TimelineItem(
        UUID id,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        ItemKind kind,
        Named product,
        @Nullable TimelineTheme theme,
        TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Named owner,
        boolean onPortfolio,
        Named changedBy,
        Instant changedAt,
        long version) {

    /** Written out, because reflection for each of thousands of rows is a tenth of the read's time. */
    static TimelineItem read(ResultSet row, StatementContext context) throws SQLException {
        return new TimelineItem(
                row.getObject("id", UUID.class),
                row.getInt("number_year"),
                row.getInt("number_serial"),
                row.getString("number"),
                row.getString("title"),
                ItemKind.valueOf(row.getString("kind")),
                named(row, "product"),
                theme(row),
                TimeHorizon.valueOf(row.getString("horizon")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                named(row, "owner"),
                row.getBoolean("on_portfolio"),
                named(row, "editor"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static Named named(ResultSet row, String what) throws SQLException {
        return new Named(row.getObject(what + "_id", UUID.class), row.getString(what + "_name"));
    }

    private static @Nullable TimelineTheme theme(ResultSet row) throws SQLException {
        UUID id = row.getObject("theme_id", UUID.class);
        return id == null
                ? null
                : new TimelineTheme(
                        id,
                        row.getString("theme_name"),
                        row.getInt("theme_position"),
                        row.getObject("option_id", UUID.class),
                        row.getString("strategy_key"),
                        row.getInt("catalogue_version"));
    }

    /** Something with a name: a product or a person. */
    public record Named(UUID id, String name) {}
}
