package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One end of a dependency, as it is read. */
public record DependentItem(
        UUID id,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        UUID productId,
        String productName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean withdrawn) {
    public DependentItem {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(productId, "productId");
        requireNonNull(productName, "productName");
    }

    /** The columns of the item under an alias, with that of its product, each named after the end that it is of. */
    static String columns(String item, String product, String end) {
        return """
                <item>.id AS <end>_id, <item>.number_year AS <end>_year, <item>.number_serial AS <end>_serial, <item>.number AS <end>_number,
                <item>.title AS <end>_title, <item>.product_id AS <end>_product_id, <product>.name AS <end>_product_name,
                <item>.starts_on AS <end>_starts_on, <item>.ends_on AS <end>_ends_on, <item>.withdrawn_at IS NOT NULL AS <end>_withdrawn""".replace("<item>", item).replace("<product>", product).replace("<end>", end);
    }

    static DependentItem read(ResultSet row, String end) throws SQLException {
        return new DependentItem(
                row.getObject(end + "_id", UUID.class),
                row.getInt(end + "_year"),
                row.getInt(end + "_serial"),
                row.getString(end + "_number"),
                row.getString(end + "_title"),
                row.getObject(end + "_product_id", UUID.class),
                row.getString(end + "_product_name"),
                row.getObject(end + "_starts_on", LocalDate.class),
                row.getObject(end + "_ends_on", LocalDate.class),
                row.getBoolean(end + "_withdrawn"));
    }
}
