package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.TimeHorizon;

/**
 * An item of a plan as it is, or was, at one moment; product and theme by the names that they had then.
 *
 * @param strategicValue in points; none while something that makes it was missing
 * @param cost in the currency that the plan had then
 * @param weeks person-weeks expected of all teams
 * @param keyResults the titles of those that it served
 */
public record PlannedItem(
        String title,
        UUID productId,
        String productName,
        @Nullable UUID themeId,
        @Nullable String themeName,
        ItemKind kind,
        TimeHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int revision,
        @Nullable Integer strategicValue,
        @Nullable BigDecimal cost,
        BigDecimal weeks,
        List<TeamWeeks> efforts,
        List<String> keyResults,
        boolean onPortfolio) {
    public PlannedItem {
        requireNonNull(title, "title");
        requireNonNull(productId, "productId");
        requireNonNull(productName, "productName");
        requireNonNull(kind, "kind");
        requireNonNull(horizon, "horizon");
        requireNonNull(weeks, "weeks");
        efforts = List.copyOf(efforts);
        keyResults = List.copyOf(keyResults);
    }

    /** What an item takes of one team, in person-weeks. */
    public record TeamWeeks(String team, BigDecimal weeks) {
        public TeamWeeks {
            requireNonNull(team, "team");
            requireNonNull(weeks, "weeks");
        }
    }

    /** The columns of a {@code planning.planned_item} in an expression, each named after the end of a comparison that it is of. */
    static String columns(String item, String end) {
        return """
                <item>.item_id AS <end>_item_id, <item>.title AS <end>_title, <item>.product_id AS <end>_product_id,
                <item>.product_name AS <end>_product_name, <item>.theme_id AS <end>_theme_id, <item>.theme_name AS <end>_theme_name,
                <item>.kind AS <end>_kind, <item>.horizon AS <end>_horizon, <item>.starts_on AS <end>_starts_on, <item>.ends_on AS <end>_ends_on,
                <item>.revision AS <end>_revision, <item>.strategic_value AS <end>_value, <item>.cost AS <end>_cost, <item>.weeks AS <end>_weeks,
                <item>.on_portfolio AS <end>_on_portfolio,
                ARRAY(SELECT t.name FROM jsonb_each_text(<item>.efforts) AS e JOIN planning.team t ON t.org_id = :org AND t.id = e.key::uuid
                  ORDER BY lower(t.name), t.id) AS <end>_teams,
                ARRAY(SELECT e.value::numeric FROM jsonb_each_text(<item>.efforts) AS e JOIN planning.team t ON t.org_id = :org AND t.id = e.key::uuid
                  ORDER BY lower(t.name), t.id) AS <end>_team_weeks,
                ARRAY(SELECT k.title FROM jsonb_array_elements_text(<item>.key_results) AS s
                  JOIN planning.key_result k ON k.org_id = :org AND k.id = s.value::uuid ORDER BY lower(k.title), k.id) AS <end>_key_results""".replace("<item>", item).replace("<end>", end);
    }

    /** None when there was no such item at that end. */
    static Optional<PlannedItem> read(ResultSet row, String end) throws SQLException {
        if (row.getObject(end + "_item_id", UUID.class) == null) {
            return Optional.empty();
        }
        return Optional.of(new PlannedItem(
                row.getString(end + "_title"),
                row.getObject(end + "_product_id", UUID.class),
                row.getString(end + "_product_name"),
                row.getObject(end + "_theme_id", UUID.class),
                row.getString(end + "_theme_name"),
                ItemKind.valueOf(row.getString(end + "_kind")),
                TimeHorizon.valueOf(row.getString(end + "_horizon")),
                row.getObject(end + "_starts_on", LocalDate.class),
                row.getObject(end + "_ends_on", LocalDate.class),
                row.getInt(end + "_revision"),
                row.getObject(end + "_value", Integer.class),
                row.getBigDecimal(end + "_cost"),
                row.getBigDecimal(end + "_weeks"),
                efforts(texts(row, end + "_teams"), row.getArray(end + "_team_weeks")),
                texts(row, end + "_key_results"),
                row.getBoolean(end + "_on_portfolio")));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<TeamWeeks> efforts(List<String> teams, Array weeks) throws SQLException {
        BigDecimal[] figures = (BigDecimal[]) weeks.getArray();
        List<TeamWeeks> efforts = new ArrayList<>();
        for (int at = 0; at < teams.size(); at++) {
            efforts.add(new TeamWeeks(teams.get(at), figures[at]));
        }
        return efforts;
    }
}
